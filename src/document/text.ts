/** Spaces of every width, and characters that draw nothing. */
const blank = /[\s\u00AD\u200B-\u200F\u2028-\u202F\u2060\u3000\uFEFF]+/g;

/**
 * Makes two writings of the same words equal: full- and half-width forms folded (Unicode NFKC), spaces
 * of every kind removed, quotation marks and dashes unified, Latin letters in lower case.
 *
 * @param text any text
 * @returns the text to compare with, never to show
 */
export function squash(text: string): string {
  const known = squashed.get(text);
  if (known !== undefined) return known;
  const plain = squashAnew(text);
  if (squashed.size >= mostSquashed) squashed.clear();
  squashed.set(text, plain);
  return plain;
}

/** Every rule asks for the same headings and labels again, so the last answers are kept. */
const squashed = new Map<string, string>();
const mostSquashed = 4096;

function squashAnew(text: string): string {
  return text
    .normalize('NFKC')
    .replace(blank, '')
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/[·•・]/g, '·')
    .toLowerCase();
}

/** Whether a text holds nothing that draws. */
export function isBlank(text: string): boolean {
  return text.replace(blank, '') === '';
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
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(substitution, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/**
 * How many characters two texts share in the same order (their longest common subsequence).
 *
 * @param a squashed text, at most a few hundred characters
 * @param b squashed text, at most a few hundred characters
 */
export function sharedInOrder(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, () => 0);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [0];
    for (let j = 1; j <= b.length; j += 1)
      row.push(
        a[i - 1] === b[j - 1]
          ? (previous[j - 1] ?? 0) + 1
          : Math.max(previous[j] ?? 0, row[j - 1] ?? 0),
      );
    previous = row;
  }
  return previous[b.length] ?? 0;
}
