/**
 * Whether every text of `before` still stands in `after`, each a whole paragraph, in the same order.
 * Empty paragraphs are not looked for.
 */
export function keptInOrder(before: readonly string[], after: readonly string[]): boolean {
  let at = 0;
  for (const text of before) {
    if (text.trim() === '') continue;
    while (at < after.length && after[at] !== text) at += 1;
    if (at === after.length) return false;
    at += 1;
  }
  return true;
}
