import type { Place } from '../../document/place';
import type { Located, LocatedForm, LocatedTable, LocatedValue } from '../../locate/located';
import type { Line } from '../../locate/flat';

/**
 * What Word's live reading leaves open: which of neighbouring cells some paragraphs belong to. Of
 * such a cell only that is reported; it is known once the package is read, a moment later.
 */

/** Whether a line is in a cell that is not known for sure. */
export function isInDoubt({ cell }: Line): boolean {
  return cell?.cell.certain === false;
}

/** The requirements of fields whose cells are not known for sure, or not all of them. */
export function requirementsInDoubt({ flat, forms }: Located): ReadonlySet<string> {
  const open = new Set<string>();
  // A document read from its package, or without tables: by far the most.
  const mayBe = flat.tables.some(({ table }) => table.spansKnown === false);
  if (!mayBe) return open;
  for (const form of forms) {
    coverInDoubt(form, open);
    for (const table of form.tables) {
      const anyOpen = flat.lines.slice(table.range.first, table.range.end).some(isInDoubt);
      for (const { id, value, columns } of rowsOf(table)) {
        const unsettled =
          value === undefined
            ? anyOpen
            : isInDoubt(value.label) || value.pieces.some(({ line }) => isInDoubt(line));
        if (unsettled || columns === 'some') open.add(id);
      }
    }
  }
  return open;
}

/** The ids of the cells that are not known for sure. */
export function cellsInDoubt({ flat }: Located): ReadonlySet<string> {
  return new Set(flat.lines.flatMap((line) => (isInDoubt(line) ? (line.cell?.cell.id ?? []) : [])));
}

/** Whether a place is one of these cells. */
export function isPlaceIn(place: Place, cells: ReadonlySet<string>): boolean {
  return place.kind === 'cell' && cells.has(place.cellId);
}

function coverInDoubt({ form, cover }: LocatedForm, open: Set<string>): void {
  if (form.cover === null || cover === null) return;
  const { unit, date } = form.cover;
  const values: [string, LocatedValue | null][] = [
    [unit.id, cover.unit],
    [date.id, cover.date],
  ];
  for (const [id, value] of values)
    if (value?.pieces.some(({ line }) => isInDoubt(line)) === true) open.add(id);
}

interface RowFound {
  readonly id: string;
  readonly value: Pick<LocatedValue, 'label' | 'pieces'> | undefined;
  /** Of an indicator: whether each column has a cell. */
  readonly columns: 'all' | 'some';
}

function rowsOf(table: LocatedTable): RowFound[] {
  return table.part.rows.flatMap((row): RowFound[] => {
    const one = (id: string, value: RowFound['value']): RowFound => ({ id, value, columns: 'all' });
    switch (row.kind) {
      case 'choice':
        return [one(row.id, table.choices.get(row.id))];
      case 'number':
        return [one(row.id, table.numbers.get(row.id))];
      case 'longText':
        return [one(row.id, table.longTexts.get(row.id))];
      case 'fields':
        return row.fields.map(({ id }) => one(id, table.fields.get(id)));
      case 'byHand':
        return [];
      case 'indicators':
        return row.items.map(({ id }) => {
          const found = table.indicators.get(id);
          if (found === undefined) return one(id, undefined);
          const pieces = [...found.values.values()].flatMap((value) => value.pieces);
          const isWhole =
            found.table?.spansKnown !== false || found.values.size === row.columns.length;
          return { id, value: { label: found.label, pieces }, columns: isWhole ? 'all' : 'some' };
        });
    }
  });
}
