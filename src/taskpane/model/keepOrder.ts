/**
 * Puts items in order without moving those that were there: a list does not jump while one reads it.
 *
 * @param former what was there, in its order
 * @param sorted what is there now, as it would stand in a new list
 * @param keyOf what makes two items the same one
 * @returns the items of `sorted`: the old ones as they stood, each new one behind the one it follows in
 *   `sorted`
 */
export function keepOrder<T>(
  former: readonly T[],
  sorted: readonly T[],
  keyOf: (item: T) => string,
): readonly T[] {
  const now = new Map(sorted.map((item) => [keyOf(item), item]));
  const kept = former.map(keyOf).filter((key) => now.has(key));
  const old = new Set(kept);
  const following = new Map<string | null, T[]>();
  let before: string | null = null;
  for (const item of sorted) {
    const key = keyOf(item);
    if (old.has(key)) before = key;
    else following.set(before, [...(following.get(before) ?? []), item]);
  }
  return [
    ...(following.get(null) ?? []),
    ...kept.flatMap((key) => {
      const item = now.get(key);
      return [...(item === undefined ? [] : [item]), ...(following.get(key) ?? [])];
    }),
  ];
}
