import { squash } from '../../document/text';
import type { Line } from '../../locate/flat';
import type { LocatedPledge } from '../../locate/located';
import type { Notice } from '../../notice/schema';
import type { RuleExamples } from '../example';
import { placeOfLine } from '../look/places';
import { idsOf } from '../look/support';
import {
  addedSentences,
  closestParagraph,
  differenceOf,
  firstOutOfOrder,
  firstWords,
  lineAt,
  withoutNumber,
} from '../look/wording';
import { defineRule } from '../rule';
import type { About, Outcome } from '../rule';

const messages = {
  changed: {
    zh: '承诺书应当与通知逐字一致：通知为“{expected}”，这里写的是“{found}”。',
    en: 'The pledge is the notice’s word for word: the notice says “{expected}”, here it says “{found}”.',
  },
  noText: {
    zh: '承诺书只有标题，没有承诺的内容。',
    en: 'The pledge has a heading and no text.',
    advice: {
      zh: '在标题下面补上通知的全部承诺文字。',
      en: 'Put the notice’s whole pledge below the heading.',
    },
  },
  left: {
    zh: '承诺书缺少“{expected}”。',
    en: 'The pledge lacks “{expected}”.',
    advice: {
      zh: '按通知的原文补上，一字不改。',
      en: 'Put it back in the notice’s words.',
    },
  },
  reordered: {
    zh: '承诺书应当与通知逐字一致，各条的顺序也不变：“{found}”应当在“{after}”之后。',
    en: 'The pledge is the notice’s word for word, in the notice’s order: “{found}” comes after “{after}”.',
    advice: {
      zh: '按通知的顺序排列各条。',
      en: 'Put the promises in the notice’s order.',
    },
  },
  added: {
    zh: '承诺书中多出了通知没有的文字“{found}”，请删去，或移到承诺书以外。',
    en: 'The pledge holds words that the notice’s does not: “{found}”. Delete them, or move them out of the pledge.',
    advice: {
      zh: '删去；要说明的，写到承诺书以外。',
      en: 'Delete them; what needs saying goes outside the pledge.',
    },
  },
} as const;

/** The pledge, word for word. */
export const pledgeText = defineRule({
  id: 'pledge-text',
  rank: 110,
  late: true,
  name: { zh: '承诺文字', en: 'Words of the pledge' },
  description: {
    zh: '承诺书的文字应当与通知逐字一致；空格、全角半角和编号形式不影响。',
    en: 'The pledge is the notice’s word for word; spaces, widths and the form of numbers do not matter.',
  },
  advice: {
    zh: '把这一段改回通知的原文，一字不改；说明性的话写到承诺书以外。',
    en: 'Set the paragraph back to the notice’s words; what you want to add goes outside the pledge.',
  },
  requirements: (notice) =>
    idsOf(notice, ({ parts }) =>
      parts.flatMap((part) => (part.kind === 'pledge' ? [part.id] : [])),
    ),
  messages,
  check: (context, about) =>
    context.located.forms.flatMap(({ pledges }) =>
      pledges.flatMap((pledge) => compare(pledge, about)),
    ),
});

/** Papers this rule accepts and reports. */
export const pledgeTextExamples: RuleExamples = ({ form, notice }) => ({
  accepts: [
    { title: { zh: '与通知一致', en: 'The notice’s words' }, document: form('application') },
    {
      title: {
        zh: '编号写成（1）、全角标点换成半角',
        en: 'Numbers and widths written otherwise',
      },
      document: form('application', {
        text: {
          'application.pledge': pledgeOf(notice).map((text) =>
            text.replace(/^(\d)\./, '（$1）').replace(/，/g, ', '),
          ),
        },
      }),
    },
    {
      title: {
        zh: '落款另有单位、盖章和日期几行',
        en: 'Lines for the unit, its seal and the date below it',
      },
      document: form('application', {
        text: {
          'application.pledge': [
            ...pledgeOf(notice),
            '申请单位（盖章）：南溪市青瓷产业发展中心',
            '2018年9月20日',
          ],
        },
      }),
    },
  ],
  reports: [
    {
      title: { zh: '改了一个词', en: 'A word is changed' },
      document: form('application', {
        text: {
          'application.pledge': pledgeOf(notice).map((text) => text.replace(/全面/, '基本')),
        },
      }),
      finds: ['application.pledge changed'],
    },
    {
      title: { zh: '少了一条', en: 'A promise is left out' },
      document: form('application', {
        text: { 'application.pledge': pledgeOf(notice).slice(0, -1) },
      }),
      finds: ['application.pledge left'],
    },
    {
      title: { zh: '两条对调', en: 'Two promises have changed places' },
      document: form('application', {
        text: {
          'application.pledge': pledgeOf(notice).map(
            (text, i, all) => (i === 0 ? text : all[i === 1 ? 2 : i === 2 ? 1 : i]) ?? text,
          ),
        },
      }),
      finds: ['application.pledge reordered'],
    },
    {
      title: { zh: '只有标题', en: 'The heading alone' },
      document: form('application', { text: { 'application.pledge': [] } }),
      finds: ['application.pledge noText'],
    },
    {
      title: { zh: '多了一条', en: 'A promise is added' },
      document: form('application', {
        text: { 'application.pledge': [...pledgeOf(notice), '4.按要求参加宣传推广。'] },
      }),
      finds: ['application.pledge added'],
    },
    {
      title: { zh: '一条之后多了一句', en: 'A sentence is added to a promise' },
      document: form('application', {
        text: {
          'application.pledge': pledgeOf(notice).map((text, i, { length }) =>
            i === length - 1 ? `${text}特殊情况除外。` : text,
          ),
        },
      }),
      finds: ['application.pledge added'],
    },
  ],
});

/** The pledge's own paragraphs, for the examples. */
function pledgeOf({ forms }: Notice): string[] {
  return forms.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'pledge' ? part.paragraphs : [])),
  );
}

/** The pledge of the notice and that of the document, both in the form they are compared in. */
interface Compared {
  readonly id: string;
  /** The notice's paragraphs as printed, and as compared. */
  readonly paragraphs: readonly { readonly printed: string; readonly words: string }[];
  /** The document's lines, and their words as compared. */
  readonly lines: readonly { readonly line: Line; readonly words: string }[];
  /** All the document's lines in one: how it is cut into paragraphs does not matter. */
  readonly whole: string;
  readonly heading: Line | null;
}

function compare(pledge: LocatedPledge, about: About<typeof messages>): Outcome[] {
  const { part, heading, range, body } = pledge;
  const lines = body.map((line) => ({ line, words: wordsOf(line.paragraph.text) }));
  const compared: Compared = {
    id: part.id,
    paragraphs: part.paragraphs.map((printed) => ({ printed, words: wordsOf(printed) })),
    lines,
    whole: lines.map(({ words }) => words).join(''),
    heading: heading?.line ?? null,
  };
  if (compared.whole === '' && compared.heading !== null)
    return [about(part.id, placeOfLine(compared.heading)).error('noText')];
  const { outcomes, changedLines } = changedParagraphs(compared, about);
  const found = [
    ...outcomes,
    ...reorderedParagraph(compared, about),
    ...addedWords(compared, changedLines, about),
  ];
  return found.length > 0 || range.end === range.first ? found : [about(part.id).met()];
}

function wordsOf(text: string): string {
  return withoutNumber(squash(text));
}

/** The notice's paragraphs that are not there as they are: changed, or left out. */
function changedParagraphs(
  { id, paragraphs, lines, whole, heading }: Compared,
  about: About<typeof messages>,
): { readonly outcomes: Outcome[]; readonly changedLines: ReadonlySet<Line> } {
  const changedLines = new Set<Line>();
  const outcomes = paragraphs.flatMap(({ printed, words }, i): Outcome[] => {
    if (whole.includes(words)) return [];
    const closest =
      lines[
        closestParagraph(
          words,
          lines.map((each) => each.words),
        ) ?? -1
      ];
    if (closest !== undefined) changedLines.add(closest.line);
    const at = closest?.line ?? heading ?? lines[0]?.line;
    if (at === undefined) return [];
    const say = about(id, placeOfLine(at)).with({ discriminator: String(i) });
    return [
      closest === undefined
        ? say.error('left', { expected: printed })
        : say.error('changed', differenceOf(words, closest.words)),
    ];
  });
  return { outcomes, changedLines };
}

/** The first of the notice's paragraphs that comes before one it should follow. */
function reorderedParagraph(
  { id, paragraphs, lines, whole }: Compared,
  about: About<typeof messages>,
): Outcome[] {
  const early = firstOutOfOrder(
    paragraphs.map(({ words }) => words),
    whole,
  );
  if (early === null) return [];
  const line =
    lines[
      lineAt(
        lines.map(({ words }) => words),
        early.at,
      )
    ]?.line;
  if (line === undefined) return [];
  return [
    about(id, placeOfLine(line)).error('reordered', {
      found: firstWords(paragraphs[early.index]?.printed ?? ''),
      after: firstWords(paragraphs[early.after]?.printed ?? ''),
    }),
  ];
}

/** Sentences that are none of the notice's; in a line that was changed they are part of the change. */
function addedWords(
  { id, paragraphs, lines }: Compared,
  changedLines: ReadonlySet<Line>,
  about: About<typeof messages>,
): Outcome[] {
  const added = addedSentences(
    paragraphs.map(({ words }) => words),
    lines.map(({ words }) => words),
  );
  return lines.flatMap(({ line }, i) => {
    const found = added[i] ?? null;
    if (found === null || changedLines.has(line)) return [];
    const say = about(id, placeOfLine(line)).with({ discriminator: `added${i}` });
    return [say.warning('added', { found })];
  });
}
