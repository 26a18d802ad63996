import type { Cell } from '../../document/snapshot';
import type { Character } from './characters';
import type { Element, Mark } from './elements';

/**
 * Marks in rows of their own, each in the column of its option: options as the heads of columns, the box in
 * the cell below (or above).
 *
 * @returns the option of each such mark; empty when they do not all have one, or may have two
 */
export function marksInColumns(
  elements: readonly Element[],
  characters: readonly Character[],
): ReadonlyMap<Mark, string> {
  if (elements.length > mostElements) return none;
  const rows = new Map<string, { marks: Mark[]; options: Head[] }>();
  const tables = new Map<object, number>();
  for (const element of elements) {
    const cell = characters[element.from]?.cell;
    if (cell === null || cell === undefined) return none;
    const table = tables.get(cell.table) ?? tables.size;
    tables.set(cell.table, table);
    const id = rowId(table, cell.cell.row);
    const row = rows.get(id) ?? { marks: [], options: [] };
    rows.set(id, row);
    if (element.kind === 'mark') row.marks.push(element);
    else addHead(row.options, element.key, cell.cell);
  }
  const below = owners(-1);
  const above = owners(1);
  if (below !== null && above !== null) return none;
  return below ?? above ?? none;

  /** The options of all marks in rows of their own, in the row next to theirs; `null` when one has none. */
  function owners(step: -1 | 1): ReadonlyMap<Mark, string> | null {
    const found = new Map<Mark, string>();
    for (const { marks, options } of rows.values()) {
      if (marks.length > 0 && options.length > 0) return null;
      for (const mark of marks) {
        const cell = characters[mark.from]?.cell;
        if (cell === null || cell === undefined) return null;
        const { row, rowSpan, column, columnSpan } = cell.cell;
        const other = rows.get(
          rowId(tables.get(cell.table) ?? 0, step < 0 ? row - 1 : row + rowSpan),
        );
        const [option, second] = (other?.options ?? []).filter(
          ({ cell: { column: from, columnSpan: span } }) =>
            from < column + columnSpan && column < from + span,
        );
        if (second !== undefined) return null;
        if (option !== undefined) found.set(mark, option.key ?? otherWords);
        // An empty cell at the end of a row is no option's.
        else if (mark.drawn !== 'emptyCell') return null;
      }
    }
    return found.size > 0 ? found : null;
  }
}

/** Two rows of a table in Word have 126 cells at most. */
const mostElements = 500;

/** What is at the head of a column: an option, or words that are none. */
interface Head {
  readonly key: string | null;
  readonly cell: Cell;
}

/** The owner of a mark in the column of words that are no option's. */
export const otherWords = '';

function addHead(heads: Head[], key: string | null, cell: Cell): void {
  const last = heads.at(-1);
  if (last?.cell !== cell) heads.push({ key, cell });
  // Words beside an option go with it; two options in one cell share no column.
  else if (last.key === null) heads[heads.length - 1] = { key, cell };
  else if (key !== null) heads.push({ key, cell });
}

const none: ReadonlyMap<Mark, string> = new Map();

function rowId(table: number, row: number): string {
  return `${table}.${row}`;
}
