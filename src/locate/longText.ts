import { bareLabel } from './bareLabel';
import { behindInCell, cellPieces, cellsOf, cellsRightOf } from './labels';
import type { CellIndex } from './labels';
import type { LocatedValue } from './located';

/** The label and the text below it in one cell, or the text in the next cell or row. */
export function longTextValue(index: CellIndex, label: string): LocatedValue | null {
  const key = bareLabel(label);
  for (const candidate of index.cells) {
    const { table, cell } = candidate;
    if (candidate.key === key) {
      const [line] = candidate.lines;
      const next =
        cellsRightOf(index, candidate)[0] ??
        cellsOf(index, table).find(
          (other) => other.cell.row === cell.row + cell.rowSpan && other.cell.column <= cell.column,
        );
      if (line === undefined) continue;
      const alone = {
        label: line,
        cell,
        table,
        pieces: [{ line, from: line.paragraph.text.length }],
      };
      // A row below that begins with a label of its own belongs to that label.
      if (next === undefined || /^[^。]{2,20}:$/.test(next.lines[0]?.head ?? '')) return alone;
      return { label: line, cell: next.cell, table, pieces: cellPieces(next) };
    }
    const behind = behindInCell(candidate, key);
    if (behind !== null) return { label: behind.label, cell, table, pieces: behind.pieces };
  }
  return null;
}
