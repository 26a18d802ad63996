import { filledFields } from '../checks/rules/crossFields';
import { squash } from '../document/text';
import type { DocumentSnapshot } from '../document/snapshot';
import { locate } from '../locate/locate';
import type { Located } from '../locate/located';
import type { Notice } from '../notice/schema';

/**
 * The units a document names on its covers and in its table, as written; two writings of one name once.
 */
export function unitsOf(notice: Notice, snapshot: DocumentSnapshot): string[] {
  const located: Located = locate(notice, snapshot);
  const units = new Map<string, string>();
  for (const { text } of filledFields({ located }, notice.cross.unit.fields)) {
    if (!units.has(squash(text))) units.set(squash(text), text);
  }
  return [...units.values()];
}
