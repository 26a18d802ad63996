import type { IndicatorsRow } from '../notice/schema';
import { bareLabel } from './bareLabel';
import { cellPieces, cellsOf, rowFrom, untilNextLabel } from './labels';
import type { CellIndex, IndexedCell } from './labels';
import type { LocatedIndicator, TextPiece } from './located';

/** The labels of a row's indicators, long and short. */
export function indicatorLabels({ items }: IndicatorsRow): ReadonlySet<string> {
  return new Set(items.flatMap(({ label, name }) => [bareLabel(label), bareLabel(name)]));
}

/**
 * The figures of an indicator: under the columns' headers, or else the next cells to the right.
 *
 * @param labels those of the row's indicators
 */
export function indicatorValues(
  index: CellIndex,
  label: IndexedCell,
  row: IndicatorsRow,
  labels: ReadonlySet<string>,
): LocatedIndicator['values'] {
  const right = rowFrom(index, label);
  const cells = right.slice(0, untilNextLabel(right, labels));
  const values = new Map<string, { cell: IndexedCell['cell']; pieces: TextPiece[] }>();
  if (label.table.spansKnown === false) {
    columnsInOrder(index, label, row).forEach(({ key }, i) => {
      const cell = cells[i];
      if (cell !== undefined && isPlain(cells, right, row))
        values.set(key, { cell: cell.cell, pieces: cellPieces(cell) });
    });
    return values;
  }
  row.columns.forEach(({ key, header }, i) => {
    const under = cells.find((cell) => headerAbove(index, cell, header));
    const cell = under ?? (cells.some((c) => isUnderHeader(index, c, row)) ? undefined : cells[i]);
    if (cell !== undefined) values.set(key, { cell: cell.cell, pieces: cellPieces(cell) });
  });
  return values;
}

/**
 * Read live, a cell's column is its place in its row, which says nothing of the headers above: columns are
 * known by the headers' order, nearest row first.
 */
function columnsInOrder(
  index: CellIndex,
  { table, cell }: IndexedCell,
  { columns }: IndicatorsRow,
): IndicatorsRow['columns'] {
  const keys = new Map(columns.map((column) => [bareLabel(column.header), column]));
  const headers = cellsOf(index, table).filter(
    (other) => other.cell.row < cell.row && keys.has(other.key),
  );
  const nearest = headers.at(-1)?.cell.row;
  const inOrder = headers.flatMap((header) =>
    header.cell.row === nearest ? (keys.get(header.key) ?? []) : [],
  );
  const distinct = [...new Set(inOrder)];
  return distinct.length === columns.length ? distinct : columns;
}

/** As many cells as columns come before the next label; behind the last label there may be more. */
function isPlain(
  cells: readonly IndexedCell[],
  right: readonly IndexedCell[],
  { columns }: IndicatorsRow,
): boolean {
  const isLast = cells.length === right.length;
  return cells.length === columns.length || (isLast && cells.length > columns.length);
}

function headerAbove(index: CellIndex, { table, cell }: IndexedCell, header: string): boolean {
  const key = bareLabel(header);
  return cellsOf(index, table).some(
    (other) =>
      other.key === key &&
      other.cell.row < cell.row &&
      other.cell.column <= cell.column &&
      other.cell.column + other.cell.columnSpan > cell.column,
  );
}

function isUnderHeader(index: CellIndex, cell: IndexedCell, row: IndicatorsRow): boolean {
  return row.columns.some(({ header }) => headerAbove(index, cell, header));
}
