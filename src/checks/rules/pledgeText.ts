import { squash } from '../../document/text';
import type { LocatedPledge } from '../../locate/located';
import type { Notice } from '../../notice/schema';
import type { RuleExamples } from '../example';
import { placeOfLine } from '../look/places';
import type { Outcome, Rule } from '../rule';
import { eachForm, idsOf } from '../look/support';

/** The pledge, word for word. */
export const pledgeText: Rule = {
  id: 'pledge-text',
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
  messages: {
    changed: {
      zh: '承诺书应当与通知逐字一致：通知为“{expected}”，这里写的是“{found}”。',
      en: 'The pledge is the notice’s word for word: the notice says “{expected}”, here it says “{found}”.',
    },
    noText: {
      zh: '承诺书只有标题，没有承诺的内容。',
      en: 'The pledge has a heading and no text.',
    },
    left: {
      zh: '承诺书缺少“{expected}”。',
      en: 'The pledge lacks “{expected}”.',
    },
    reordered: {
      zh: '承诺书应当与通知逐字一致，各条的顺序也不变：“{found}”应当在“{after}”之后。',
      en: 'The pledge is the notice’s word for word, in the notice’s order: “{found}” comes after “{after}”.',
    },
    added: {
      zh: '承诺书中多出了通知没有的文字“{found}”，请删去，或移到承诺书以外。',
      en: 'The pledge holds words that the notice’s does not: “{found}”. Delete them, or move them out of the pledge.',
    },
  },
  check: (context) =>
    eachForm(context).flatMap(({ pledges }) => pledges.flatMap((pledge) => compare(pledge))),
};

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

/** Compares the whole wording at once: how it is cut into paragraphs does not matter. */
function compare({ part, heading, range, body }: LocatedPledge): Outcome[] {
  const requirement = part.id;
  const found = body.map((line) => withoutNumber(squash(line.paragraph.text)));
  const whole = found.join('');
  if (whole === '' && heading !== null)
    return [
      {
        state: 'found',
        requirement,
        level: 'error',
        message: 'noText',
        place: placeOfLine(heading.line),
      },
    ];
  const outcomes: Outcome[] = [];
  const changed = new Set<number | null>();
  for (const paragraph of part.paragraphs) {
    const expected = withoutNumber(squash(paragraph));
    if (whole.includes(expected)) continue;
    const at = nearest(expected, found);
    changed.add(at);
    const line = at === null ? undefined : body[at];
    const difference = at === null ? null : differenceOf(expected, found[at] ?? '');
    const anchor = line ?? heading?.line ?? body[0];
    if (anchor === undefined) continue;
    outcomes.push({
      state: 'found',
      requirement,
      level: 'error',
      message: difference === null ? 'left' : 'changed',
      params:
        difference === null
          ? { expected: paragraph }
          : { expected: difference.expected, found: difference.found },
      place: placeOfLine(anchor),
      discriminator: String(part.paragraphs.indexOf(paragraph)),
    });
  }
  const expected = part.paragraphs.map((paragraph) => withoutNumber(squash(paragraph)));
  const early = outOfOrder(expected, whole);
  const earlyLine = early === null ? undefined : body[lineAt(found, early.at)];
  if (early !== null && earlyLine !== undefined)
    outcomes.push({
      state: 'found',
      requirement,
      level: 'error',
      message: 'reordered',
      params: {
        found: firstWords(part.paragraphs[early.index] ?? ''),
        after: firstWords(part.paragraphs[early.after] ?? ''),
      },
      place: placeOfLine(earlyLine),
    });
  addedTo(expected, found).forEach((text, i) => {
    const line = body[i];
    if (text === null || line === undefined || changed.has(i)) return;
    outcomes.push({
      state: 'found',
      requirement,
      level: 'warning',
      message: 'added',
      params: { found: text },
      place: placeOfLine(line),
      discriminator: `added${i}`,
    });
  });
  return outcomes.length > 0 || range.end === range.first
    ? outcomes
    : [{ state: 'met', requirement }];
}

/** The first sentence that stands before one it should follow; those that were changed are left out. */
function outOfOrder(
  expected: readonly string[],
  whole: string,
): { readonly index: number; readonly after: number; readonly at: number } | null {
  let last = { index: -1, at: -1 };
  for (const [index, words] of expected.entries()) {
    const at = whole.indexOf(words);
    if (at < 0) continue;
    if (at < last.at) return { index, after: last.index, at };
    last = { index, at };
  }
  return null;
}

/** The line in which a character of all the lines in one stands. */
function lineAt(lines: readonly string[], at: number): number {
  let end = 0;
  return lines.findIndex((line) => {
    end += line.length;
    return at < end;
  });
}

/** A sentence by its beginning, without its number. */
function firstWords(paragraph: string): string {
  const [first = paragraph] = paragraph.replace(/^\d+\./, '').split(/[，。]/);
  return first;
}

/** Where the pledge ends and is signed, sealed and dated. */
const signing = /签字|签名|签章|盖章|公章|^日期|年\d{0,2}月/;

/**
 * Of each line before the signature, the sentences that are none of the pledge's; `null` for none.
 * A promise may run over several lines, and a line may hold several.
 */
function addedTo(expected: readonly string[], found: readonly string[]): (string | null)[] {
  const end = found.findIndex((text) => signing.test(text));
  const lines = end < 0 ? found : found.slice(0, end);
  const own = expected.reduce(
    (text, words) => text.replace(words, '\u0000'.repeat(words.length)),
    lines.join(''),
  );
  let at = 0;
  return lines.map(({ length }) => {
    const rest = own.slice(at, at + length).replaceAll('\u0000', '');
    at += length;
    // A salutation or a unit's name promises nothing; a sentence may.
    return /[\u4e00-\u9fff]{2}.*[。;,]/.test(rest) ? rest : null;
  });
}

function withoutNumber(text: string): string {
  return text
    .replace(/^(?:\(?[\d一二三四五六七八九十]{1,2}[).、,:]|[①-⑩])+/, '')
    .replace(/[;.]$/, '。');
}

/** The paragraph that shares most of its beginning or end with the expected one. */
function nearest(expected: string, found: readonly string[]): number | null {
  let best: number | null = null;
  let most = expected.length * 0.4;
  found.forEach((text, i) => {
    const shared = sharedStart(expected, text) + sharedEnd(expected, text);
    if (shared > most) {
      most = shared;
      best = i;
    }
  });
  return best;
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

function sharedEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}

/** What differs, with a few characters around it for the eye. */
function differenceOf(expected: string, found: string): { expected: string; found: string } {
  const start = sharedStart(expected, found);
  const end = Math.min(sharedEnd(expected, found), expected.length - start, found.length - start);
  const from = Math.max(0, start - 4);
  const cut = (text: string): string =>
    text.slice(from, Math.min(text.length, text.length - end + 4));
  return { expected: cut(expected), found: cut(found) };
}
