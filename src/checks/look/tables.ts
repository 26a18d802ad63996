import type { Place } from '../../document/place';
import type { Line } from '../../locate/flat';
import type { LocatedForm, LocatedTable } from '../../locate/located';
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
  const table = form.tables.find(({ part }) =>
    part.rows.some((row) => {
      if (row.kind === 'fields') return row.fields.some(({ id }) => id === rowId);
      if (row.kind === 'indicators') return row.items.some(({ id }) => id === rowId);
      return row.id === rowId;
    }),
  );
  if (table === undefined) return null;
  const line = table.heading?.line ?? firstLabel(table);
  return line === undefined || rowCount(table) === 0
    ? null
    : { ...table, place: placeOfLine(line) };
}

/** How many rows of a table were found. */
export function rowCount(table: LocatedTable): number {
  return (
    table.choices.size +
    table.numbers.size +
    table.indicators.size +
    table.fields.size +
    table.longTexts.size
  );
}

function firstLabel(table: LocatedTable): Line | undefined {
  const rows = [
    ...table.choices.values(),
    ...table.numbers.values(),
    ...table.indicators.values(),
    ...table.fields.values(),
    ...table.longTexts.values(),
  ];
  return rows[0]?.label;
}
