import { dealCells, paragraphsOf } from './dealCells';
import type { DealtTo } from './dealCells';
import type { LiveDocument, LiveTable } from './live';

/**
 * Word lists the paragraphs of tables in document order but does not say which cell each stands in
 * (asking `cellIndex` of a merged cell fails the whole batch, OfficeDev/office-js#3200). The cells' texts
 * (`Table.values`) say it: the paragraphs are dealt out to the cells whose text they make up.
 */

/** A table's share of a run of table paragraphs. */
export interface FittedTable {
  /** Index into the live tables; −1 when Word listed no table for these paragraphs. */
  readonly table: number;
  /** For each paragraph of the share its cell; `null` for one of a cell merged into the one above it. */
  readonly cells: readonly (DealtTo | null)[];
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
    const fitted: FittedTable[] = [];
    for (let from = 0; from < run.length;) {
      const rest = run.slice(from);
      const table = tables[next];
      if (table === undefined) {
        const cells = rest.map((_, row) => ({ row, cell: 0, certain: false }));
        fitted.push({ table: -1, cells });
        break;
      }
      const own = rest.slice(0, paragraphsOf(table, rest));
      fitted.push({ table: next, cells: dealCells(table, own) });
      next += 1;
      from += own.length;
    }
    return fitted;
  });
}

/**
 * The paragraphs of cells that are merged into the ones above them: Word lists them, but they print
 * nowhere, and the package's cells have none.
 *
 * @returns their indices among the paragraphs
 */
export function mergedAway({ paragraphs, tables }: LiveDocument): ReadonlySet<number> {
  const runs: number[][] = [];
  for (const [index, { tableLevel }] of paragraphs.entries()) {
    if (tableLevel === 0) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  }
  const texts = runs.map((run) => run.map((index) => paragraphs[index]?.text ?? ''));
  return new Set(
    fitTables(texts, tables).flatMap((shares, at) => {
      const cells = shares.flatMap((share) => share.cells);
      return (runs[at] ?? []).filter((_, i) => cells[i] === null);
    }),
  );
}
