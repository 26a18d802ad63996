import type { Selection } from '../host/host';
import { paragraphAtCursor } from './reading/locate';
import type { CursorParagraph } from './reading/locate';
import { plainText } from './reading/readLive';
import type { DocumentReader } from './reading/reader';
import { hasWordApi } from './requirements';

/** Where the cursor is, in the paragraphs of the last reading; looks again when it is in none of them. */
export async function readSelection(reader: DocumentReader): Promise<Selection> {
  const found = await paragraphId(reader);
  if (found !== null) return { paragraphId: found };
  await reader.refresh();
  return { paragraphId: await paragraphId(reader) };
}

async function paragraphId({ memory }: DocumentReader): Promise<string | null> {
  return Word.run(async (context) => {
    const cursor = askCursor(context.document.getSelection(), context.document.body);
    await context.sync();
    return paragraphAtCursor(memory.paragraphs, cursor())?.id ?? null;
  });
}

/** Puts the question into the batch; the answer is there after `context.sync()`. */
function askCursor(selection: Word.Range, body: Word.Body): () => CursorParagraph {
  const { paragraphs } = selection;
  if (hasWordApi('1.6')) {
    paragraphs.load('items/text,items/tableNestingLevel,items/uniqueLocalId');
    return () => {
      const [first] = paragraphs.items;
      return cursorParagraph(first, first?.uniqueLocalId ?? null, 0);
    };
  }
  paragraphs.load('items/text,items/tableNestingLevel');
  const upTo = body.getRange('Start').expandTo(selection.getRange('Start'));
  upTo.load('paragraphs/items/tableNestingLevel');
  return () => cursorParagraph(paragraphs.items[0], null, upTo.paragraphs.items.length - 1);
}

function cursorParagraph(
  first: Word.Paragraph | undefined,
  localId: string | null,
  before: number,
): CursorParagraph {
  return {
    localId,
    text: plainText(first?.text ?? ''),
    tableLevel: first?.tableNestingLevel ?? 0,
    before,
  };
}
