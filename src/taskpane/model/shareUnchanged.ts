/**
 * Keeps the objects of the former list where the new list says the same, so that what is drawn from
 * them need not be drawn again.
 *
 * @param former the list before
 * @param next the new list
 * @param identityOf what makes two items the same one
 * @returns the new list, with former objects wherever nothing of them changed
 */
export function shareUnchanged<T>(
  former: readonly T[],
  next: readonly T[],
  identityOf: (item: T) => string,
): readonly T[] {
  const known = new Map(former.map((item) => [identityOf(item), item]));
  return next.map((item) => {
    const before = known.get(identityOf(item));
    return before !== undefined && JSON.stringify(before) === JSON.stringify(item) ? before : item;
  });
}
