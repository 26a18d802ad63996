import type { DocumentSnapshot } from '../../document/snapshot';
import { squash } from '../../document/text';
import type { Notice } from '../../notice/schema';
import { fileContext, pieceCounter } from './context';
import type { FileContext } from './context';
import { filledFields } from './crossFields';

/** The units a document names on its covers and in its table, as written; two writings of one name once. */
export function unitsNamed(context: FileContext): string[] {
  const units = new Map<string, string>();
  for (const { text } of filledFields(context, context.notice.cross.unit.fields)) {
    if (!units.has(squash(text))) units.set(squash(text), text);
  }
  return [...units.values()];
}

/**
 * The same of a document that is not being checked with others.
 *
 * @param today `yyyy-mm-dd`
 */
export function unitsIn(notice: Notice, snapshot: DocumentSnapshot, today: string): string[] {
  return unitsNamed({ ...fileContext(notice, snapshot, today, pieceCounter()), companions: [] });
}
