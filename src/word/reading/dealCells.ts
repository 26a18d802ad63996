import { essence } from './live';
import type { LiveTable } from './live';
import { match } from './match';

/** The cell a paragraph was dealt to. */
export interface DealtTo {
  /** Row and position in the row, both from zero. */
  readonly row: number;
  readonly cell: number;
  /** `false`: what Word tells leaves open which of some neighbouring cells it is. */
  readonly certain: boolean;
}

/** A cell as Word tells it, before anything is dealt to it. */
interface OpenCell {
  readonly row: number;
  readonly cell: number;
  readonly value: string;
}

/**
 * Deals a table's paragraphs out to its cells: line by line as Word tells the cells' texts, else by their
 * characters, else by their letters and digits, which every Word tells alike. What fits none of these
 * is dealt by what is alike, and is not certain.
 *
 * @param table the cells' texts by row
 * @param texts the table's paragraphs, in document order
 * @returns a cell for each paragraph; `null` for the paragraph of a cell merged into the one above it
 */
export function dealCells(table: LiveTable, texts: readonly string[]): readonly (DealtTo | null)[] {
  const cells = cellsOf(table);
  const exact = dealByLines(cells, texts);
  if (exact?.length === texts.length) return exact;
  return (
    dealByText(cells, texts, visible) ??
    dealByText(cells, texts, essence) ??
    dealByLikeness(cells, texts)
  );
}

/**
 * How many of the paragraphs are the table's: all of them, unless another table follows at once.
 *
 * @param texts paragraphs without one of the body between them
 */
export function paragraphsOf(table: LiveTable, texts: readonly string[]): number {
  const cells = cellsOf(table);
  const byLines = dealByLines(cells, texts);
  if (byLines !== null) return byLines.length;
  const whole = cells.map(({ value }) => essence(value)).join('');
  let text = '';
  for (const [i, paragraph] of texts.entries()) {
    text += essence(paragraph);
    const enough = text === whole && i + 1 >= cells.length;
    if (enough && essence(texts[i + 1] ?? '') !== '') return i + 1;
    if (!whole.startsWith(text)) break;
  }
  return texts.length;
}

function cellsOf({ values }: LiveTable): OpenCell[] {
  return values.flatMap((row, at) => row.map((value, cell) => ({ row: at, cell, value })));
}

/** Everything that draws: a blank to fill in (`____`) is no empty cell. */
function visible(text: string): string {
  return text.replace(/[\s\u0007]/g, '');
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|[\r\n\v]/).map(visible);
}

/** A line of a cell's text; empty ones too. */
interface CellLine {
  readonly cell: OpenCell;
  readonly text: string;
}

/**
 * Each cell takes paragraphs until it has as many lines as Word tells, each the same. Empty paragraphs
 * beyond those stand in cells merged into the one above, which Word lists as paragraphs only.
 *
 * @returns a cell for each of the paragraphs the cells take, from the first on; `null` when one differs
 */
function dealByLines(
  cells: readonly OpenCell[],
  texts: readonly string[],
): (DealtTo | null)[] | null {
  const lines = cells.flatMap((cell) => linesOf(cell.value).map((text) => ({ cell, text })));
  const dealt: (DealtTo | null)[] = [];
  for (let at = 0; at < lines.length;) {
    const paragraphs = countWhile(texts, dealt.length, (text) => visible(text) === '');
    const empty = countWhile(lines, at, ({ text }) => text === '');
    if (paragraphs < empty) return null;
    const isLast = at + empty === lines.length;
    const spare = isLast ? 0 : paragraphs - empty;
    dealt.push(...dealEmptyLines(lines, { at, empty, spare }));
    at += empty;
    const text = texts[dealt.length];
    if (at === lines.length) break;
    if (text === undefined) return null;
    const own = linesOf(text);
    if (own.some((line, i) => line !== lines[at + i]?.text)) return null;
    dealt.push(certainly(lines[at]?.cell));
    at += own.length;
  }
  return dealt;
}

/**
 * Empty lines of cells, with paragraphs of merged cells among them: at the rows' ends, as many at each,
 * or it is not known where.
 */
function dealEmptyLines(
  lines: readonly CellLine[],
  { at, empty, spare }: { readonly at: number; readonly empty: number; readonly spare: number },
): (DealtTo | null)[] {
  if (empty === 0) return Array<null>(spare).fill(null);
  const stretch = lines.slice(at, at + empty);
  const rowEnds = stretch.map(({ cell }, i) => cell.row !== lines[at + i - 1]?.cell.row);
  rowEnds.push(lines[at + empty]?.cell.row !== lines[at + empty - 1]?.cell.row);
  // Nothing is merged into the cell above in the first row.
  const ends = at === 0 ? 0 : rowEnds.filter(Boolean).length;
  const each = ends === 0 ? 0 : spare / ends;
  if (spare > 0 && (ends === 0 || !Number.isInteger(each))) {
    const [first = lines[at - 1] ?? lines[at]] = stretch;
    const open = [...Array<CellLine | undefined>(spare).fill(first), ...stretch];
    return open.map((line) => ({ ...certainly(line?.cell), certain: false }));
  }
  return rowEnds.flatMap((isEnd, i) => [
    ...Array<null>(isEnd && at > 0 ? each : 0).fill(null),
    ...stretch.slice(i, i + 1).map(({ cell }) => certainly(cell)),
  ]);
}

function certainly(cell: OpenCell | undefined): DealtTo {
  const { row = 0, cell: at = 0 } = cell ?? {};
  return { row, cell: at, certain: true };
}

/** How many entries from one on are so, in a row. */
function countWhile<T>(entries: readonly T[], from: number, isSo: (entry: T) => boolean): number {
  let end = from;
  for (let entry = entries[end]; entry !== undefined && isSo(entry); entry = entries[end]) end += 1;
  return end - from;
}

/**
 * The cells' texts in a row are the paragraphs' texts in a row, so that each paragraph with text has its
 * place. An empty one between two cells may be the end of the one, a cell of its own, or the beginning
 * of the next.
 *
 * @param bare what of a text is compared
 * @returns `null` when the texts differ
 */
function dealByText(
  cells: readonly OpenCell[],
  texts: readonly string[],
  bare: (text: string) => string,
): DealtTo[] | null {
  const values = cells.map(({ value }) => bare(value));
  const dealt: DealtTo[] = [];
  const give = (index: number, certain: boolean): void => {
    dealt.push({ ...certainly(cells[index]), certain });
  };
  for (let index = 0; index < values.length;) {
    const value = values[index] ?? '';
    for (let taken = ''; taken !== value;) {
      const text = texts[dealt.length];
      if (text === undefined || !value.startsWith(taken + bare(text))) return null;
      taken += bare(text);
      // Empty paragraphs before a cell's first text were dealt with the cell before.
      give(index, true);
    }
    const own = value === '' ? 0 : 1;
    const empty = countWhile(values, index + own, (each) => each === '');
    const paragraphs = countWhile(texts, dealt.length, (text) => bare(text) === '');
    const isLast = index + own + empty === values.length;
    dealEmpty({ index, own, empty, paragraphs, isLast }, give);
    index += own + empty;
  }
  return dealt.length === texts.length ? dealt : null;
}

/** Empty paragraphs behind a cell with text (`own` 1, or 0 at the table's beginning). */
interface EmptyStretch {
  readonly index: number;
  readonly own: 0 | 1;
  /** How many empty cells follow it. */
  readonly empty: number;
  readonly paragraphs: number;
  /** No cell with text follows. */
  readonly isLast: boolean;
}

function dealEmpty(
  { index, own, empty, paragraphs, isLast }: EmptyStretch,
  give: (index: number, certain: boolean) => void,
): void {
  const onlyOne = isLast && own + empty === 1;
  const certain = paragraphs === empty || onlyOne;
  // Fewer than the empty cells: a host may list merged cells, which hold no paragraph, as empty ones.
  const spare = Math.max(0, paragraphs - empty);
  for (let i = 0; i < spare; i += 1) give(index, certain);
  for (let i = 0; i < paragraphs - spare; i += 1) give(index + own + i, certain);
}

/** Paragraphs that read like a line of a cell are its; those between them may be anywhere between. */
function dealByLikeness(cells: readonly OpenCell[], texts: readonly string[]): DealtTo[] {
  const lines = cells.flatMap((cell) =>
    linesOf(cell.value).map((line) => ({ cell, key: essence(line) || line })),
  );
  const keys = texts.map((text) => essence(text) || visible(text));
  const lineKeys = lines.map(({ key }) => key);
  const once = onceInBoth(lineKeys, keys);
  const pairs = match(lineKeys, keys);
  let last: Pick<OpenCell, 'row' | 'cell'> = { row: 0, cell: 0 };
  return keys.map((key, index) => {
    const line = lines[pairs[index] ?? -1];
    if (line !== undefined) last = line.cell;
    const { row, cell } = last;
    return { row, cell, certain: line?.key === key && once.has(key) };
  });
}

/** What stands once among the one and once among the other: numbers, ticks and blanks are alike by chance. */
function onceInBoth(some: readonly string[], others: readonly string[]): ReadonlySet<string> {
  const onceIn = (keys: readonly string[]): Set<string> => {
    const seen = new Set<string>();
    const again = new Set(keys.filter((key) => seen.size === seen.add(key).size));
    return new Set(keys.filter((key) => key !== '' && !again.has(key)));
  };
  const first = onceIn(some);
  return new Set([...onceIn(others)].filter((key) => first.has(key)));
}
