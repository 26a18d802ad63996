import type { KnownParagraph } from './memory';

/** What Word tells of the paragraph the cursor is in. */
export interface CursorParagraph {
  readonly localId: string | null;
  readonly text: string;
  readonly tableLevel: number;
  /** How many paragraphs lie before it, as far as Word can count across tables. */
  readonly before: number;
}

/** Our paragraph for the one the cursor is in; `null` when none looks like it. */
export function paragraphAtCursor(
  known: readonly KnownParagraph[],
  cursor: CursorParagraph,
): KnownParagraph | null {
  if (cursor.localId !== null) {
    const same = known.find(({ live }) => live.localId === cursor.localId);
    if (same !== undefined) return same;
  }
  // Without ids: the paragraph that looks the same, nearest to where Word counts it. A count into a
  // table may be off, since Word stretches a range that ends in a table to whole rows.
  let nearest: KnownParagraph | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, paragraph] of known.entries()) {
    const { text, tableLevel } = paragraph.live;
    if (text !== cursor.text || tableLevel !== cursor.tableLevel) continue;
    const distance = Math.abs(index - cursor.before);
    if (distance < least) {
      least = distance;
      nearest = paragraph;
    }
  }
  return nearest;
}
