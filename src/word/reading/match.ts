/** Pairs two readings of a list whose entries may have come, gone or changed between them. */

/**
 * For each entry of `now` the index of the same entry in `before`, or −1 for a new one. Order is kept.
 * Equal entries are paired from both ends and at entries found once in each list (after the patience
 * diff), else along their longest common sequence; what lies between two pairs is paired in order, as entries that changed.
 *
 * @param before keys of the former reading
 * @param now keys of this reading
 */
export function match(before: readonly string[], now: readonly string[]): number[] {
  const pairs = new Array<number>(now.length).fill(-1);
  const open: Stretch[] = [{ a: 0, aEnd: before.length, b: 0, bEnd: now.length }];
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const rest = pairEnds(before, now, stretch, pairs);
    if (rest.a === rest.aEnd || rest.b === rest.bEnd) continue;
    const once = commonOnce(before, now, rest);
    const anchors = once.length > 0 ? once : commonInOrder(before, now, rest);
    if (anchors.length === 0) {
      pairInOrder(rest, pairs);
      continue;
    }
    let { a, b } = rest;
    for (const anchor of anchors) {
      pairs[anchor.b] = anchor.a;
      open.push({ a, aEnd: anchor.a, b, bEnd: anchor.b });
      a = anchor.a + 1;
      b = anchor.b + 1;
    }
    open.push({ a, aEnd: rest.aEnd, b, bEnd: rest.bEnd });
  }
  return pairs;
}

/** The entries `[a, aEnd)` of the one list and `[b, bEnd)` of the other. */
interface Stretch {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

function pairEnds(
  before: readonly string[],
  now: readonly string[],
  stretch: Stretch,
  pairs: number[],
): Stretch {
  let { a, aEnd, b, bEnd } = stretch;
  while (a < aEnd && b < bEnd && before[a] === now[b]) {
    pairs[b] = a;
    a += 1;
    b += 1;
  }
  while (a < aEnd && b < bEnd && before[aEnd - 1] === now[bEnd - 1]) {
    aEnd -= 1;
    bEnd -= 1;
    pairs[bEnd] = aEnd;
  }
  return { a, aEnd, b, bEnd };
}

function pairInOrder({ a, aEnd, b, bEnd }: Stretch, pairs: number[]): void {
  const count = Math.min(aEnd - a, bEnd - b);
  for (let i = 0; i < count; i += 1) pairs[b + i] = a + i;
}

interface Anchor {
  readonly a: number;
  readonly b: number;
}

/** Entries found exactly once in both stretches, the longest sequence of them that keeps the order. */
function commonOnce(before: readonly string[], now: readonly string[], stretch: Stretch): Anchor[] {
  const inBefore = onceIn(before, stretch.a, stretch.aEnd);
  const inNow = onceIn(now, stretch.b, stretch.bEnd);
  const anchors: Anchor[] = [];
  for (const [key, b] of inNow) {
    const a = inBefore.get(key);
    if (a !== undefined) anchors.push({ a, b });
  }
  return longestRising(anchors);
}

/** Beyond this many comparisons repeated entries are paired in order instead. */
const MOST_COMPARISONS = 250_000;

/** The longest sequence of equal entries of two short stretches in which every entry is repeated. */
function commonInOrder(
  before: readonly string[],
  now: readonly string[],
  { a, aEnd, b, bEnd }: Stretch,
): Anchor[] {
  const width = bEnd - b + 1;
  if ((aEnd - a) * (bEnd - b) > MOST_COMPARISONS) return [];
  /** Length of the longest common sequence of what follows, row by row from the end. */
  const longest = new Uint32Array((aEnd - a + 1) * width);
  const at = (i: number, j: number) => longest[(i - a) * width + (j - b)] ?? 0;
  for (let i = aEnd - 1; i >= a; i -= 1)
    for (let j = bEnd - 1; j >= b; j -= 1)
      longest[(i - a) * width + (j - b)] =
        before[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const anchors: Anchor[] = [];
  let i = a;
  let j = b;
  while (i < aEnd && j < bEnd && at(i, j) > 0) {
    if (before[i] === now[j]) {
      anchors.push({ a: i, b: j });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return anchors;
}

function onceIn(list: readonly string[], start: number, end: number): Map<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  for (let i = start; i < end; i += 1) {
    const key = list[i] ?? '';
    if (found.has(key)) twice.add(key);
    else found.set(key, i);
  }
  for (const key of twice) found.delete(key);
  return found;
}

/** The longest subsequence rising in `a`; the anchors come in order of `b`. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  /** For each length the index of the anchor with the smallest `a` that ends such a sequence. */
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, anchor] of anchors.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = anchors[ends[middle] ?? -1];
      if (end !== undefined && end.a < anchor.a) low = middle + 1;
      else high = middle;
    }
    previous.push(low > 0 ? (ends[low - 1] ?? -1) : -1);
    ends[low] = index;
  }
  const rising: Anchor[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const anchor = anchors[at];
    if (anchor !== undefined) rising.unshift(anchor);
  }
  return rising;
}
