import type { Place } from '../document/place';
import { Refusal } from './problems';
import { bodyId } from './reading/memory';
import { controlTypes } from './reading/readDetails';
import { plainText } from './reading/readLive';
import type { DocumentReader } from './reading/reader';
import { showsPrompt } from './reading/spans';
import { hasWordApi } from './requirements';

/** Word finds no text longer than this, in characters (Microsoft Learn, "Use search options"). */
const LONGEST_SEARCH = 255;

/**
 * Puts the cursor at a place. Cells are gone to by their paragraphs: selecting a table would select its
 * last row (OfficeDev/office-js#5388).
 *
 * @param selectPrompt selects the prompt there, so that typing replaces it
 * @throws Refusal `placeGone` when the document no longer has the place
 */
export async function goToPlace(
  reader: DocumentReader,
  place: Place,
  selectPrompt: boolean,
): Promise<void> {
  const id = paragraphIdOf(place);
  await Word.run(async (context) => {
    if (id === null) {
      context.document.body.paragraphs.getFirst().select('Start');
      await context.sync();
      return;
    }
    const paragraph = await reader.find(context, id);
    const target = await targetIn(context, paragraph, place, selectPrompt);
    if (target === null) paragraph.select(place.kind === 'insertAfter' ? 'End' : 'Start');
    else target.select('Select');
    await context.sync();
  });
}

/** The paragraph to go to; `null` for the start of the document. */
function paragraphIdOf(place: Place): string | null {
  switch (place.kind) {
    case 'document':
      return null;
    case 'paragraph':
      return bodyId(place.paragraphId);
    case 'insertAfter':
      return place.paragraphId === null ? null : bodyId(place.paragraphId);
    case 'cell': {
      // A cell is named after its first paragraph.
      const id = place.paragraphId ?? /^c:(.+)$/.exec(place.cellId)?.[1];
      if (id === undefined) throw new Refusal({ kind: 'placeGone' });
      return bodyId(id);
    }
  }
}

/** What to select in the paragraph: its prompt, or the words that are meant. */
async function targetIn(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  place: Place,
  selectPrompt: boolean,
): Promise<Word.Range | null> {
  const quote = place.kind === 'paragraph' ? searchable(place.quote ?? '') : '';
  if (!selectPrompt && quote === '') return null;
  const around = paragraph.parentContentControlOrNullObject;
  around.load('text,placeholderText');
  const inside = hasWordApi('1.5')
    ? paragraph.getRange('Whole').getContentControls({ types: controlTypes() })
    : paragraph.contentControls;
  inside.load('items/text,items/placeholderText');
  const hits = quote === '' ? null : paragraph.search(quote, { matchCase: true });
  hits?.load('items/text');
  await context.sync();
  if (selectPrompt) {
    const controls = [...inside.items, ...(around.isNullObject ? [] : [around])];
    const prompt = controls.find(({ text, placeholderText }) =>
      showsPrompt({ text: plainText(text), placeholderText: plainText(placeholderText) }),
    );
    if (prompt !== undefined) return prompt.getRange('Content');
  }
  return hits?.items[0] ?? null;
}

/** The words as Word's search takes them: one paragraph's, `^` doubled because it begins a code. */
function searchable(quote: string): string {
  const [line = ''] = quote.split('\n');
  const escaped = line.replaceAll('^', '^^');
  return escaped.length > LONGEST_SEARCH ? line.slice(0, LONGEST_SEARCH / 2) : escaped;
}
