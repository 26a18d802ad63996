import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ownText } from '../../src/document/snapshot';
import { notice2018 } from '../../src/notice/notice2018';
import { blankForm } from '../../src/templates/blankForm';
import { paragraphsOf, squeeze } from './forms';

const notice = readFileSync(path.join(__dirname, '../fixtures/notice-2018-283.txt'), 'utf8');
const lines = notice.split('\n').map((line) => line.trim());
const from = (start: string): number => {
  const at = lines.findIndex((line) => line.startsWith(start));
  if (at < 0) throw new Error(`the notice has no line ${start}`);
  return at;
};

/** What the notice prints of each form; its instructions for the choice of experience are no part of one. */
const printed = {
  report: lines.slice(from('附件1'), from('附件2')),
  application: [
    ...lines.slice(from('附件3'), from('产业集群区域品牌建设典型经验编制要求')),
    ...lines.slice(from('1.名称')),
  ],
  experience: lines.slice(from('1.名称')),
};

/** Its sentences and cells, in order. */
const fragments = (form: keyof typeof printed): string[] =>
  printed[form]
    .flatMap((line) => line.split('。'))
    .map(squeeze)
    .filter((text) => text !== '');

const squeezedNotice = squeeze(notice);

describe.each(['report', 'application', 'experience'] as const)('the blank %s', (id) => {
  it('prints the notice’s words, all of them, in the notice’s order', async () => {
    const paragraphs = paragraphsOf(await blankForm(notice2018, id));
    // Our own prompts stand between the notice's words.
    const text = squeeze(
      paragraphs
        .flatMap(({ spans }) => spans)
        .filter((span) => !span.placeholder || squeezedNotice.includes(squeeze(span.text)))
        .map((span) => span.text)
        .join(''),
    );
    let position = 0;
    for (const fragment of fragments(id)) {
      const at = text.indexOf(fragment, position);
      expect({ fragment, found: at >= position }).toEqual({ fragment, found: true });
      position = at + fragment.length;
    }
  });

  it('holds nothing an author would have to delete: all but the prompts is the notice’s', async () => {
    const withoutBlanks = squeezedNotice.replaceAll('_', '');
    const foreign = paragraphsOf(await blankForm(notice2018, id))
      .map((paragraph) => squeeze(ownText(paragraph)).replaceAll('_', ''))
      .filter((text) => !withoutBlanks.includes(text));
    expect(foreign).toEqual([]);
  });
});
