import type { Bilingual } from '../../notice/schema';
import type { Inserted } from '../../host/host';
import type { Feedback } from '../model/feedback';
import type { Pane } from '../model/pane';

/** After an insert: takes the author to its first prompt and reads the document again. */
export async function showInserted(
  pane: Pane,
  { firstParagraphId }: Inserted,
  what: Bilingual,
): Promise<Feedback> {
  const { host } = pane.services;
  if (firstParagraphId !== null) {
    // A cursor that could not be moved leaves the insert as good as it is: nothing to tell.
    await host.goTo({ kind: 'paragraph', paragraphId: firstParagraphId }, { selectPrompt: true });
  }
  pane.cursor.moved();
  await pane.checker.recheck();
  const keyboardStays = pane.capabilities.get()?.keepsKeyboardInPane === true;
  return { kind: 'inserted', what, keyboardStays };
}
