import type { Indicator, IndicatorsRow } from '../../notice/schema';
import type { Controls } from '../controls';
import { style } from '../styles';
import { line } from '../text';
import type { CellPlan } from './grid';

/** An empty figure: a short line, which is seen on the screen and prints as a blank. */
const figureLine = '____';

/** The width of one column of figures, in millimetres. */
export const figureWidth = 16;

/**
 * The rows of the indicators without the group's cell: the headers, then the indicators side by side,
 * the first of them on the left from top to bottom. Places left over are the author's own: empty cells.
 *
 * @param width of these cells together, in millimetres
 * @returns for each row its cells
 */
export function indicatorRows(row: IndicatorsRow, width: number, controls: Controls): CellPlan[][] {
  const rowCount = Math.ceil((row.items.length + row.free) / row.abreast);
  const strips = Array.from({ length: row.abreast }, (_, strip) =>
    Array.from({ length: rowCount }, (__, i) => row.items[strip * rowCount + i]),
  );
  const names = nameWidths(row, strips, width);
  const header = strips.flatMap((_, strip) => [
    labelCell(row.nameHeader, names[strip] ?? 0),
    ...row.columns.map((column) => labelCell(column.header, figureWidth)),
  ]);
  const rows = Array.from({ length: rowCount }, (_, i) =>
    strips.flatMap((strip, at) => indicatorCells(strip[i], row, names[at] ?? 0, controls)),
  );
  return [header, ...rows];
}

/** The width left for the names, in whole millimetres, divided as their longest names are long. */
function nameWidths(
  row: IndicatorsRow,
  strips: readonly (readonly (Indicator | undefined)[])[],
  width: number,
): number[] {
  const forNames = width - row.abreast * row.columns.length * figureWidth;
  const longest = strips.map((strip) =>
    Math.max(row.nameHeader.length, ...strip.map((indicator) => indicator?.label.length ?? 0)),
  );
  const all = longest.reduce((sum, length) => sum + length, 0);
  const widths = longest.slice(0, -1).map((length) => Math.round((forNames * length) / all));
  return [...widths, forNames - widths.reduce((sum, each) => sum + each, 0)];
}

function indicatorCells(
  indicator: Indicator | undefined,
  row: IndicatorsRow,
  nameWidth: number,
  controls: Controls,
): CellPlan[] {
  const figures = row.columns.map(({ key, header }) => ({
    width: figureWidth,
    content: [
      line(
        style.cell,
        indicator === undefined
          ? []
          : [
              controls.text(
                { requirement: indicator.id, detail: { key, name: header } },
                figureLine,
              ),
            ],
        { alignment: 'center' },
      ),
    ],
  }));
  const name = indicator === undefined ? [] : [indicator.label];
  return [{ width: nameWidth, content: [line(style.cell, name)] }, ...figures];
}

function labelCell(text: string, width: number): CellPlan {
  return { width, content: [line(style.cellLabel, [text])] };
}
