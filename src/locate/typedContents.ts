/** What of a line shows that it is an entry. */
interface ContentsLine {
  readonly index: number;
  readonly head: string;
  readonly cell: object | null;
}

/** The heading of a contents list, squashed. */
const contents = '目录';
/** No entry is longer, and no list of a form's headings. */
const entryLength = 42;
const listLength = 100;

/**
 * The entries of contents lists typed by hand without page numbers: short lines below 目录, up to the
 * first entry's own heading, most of which come once more further down.
 *
 * @param lines all lines of a document
 * @returns the entries' indices
 */
export function typedContents(lines: readonly ContentsLine[]): ReadonlySet<number> {
  const entries = new Set<number>();
  const starts = lines.filter(({ head, cell }) => head === contents && cell === null);
  if (starts.length === 0) return entries;
  const lastOf = new Map(lines.map(({ head, index }) => [head, index]));
  for (const { index } of starts) {
    const list: ContentsLine[] = [];
    for (const line of lines.slice(index + 1, index + listLength)) {
      if (line.head === '') continue;
      if (line.cell !== null || line.head.length > entryLength) break;
      if (line.head === list[0]?.head) {
        const again = list.filter(({ head }) => (lastOf.get(head) ?? 0) >= line.index);
        if (again.length > list.length / 2) for (const entry of list) entries.add(entry.index);
        break;
      }
      list.push(line);
    }
  }
  return entries;
}
