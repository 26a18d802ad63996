import type { LocatedRow, LocatedTable } from './located';

type Kind = LocatedRow['kind'];
type OfKind<K extends Kind> = Extract<LocatedRow, { kind: K }>;

/**
 * The row found under a requirement id, when it is of a kind.
 *
 * @returns `undefined` when the row was not found, or is of another kind
 */
export function rowFound<K extends Kind>(
  { rows }: LocatedTable,
  kind: K,
  id: string,
): OfKind<K> | undefined {
  const row = rows.get(id);
  return row !== undefined && isOfKind(row, kind) ? row : undefined;
}

/** The rows found that are of one of the kinds, in the notice's order. */
export function rowsFound<K extends Kind>(
  { rows }: LocatedTable,
  ...kinds: readonly K[]
): OfKind<K>[] {
  return [...rows.values()].flatMap((row) =>
    kinds.flatMap((kind) => (isOfKind(row, kind) ? [row] : [])),
  );
}

function isOfKind<K extends Kind>(row: LocatedRow, kind: K): row is OfKind<K> {
  return row.kind === kind;
}
