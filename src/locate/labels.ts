import { blankSigns } from '../document/marks';
import { squash } from '../document/text';
import type { Cell, Table } from '../document/snapshot';
import { eachParagraph } from '../document/snapshot';
import { isReadable } from './flat';
import type { FlatDocument, Line } from './flat';
import type { LineRange, LocatedValue, TextPiece } from './located';

/** Every cell of the tables in a range, with its lines: what labels are looked up in. */
export interface CellIndex {
  readonly cells: readonly IndexedCell[];
  readonly byTable: ReadonlyMap<Table, readonly IndexedCell[]>;
  /** The first cell with a label. */
  readonly byKey: ReadonlyMap<string, IndexedCell>;
}

/** A cell with its lines and the label it may be, squashed. */
export interface IndexedCell {
  readonly table: Table;
  readonly cell: Cell;
  readonly lines: readonly Line[];
  /** All its text, squashed, when it is short enough to be a label. */
  readonly key: string;
}

/** Longer cells are no labels. */
const labelLength = 60;

/** Indexes the cells of the tables in a range of lines. */
export function indexCells(flat: FlatDocument, range: LineRange): CellIndex {
  const linesOf = new Map<Cell, Line[]>();
  const tableOf = new Map<Cell, Table>();
  for (const line of flat.lines.slice(range.first, range.end)) {
    if (line.cell === null) continue;
    const known = linesOf.get(line.cell.cell);
    if (known === undefined) linesOf.set(line.cell.cell, [line]);
    else known.push(line);
    tableOf.set(line.cell.cell, line.cell.table);
  }
  const cells: IndexedCell[] = [];
  const byTable = new Map<Table, IndexedCell[]>();
  const byKey = new Map<string, IndexedCell>();
  for (const [cell, lines] of linesOf) {
    const table = tableOf.get(cell);
    if (table === undefined) continue;
    const text = lines.map(({ head }) => head).join('');
    const indexed = { table, cell, lines, key: text.length <= labelLength ? bareLabel(text) : '' };
    cells.push(indexed);
    if (indexed.key !== '' && !byKey.has(indexed.key)) byKey.set(indexed.key, indexed);
    const siblings = byTable.get(table);
    if (siblings === undefined) byTable.set(table, [indexed]);
    else siblings.push(indexed);
  }
  return { cells, byTable, byKey };
}

/** The cells of one table that are in the index. */
export function cellsOf(index: CellIndex, table: Table): readonly IndexedCell[] {
  return index.byTable.get(table) ?? [];
}

/** A label without what authors add or leave off: a colon, a mark for notes. */
export function bareLabel(text: string): string {
  return squash(text)
    .replace(/[:;。]+$/, '')
    .replace(/^\*+|\*+$/g, '');
}

/** The cells to the right of a cell in its rows, left to right, top to bottom. */
export function cellsRightOf(index: CellIndex, { table, cell }: IndexedCell): IndexedCell[] {
  const last = cell.row + cell.rowSpan;
  return cellsOf(index, table).filter(
    (other) =>
      other.cell.row < last &&
      other.cell.row + other.cell.rowSpan > cell.row &&
      other.cell.column >= cell.column + cell.columnSpan,
  );
}

/** All of a cell's text as pieces. */
export function cellPieces(cell: IndexedCell): TextPiece[] {
  return cell.lines.map((line) => ({ line, from: 0 }));
}

/**
 * The value beside a label: in the next cell, or behind the label in the same cell.
 *
 * @param label the label, as in the notice
 * @param among where to look; for a label that stands twice in a table, the cells behind its row's first
 */
export function valueBeside(
  index: CellIndex,
  label: string,
  among: readonly IndexedCell[],
): (LocatedValue & { at: IndexedCell }) | null {
  const key = bareLabel(label);
  for (const candidate of among) {
    const [line] = candidate.lines;
    if (line === undefined) continue;
    if (candidate.key === key) {
      const [next] = cellsRightOf(index, candidate).filter(
        ({ cell }) => cell.row <= candidate.cell.row,
      );
      if (next === undefined) continue;
      const { table, cell } = next;
      return { label: line, cell, table, pieces: cellPieces(next), at: candidate };
    }
    if (candidate.lines.length > 1) continue;
    const behind = textBehind(line, key);
    if (behind !== null) {
      const { table, cell } = candidate;
      return { label: line, cell, table, pieces: [behind], at: candidate };
    }
  }
  return null;
}

/**
 * The text behind a label in its own paragraph (`单位：……`).
 *
 * @returns where the value begins (it may be empty), or `null` when the paragraph does not begin with the label
 */
export function textBehindLabel(line: Line, label: string): TextPiece | null {
  return textBehind(line, bareLabel(label));
}

const beginsBlank = new RegExp(`^[\\s${blankSigns}]`);

function textBehind(line: Line, key: string): TextPiece | null {
  if (!line.head.startsWith(key)) return null;
  const from = endOfLabel(line.paragraph.text, key);
  if (from === null) return null;
  const rest = line.paragraph.text.slice(from);
  // A word in brackets may stand before the colon: 单位（盖章）：…
  const colon = /^\s*(?:[（(][^（()）]{1,6}[)）]\s*)?[:：]/.exec(rest);
  if (colon === null && squash(rest) !== '' && !beginsBlank.test(rest)) return null;
  return { line, from: from + (colon === null ? 0 : colon[0].length) };
}

/** How many characters of a text squash to a key; `null` when none do. */
function endOfLabel(text: string, key: string): number | null {
  for (let end = key.length; end <= text.length; end += 1) {
    const squashed = squash(text.slice(0, end));
    if (squashed === key) return end;
    if (squashed.length > key.length) return null;
  }
  return null;
}

/** How many cells stand before the next label. */
export function untilNextLabel(cells: readonly IndexedCell[], labels: ReadonlySet<string>): number {
  const at = cells.findIndex(({ key }) => labels.has(key));
  return at < 0 ? cells.length : at;
}

/** The cells to the right of a cell in its own row. */
export function rowFrom(index: CellIndex, first: IndexedCell): IndexedCell[] {
  return cellsRightOf(index, first).filter(({ cell }) => cell.row === first.cell.row);
}

/**
 * The text behind a label that begins a line of a cell, and the lines below it in the cell.
 *
 * @param key the label, bare
 */
export function behindInCell(
  cell: IndexedCell,
  key: string,
): { label: Line; pieces: TextPiece[] } | null {
  for (const [at, line] of cell.lines.entries()) {
    const behind = textBehind(line, key);
    if (behind === null) continue;
    const rest = cell.lines.slice(at + 1).map((other) => ({ line: other, from: 0 }));
    return { label: line, pieces: [behind, ...rest] };
  }
  return null;
}

/** A label outside any table, with its value behind it in the paragraph. */
export function labelledLine(
  flat: FlatDocument,
  range: LineRange,
  label: string,
): LocatedValue | null {
  const key = bareLabel(label);
  for (const line of flat.lines.slice(range.first, range.end)) {
    if (line.cell !== null || !isReadable(line)) continue;
    const behind = textBehind(line, key);
    if (behind !== null) return { label: line, cell: null, table: null, pieces: [behind] };
  }
  return null;
}

/** The first paragraph in a cell, nested tables included; `null` for a cell without any. */
export function firstParagraphId(cell: Cell): string | null {
  for (const { paragraph } of eachParagraph(cell.blocks)) return paragraph.id;
  return null;
}
