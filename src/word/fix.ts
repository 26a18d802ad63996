import type { Fix } from '../document/place';
import type { Notice } from '../notice/schema';
import { insertPart } from './insert';
import { Refusal } from './problems';
import { bodyId } from './reading/memory';
import type { DocumentReader } from './reading/reader';

/** Makes a change the author asked for. */
export async function applyFix(reader: DocumentReader, notice: Notice, fix: Fix): Promise<void> {
  switch (fix.kind) {
    case 'insertPart':
      await insertPart(reader, notice, fix.part, fix.at);
      return;
    case 'removeParagraph':
      await removeParagraph(reader, bodyId(fix.paragraphId));
  }
}

/** Removes a paragraph, only while its text is still what the author was shown. */
async function removeParagraph(reader: DocumentReader, id: string): Promise<void> {
  const { memory } = reader;
  const shown = memory.paragraphs[memory.indexOf(id)]?.live.text;
  await Word.run(async (context) => {
    const paragraph = await reader.find(context, id);
    if (memory.paragraphs[memory.indexOf(id)]?.live.text !== shown)
      throw new Refusal({ kind: 'placeGone' });
    paragraph.delete();
    await context.sync();
  });
}
