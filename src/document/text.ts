/**
 * Characters that draw nothing, for a class of a regular expression: those Unicode calls default-ignorable
 * (joiners, marks of direction, selectors, Hangul and Khmer fillers) and the empty Braille pattern.
 */
const unseen = '\\p{Default_Ignorable_Code_Point}\\u2800';

/** Spaces of every width, and characters that draw nothing. */
const blank = new RegExp(`[\\s${unseen}]+`, 'gu');

const allUnseen = new RegExp(`[${unseen}]+`, 'gu');

/** A text without the characters that draw nothing. */
export function withoutUnseen(text: string): string {
  return text.replace(allUnseen, '');
}

/**
 * Makes two writings of the same words equal: full- and half-width forms folded (Unicode NFKC), spaces
 * of every kind removed, quotation marks and dashes unified, Latin letters in lower case.
 *
 * @param text any text
 * @returns the text to compare with, never to show
 */
export function squash(text: string): string {
  if (text.length > longestRepeated) return squashAnew(text);
  const known = squashed.get(text);
  if (known !== undefined) return known;
  const plain = squashAnew(text);
  if (squashed.size >= mostSquashed) squashed.clear();
  squashed.set(text, plain);
  return plain;
}

/** Every rule asks for the same headings and labels again, so the last answers are kept: the short ones. */
const squashed = new Map<string, string>();
const mostSquashed = 4096;
const longestRepeated = 40;

function squashAnew(text: string): string {
  return text
    .normalize('NFKC')
    .replace(blank, '')
    .replace(/[“”„‟″‘’‚‛′‐-―−·•・]/g, unified)
    .toLowerCase();
}

/** One writing of a quotation mark, a dash or a middle dot. */
function unified(mark: string): string {
  if ('“”„‟″'.includes(mark)) return '"';
  if ('‘’‚‛′'.includes(mark)) return "'";
  return '·•・'.includes(mark) ? '·' : '-';
}

/** Anything that draws. */
const ink = new RegExp(`[^\\s${unseen}]`, 'u');

/** Whether a text holds nothing that draws. */
export function isBlank(text: string): boolean {
  return !ink.test(text);
}

/**
 * How alike two texts are, from 0 to 1: one less the edit distance (Levenshtein) over the longer length.
 *
 * @param a squashed text, at most a few hundred characters
 * @param b squashed text, at most a few hundred characters
 */
export function similarity(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  return 1 - editDistance(a, b) / longer;
}

function editDistance(a: string, b: string): number {
  /** Of the row above, overwritten with the current one from left to right. */
  const row = new Uint32Array(b.length + 1).map((_, j) => j);
  for (let i = 0; i < a.length; i += 1) {
    const character = a.charCodeAt(i);
    let diagonal = i;
    let left = i + 1;
    row[0] = left;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      const substitution = diagonal + (character === b.charCodeAt(j - 1) ? 0 : 1);
      left = Math.min(substitution, above + 1, left + 1);
      row[j] = left;
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}

/**
 * How many characters two texts share in the same order (their longest common subsequence).
 *
 * @param a squashed text, at most a few hundred characters
 * @param b squashed text, at most a few hundred characters
 */
export function sharedInOrder(a: string, b: string): number {
  /** Of the row above, overwritten with the current one from left to right. */
  const row = new Uint32Array(b.length + 1);
  for (let i = 0; i < a.length; i += 1) {
    const character = a.charCodeAt(i);
    let diagonal = 0;
    let left = 0;
    for (let j = 1; j <= b.length; j += 1) {
      const above = row[j] ?? 0;
      left = character === b.charCodeAt(j - 1) ? diagonal + 1 : Math.max(above, left);
      row[j] = left;
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
