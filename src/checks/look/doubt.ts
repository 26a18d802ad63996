import type { Place } from '../../document/place';
import type { Located, LocatedForm, LocatedTable, LocatedValue } from '../../locate/located';
import type { Line } from '../../locate/flat';
import { entriesOf } from '../../notice/rows';

/**
 * What Word's live reading leaves open: which of neighbouring cells some paragraphs stand in. Nothing is
 * said of such a cell but that it is not known yet; the package tells, a moment later.
 */

/** Whether a line stands in a cell that is not known for sure. */
export function isInDoubt({ position }: Line): boolean {
  return position?.cell.certain === false;
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
  return new Set(
    flat.lines.flatMap((line) => (isInDoubt(line) ? (line.position?.cell.id ?? []) : [])),
  );
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
  return entriesOf(table.part).flatMap((entry): RowFound[] => {
    const { id } = entry;
    const found = table.rows.get(id);
    if (entry.kind === 'byHand' || found?.kind === 'byHand') return [];
    if (found?.kind !== 'indicator' || entry.kind !== 'indicator')
      return [{ id, value: found?.kind === 'indicator' ? undefined : found, columns: 'all' }];
    const pieces = [...found.values.values()].flatMap((value) => value.pieces);
    const isWhole =
      found.table?.spansKnown !== false || found.values.size === entry.row.columns.length;
    return [{ id, value: { label: found.label, pieces }, columns: isWhole ? 'all' : 'some' }];
  });
}
