import { pieceCounter, countOf, fileContext } from '../../src/checks/look/context';
import { snapshotOf } from '../../src/document/build';
import type { Sketch } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';
import { bodies, faults, formsIn, kit, located, onlyForm, sectionIds, valueOf } from './locating';

const experience = ['1.名称', '2.概述', '3.背景', '4.典型经验', '5.实践及效果', '6.推广价值'];
const title = '产业集群区域品牌建设典型经验';
const ids = ['name', 'overview', 'background', 'practice', 'effect', 'value'].map(
  (id) => `experience.${id}`,
);
const text = (heading: string): string => `${heading.slice(2)}的内容。`;
const found = (...blocks: readonly Sketch[]): Record<string, string> =>
  bodies(onlyForm('experience', blocks));
const expected = Object.fromEntries(
  onlyForm('experience', [title, ...experience.flatMap((each) => [each, text(each)])]).sections.map(
    ({ section }, i) => [section.id, text(experience[i] ?? '')],
  ),
);

describe('sections parted by soft returns', () => {
  it.each<[string, readonly Sketch[]]>([
    ['all in one paragraph', [title, experience.flatMap((each) => [each, text(each)]).join('\n')]],
    ['the title in it too', [[title, ...experience.flatMap((e) => [e, text(e)])].join('\n')]],
    ['each in a paragraph', [title, ...experience.map((each) => `${each}\n${text(each)}`)]],
    [
      'one of them alone',
      [title, ...experience.flatMap((e, i) => (i === 3 ? [`${e}\n${text(e)}`] : [e, text(e)]))],
    ],
    [
      'several spans across the returns',
      [
        title,
        ...experience.map((each): Sketch => ({
          p: [each.slice(0, 3), `${each.slice(3)}\n${text(each).slice(0, 2)}`, text(each).slice(2)],
        })),
      ],
    ],
    [
      'a heading broken by one',
      [title, ...experience.flatMap((e) => [e.replace('.', '.\n'), text(e)])],
    ],
  ])('are found with their text: %s', (_name, blocks) => {
    expect(found(...blocks)).toEqual(expected);
  });

  it('are gone to by their line', () => {
    const { flat, forms } = located(title, experience.flatMap((e) => [e, text(e)]).join('\n'));
    const line = forms[0]?.sections[2]?.line;
    expect(line?.paragraph.text).toBe('3.背景');
    expect(line?.whole).toBe(flat.lines[1]?.whole);
    expect(line?.whole.text.slice(line.offset, line.offset + 4)).toBe('3.背景');
  });

  it('count each its own text, and no heading', () => {
    const snapshot = snapshotOf([title, experience.flatMap((e) => [e, text(e)]).join('\n')]);
    const context = {
      ...fileContext(notice2018, snapshot, '2018-09-01', pieceCounter()),
      companions: [],
    };
    const counts = context.located.forms[0]?.sections.map(
      ({ body }) => countOf(context, body).words,
    );
    expect(counts).toEqual(experience.map((each) => text(each).length));
  });

  it('keep what is before a tracked deletion in its line', () => {
    const { forms } = located(
      title,
      {
        p: '1.名称\n甲。\n2.概述\n乙。',
        with: { markupText: '1.名称\n甲丙。\n2.概述\n乙。' },
      },
      '3.背景',
      '丁。',
      '4.典型经验',
      '戊。',
    );
    expect(forms[0]?.sections[0]?.body.map(({ line }) => line.paragraph.markupText)).toEqual([
      '甲丙。',
    ]);
  });
});

describe('a cover in one paragraph', () => {
  it('is found line by line', () => {
    const cover =
      '附件1\n产业集群区域品牌建设试点\n工作总结报告\n\n单位：甲协会（公章）\n日期：2018年9月1日';
    const form = onlyForm('report', [cover, '第一部分  总体推进情况']);
    expect(form.cover?.title?.lines).toHaveLength(2);
    expect(valueOf(form.cover?.unit)).toBe('甲协会（公章）');
    expect(valueOf(form.cover?.date)).toBe('2018年9月1日');
  });
});

describe('the number of the annex that heads the next form', () => {
  const sectionsText = (blocks: readonly Sketch[]): string[] =>
    Object.values(bodies(onlyForm('experience', blocks)));
  const paper = [title, ...experience.flatMap((each) => [each, text(each)])];

  it.each(['附件1', '附件一', '附件 1：', '【附件1】', '附件'])(
    'is no text of the form before: %s',
    (annex) => {
      const next = [annex, '', ...kit.form('report')];
      expect(sectionsText([...paper, ...next])).toEqual(sectionsText(paper));
    },
  );

  it('is text where no form follows', () => {
    expect(sectionsText([...paper, '附件1']).at(-1)).toContain('附件1');
  });
});

describe('headings with signs of another editor', () => {
  it.each<[string, (heading: string) => string]>([
    ['hashes', (heading) => `### ${heading}`],
    ['hashes without a space', (heading) => `##${heading}`],
    ['stars', (heading) => `**${heading}**`],
    ['stars and a colon', (heading) => `**${heading}**：`],
    ['hashes and stars', (heading) => `## **${heading}**`],
  ])('are found: %s', (_name, marked) => {
    expect(found(title, ...experience.flatMap((each) => [marked(each), text(each)]))).toEqual(
      expected,
    );
  });
});

describe('a document without a form', () => {
  it.each<[string, readonly Sketch[]]>([
    [
      'lines of its own in one paragraph',
      ['一、总则\n为了规范管理。\n二、附则\n自发布之日起施行。'],
    ],
    [
      'a table of three of its own headings',
      [
        {
          table: [
            ['名称', '型号'],
            ['背景', '甲'],
          ],
        },
      ],
    ],
  ])('still has none: %s', (_name, blocks) => {
    expect(formsIn(...blocks)).toEqual([]);
  });
});

it('the ids of the sections are those of the notice', () => {
  expect(sectionIds(onlyForm('experience', [title, ...experience])).length).toBe(ids.length);
  expect(faults([])).toEqual([]);
});
