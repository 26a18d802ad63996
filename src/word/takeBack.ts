import { keptInOrder } from './keptInOrder';
import { Refusal } from './problems';
import type { DocumentReader } from './reading/reader';
import { hasWordApiDesktop } from './requirements';

/**
 * Text the author did not ask to change is not as it was: the last step is undone where Word can, and
 * refused either way.
 *
 * @param texts the text of every paragraph before
 * @throws Refusal always
 */
export async function takeBack(
  context: Word.RequestContext,
  reader: DocumentReader,
  texts: readonly string[],
): Promise<never> {
  if (hasWordApiDesktop('1.4')) {
    context.document.undo(1);
    await reader.see(context);
    const now = reader.memory.paragraphs.map(({ live }) => live.text);
    if (keptInOrder(texts, now)) throw new Refusal({ kind: 'wouldTouchText' });
  }
  throw new Refusal({
    kind: 'host',
    code: 'TextChangedByWrite',
    message:
      'Word 同时改动了别处的文字，请在文档中按 Ctrl+Z 撤销。' +
      'Word changed other text as well. Press Ctrl+Z in the document to undo.',
  });
}
