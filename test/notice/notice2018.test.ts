import { readFileSync } from 'node:fs';
import path from 'node:path';
import { notice2018 } from '../../src/notice/notice2018';
import { parseNotice } from '../../src/notice/parseNotice';
import { headingOf, sectionsOf } from '../../src/notice/walk';
import data from '../../src/notice/2018.json';
import { officialTexts } from './official';

const fixture = (name: string): string =>
  readFileSync(path.join(__dirname, '../fixtures', name), 'utf8');
const notice = fixture('notice-2018-283.txt');
const lines = notice.split('\n');

/** Texts of the data that the stored notice cannot confirm: its first lines are cut off. */
const beforeTheStoredText = ['number', 'title', 'issuer'];

describe('the 2018 notice as data', () => {
  const texts = officialTexts(data).filter(
    ({ path: where }) =>
      !beforeTheStoredText.includes(where) && !/^submissions\.\d+\.deadline\.date$/.test(where),
  );

  it('has official texts to compare', () => {
    expect(texts.length).toBeGreaterThan(200);
  });

  it.each(texts.map(({ path: where, text }) => [where, text]))(
    '%s is in the notice word for word',
    (_where, text) => {
      expect(notice).toContain(text);
    },
  );

  it('holds every line of the three annexes', () => {
    const squeeze = (text: string): string => text.replace(/\s/g, '');
    const words = [...new Set(texts.map(({ text }) => squeeze(text)))]
      .concat(['□', '（', '）', '。', '附件1', '附件2', '________', '（适用时）'])
      .concat(['（40分）', '（30分）', '（20分）', '（10分）', '（100分）'])
      .sort((a, b) => b.length - a.length);
    const start = lines.findIndex((line) => line.trim() === '附件1');
    const missing = lines
      .slice(start)
      .map(squeeze)
      .filter((line) => line !== '' && !madeOf(line, words));
    expect(missing).toEqual([]);
  });

  it('gives the points of annex 2 as the notice does', () => {
    for (const rubric of notice2018.rubrics)
      for (const criterion of rubric.groups.flatMap((group) => group.criteria))
        expect(notice).toContain(`${criterion.title}（${criterion.points}分）。${criterion.text}`);
  });

  it('prints each section heading and its guidance together as the notice does', () => {
    const squeezed = notice.replace(/\s/g, '');
    for (const form of notice2018.forms)
      for (const { section } of sectionsOf(form)) {
        const heading = headingOf(section);
        const [guidance] = section.guidance;
        if (section.bracketed) expect(squeezed).toContain(`${heading}（${guidance ?? ''}）。`);
        else expect(squeezed).toContain(heading);
      }
  });

  it('has exactly the 105 requirement ids of the contract, in their order', () => {
    const ids = fixture('requirement-ids.txt').trim().split(/\s+/);
    expect(ids).toHaveLength(105);
    expect(notice2018.requirements.map(({ id }) => id)).toEqual(ids);
  });

  it('agrees with itself', () => {
    expect(parseNotice(data)).toEqual({ ok: true, notice: notice2018 });
  });

  it('falls on the weekdays the notice names', () => {
    for (const { deadline } of notice2018.submissions)
      expect(new Date(`${deadline.date}T00:00:00Z`).getUTCDay()).toBe(deadline.weekday % 7);
  });
});

/** Whether a line can be cut into the words, whole. */
function madeOf(line: string, words: readonly string[]): boolean {
  const reached = new Set([0]);
  for (let i = 0; i < line.length; i += 1) {
    if (!reached.has(i)) continue;
    for (const word of words) if (line.startsWith(word, i)) reached.add(i + word.length);
  }
  return reached.has(line.length);
}
