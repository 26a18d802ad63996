import { hanNumerals } from '../../document/marks';

/**
 * Comparing a wording that the notice gives with what a document has. The texts are squashed, and without
 * the numbers before them (see `withoutNumber`).
 */

/** The number of an item, or several: 1. （一） ① */
const itemNumber = new RegExp(`^(?:\\(?[\\d${hanNumerals}]{1,2}[).、,:]|[①-⑩])+`);

/** Takes the number off a paragraph, and makes its end a full stop. */
export function withoutNumber(text: string): string {
  return text.replace(itemNumber, '').replace(/[;.]$/, '。');
}

/** A sentence by its beginning, without its number. */
export function firstWords(paragraph: string): string {
  const [first = paragraph] = paragraph.replace(/^\d+\./, '').split(/[，。]/);
  return first;
}

/**
 * So much of a paragraph has to be at the beginning and the end of another for that to be the same
 * paragraph with changes: below it, two promises of the same pledge already share as much.
 */
const sameParagraph = 0.4;

/** The position of the paragraph that shares most with the expected one; `null` when none is close to it. */
export function closestParagraph(expected: string, found: readonly string[]): number | null {
  let best: number | null = null;
  let most = expected.length * sameParagraph;
  found.forEach((text, i) => {
    const shared = sharedStart(expected, text) + sharedEnd(expected, text);
    if (shared > most) {
      most = shared;
      best = i;
    }
  });
  return best;
}

/** So many characters on either side of a difference are quoted with it, for the eye to find it. */
const around = 4;

/** What differs between two wordings, with a few characters around it. */
export function differenceOf(
  expected: string,
  found: string,
): { readonly expected: string; readonly found: string } {
  const start = sharedStart(expected, found);
  const end = Math.min(sharedEnd(expected, found), expected.length - start, found.length - start);
  const from = Math.max(0, start - around);
  const cut = (text: string): string =>
    text.slice(from, Math.min(text.length, text.length - end + around));
  return { expected: cut(expected), found: cut(found) };
}

/** The first wording that comes before one it should follow; those that were changed are left out. */
export function firstOutOfOrder(
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

/** Which line a character of all the lines in one belongs to. */
export function lineAt(lines: readonly string[], at: number): number {
  let end = 0;
  return lines.findIndex((line) => {
    end += line.length;
    return at < end;
  });
}

/** Where a pledge ends and is signed, sealed and dated. */
const signing = /签字|签名|签章|盖章|公章|^日期|年\d{0,2}月/;

/**
 * Of each line before the signature, the sentences that are none of the expected; `null` for none.
 * A promise may run over several lines, and a line may hold several.
 */
export function addedSentences(
  expected: readonly string[],
  found: readonly string[],
): (string | null)[] {
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
