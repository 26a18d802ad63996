import { essence } from './live';
import type { LiveTable } from './live';

/**
 * Word lists the paragraphs of tables in document order but does not say which cell each stands in
 * (asking `cellIndex` of a merged cell fails the whole batch, OfficeDev/office-js#3200). The cells' texts
 * (`Table.values`) say it: the paragraphs are dealt out to the cells whose text they make up.
 */

/** A table's share of a run of table paragraphs. */
export interface FittedTable {
  /** Index into the live tables; −1 when Word listed no table for these paragraphs. */
  readonly table: number;
  /** For each paragraph of the share its cell: row and position in the row, both from zero. */
  readonly cells: readonly { readonly row: number; readonly cell: number }[];
}

/**
 * Deals out runs of table paragraphs to tables.
 *
 * @param runs texts of table paragraphs without a body paragraph between them, run by run
 * @param tables the document's top-level tables, in order
 * @returns for each run the tables it holds; together they hold every paragraph of the run
 */
export function fitTables(
  runs: readonly (readonly string[])[],
  tables: readonly LiveTable[],
): FittedTable[][] {
  let next = 0;
  return runs.map((run) => {
    const texts = run.map(essence);
    const fitted: FittedTable[] = [];
    let from = 0;
    while (from < texts.length) {
      const table = tables[next];
      if (table === undefined) {
        const rest = texts.slice(from);
        fitted.push({ table: -1, cells: rest.map((_, row) => ({ row, cell: 0 })) });
        break;
      }
      const index = next;
      next += 1;
      const count = paragraphsOf(table, texts, from);
      fitted.push({ table: index, cells: fitCells(table, texts.slice(from, from + count)) });
      from += count;
    }
    return fitted;
  });
}

/** How many of the paragraphs are the table's: all of the run, unless another table follows at once. */
function paragraphsOf(table: LiveTable, texts: readonly string[], from: number): number {
  const cells = table.values.flat();
  const whole = cells.map(essence).join('');
  let text = '';
  for (let i = from; i < texts.length; i += 1) {
    text += texts[i] ?? '';
    const enough = text === whole && i - from + 1 >= cells.length;
    if (enough && (texts[i + 1] ?? '') !== '') return i - from + 1;
    if (!whole.startsWith(text)) break;
  }
  return texts.length - from;
}

function fitCells(table: LiveTable, texts: readonly string[]): FittedTable['cells'] {
  const cells = table.values.flatMap((row, at) =>
    row.map((value, cell) => ({ row: at, cell, text: essence(value) })),
  );
  const fitted: { row: number; cell: number }[] = [];
  for (const [index, { row, cell, text }] of cells.entries()) {
    let taken = '';
    for (;;) {
      const paragraph = texts[fitted.length];
      if (paragraph === undefined || taken === text || !text.startsWith(taken + paragraph)) break;
      taken += paragraph;
      fitted.push({ row, cell });
    }
    if (taken !== text) continue;
    // Each empty cell that follows needs a paragraph of its own; what is left over ends this cell.
    let emptyCells = 0;
    while (cells[index + 1 + emptyCells]?.text === '') emptyCells += 1;
    let emptyParagraphs = 0;
    while (texts[fitted.length + emptyParagraphs] === '') emptyParagraphs += 1;
    const own = emptyParagraphs - emptyCells;
    for (let i = 0; i < own; i += 1) fitted.push({ row, cell });
  }
  for (let row = table.values.length; fitted.length < texts.length; row += 1)
    fitted.push({ row, cell: 0 });
  return fitted;
}
