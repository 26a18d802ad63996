import type { Place } from '../../document/place';
import type { Line } from '../../locate/flat';
import type { LocatedForm, LocatedRow, LocatedTable } from '../../locate/located';
import { rowIdsOf } from '../../notice/rows';
import { placeOfLine } from './places';

/** A table of a form that was found with rows in it, and a place to go to for a row it lacks. */
type TableFound = LocatedTable & { readonly place: Place };

/**
 * The table a row belongs to, when it is there.
 *
 * @param rowId the requirement id of the row, a field or an indicator
 * @returns `null` when the table is missing: then that is reported, and its rows are not
 */
export function tableFound(form: LocatedForm, rowId: string): TableFound | null {
  const table = form.tables.find(({ part }) => rowIdsOf(part).includes(rowId));
  if (table === undefined) return null;
  const line = table.heading?.line ?? firstLabel(table);
  return line === undefined || rowCount(table) === 0
    ? null
    : { ...table, place: placeOfLine(line) };
}

/** How many rows of a table were found, but for those filled by hand after printing. */
export function rowCount(table: LocatedTable): number {
  return rowsToFill(table).length;
}

function firstLabel(table: LocatedTable): Line | undefined {
  return rowsToFill(table)[0]?.label;
}

function rowsToFill({ rows }: LocatedTable): LocatedRow[] {
  return [...rows.values()].filter(({ kind }) => kind !== 'byHand');
}
