import type { IndicatorsRow } from '../notice/schema';
import { bareLabel, cellPieces, cellsOf, rowFrom, untilNextLabel } from './labels';
import type { CellIndex, IndexedCell } from './labels';
import type { LocatedIndicator, TextPiece } from './located';

/** The figures of an indicator: under the columns' headers, or else the next cells to the right. */
export function indicatorValues(
  index: CellIndex,
  label: IndexedCell,
  row: IndicatorsRow,
): LocatedIndicator['values'] {
  const labels = new Set(
    row.items.flatMap((item) => [bareLabel(item.label), bareLabel(item.name)]),
  );
  const right = rowFrom(index, label);
  const cells = right.slice(0, untilNextLabel(right, labels));
  const values = new Map<string, { cell: IndexedCell['cell']; pieces: TextPiece[] }>();
  row.columns.forEach(({ key, header }, i) => {
    const under = cells.find((cell) => headerAbove(index, cell, header));
    const cell = under ?? (cells.some((c) => isUnderHeader(index, c, row)) ? undefined : cells[i]);
    if (cell !== undefined) values.set(key, { cell: cell.cell, pieces: cellPieces(cell) });
  });
  return values;
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
