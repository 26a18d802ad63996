/** A sentence in more papers than this is common wording, and would make comparing all pairs slow. */
const mostPapers = 50;

/** One paper's sentences, each once: some ten bytes a sentence, so that thousands of papers fit. */
export interface Paper {
  /** The sentences' hashes, 53 bits each. */
  readonly hashes: Float64Array;
  /** How many characters each has. */
  readonly lengths: Uint32Array;
}

/** Two papers that have sentences in common. */
export interface SharedText {
  /** Positions in the list of papers, the earlier first. */
  readonly a: number;
  readonly b: number;
  /** How much of the shorter one's text stands in the other, from 0 to 1, rounded to hundredths. */
  readonly share: number;
}

/** Finds all pairs of papers with sentences in common, in the order of the papers. */
export function sharedText(papers: readonly Paper[]): SharedText[] {
  const shared = new Map<number, number>();
  for (const { holders, length } of sentencesOfSeveral(papers))
    holders.forEach((a, i) => {
      for (const b of holders.slice(i + 1)) {
        const pair = a * papers.length + b;
        shared.set(pair, (shared.get(pair) ?? 0) + length);
      }
    });
  const totals = papers.map(({ lengths }) => lengths.reduce((sum, length) => sum + length, 0));
  return [...shared]
    .sort(([one], [other]) => one - other)
    .map(([pair, length]) => {
      const [a, b] = [Math.floor(pair / papers.length), pair % papers.length];
      const shorter = Math.min(totals[a] ?? 0, totals[b] ?? 0);
      return { a, b, share: Math.round((length / shorter) * 100) / 100 };
    });
}

/** The sentences that several papers hold: sorted by hash, equal ones stand side by side. */
function* sentencesOfSeveral(
  papers: readonly Paper[],
): Generator<{ holders: number[]; length: number }> {
  const count = papers.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const hashes = new Float64Array(count);
  const lengths = new Uint32Array(count);
  const owners = new Uint32Array(count);
  let filled = 0;
  for (const [owner, paper] of papers.entries()) {
    hashes.set(paper.hashes, filled);
    lengths.set(paper.lengths, filled);
    owners.fill(owner, filled, (filled += paper.hashes.length));
  }
  // Sorting keeps the papers' order where hashes are equal.
  const order = Uint32Array.from(hashes.keys()).sort(
    (a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b,
  );
  for (let from = 0, to = 0; from < count; from = to) {
    const first = order[from] ?? 0;
    while (to < count && hashes[order[to] ?? 0] === hashes[first]) to += 1;
    if (to - from >= 2 && to - from <= mostPapers)
      yield {
        holders: Array.from(order.subarray(from, to), (at) => owners[at] ?? 0),
        length: lengths[first] ?? 0,
      };
  }
}
