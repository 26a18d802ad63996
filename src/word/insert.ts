import type { Place } from '../document/place';
import type { Notice } from '../notice/schema';
import { putAtEdge, putAfter } from './anchor';
import { base64Of } from './base64';
import type { Inserted } from '../host/host';
import { keptInOrder } from './keptInOrder';
import { Refusal } from './problems';
import { restorePrompts } from './prompts';
import { later } from './reading/readLive';
import { bodyId } from './reading/memory';
import type { DocumentReader } from './reading/reader';
import { hasWordApi } from './requirements';
import { takeBack } from './takeBack';

/** Puts a file somewhere; answers with its own empty paragraph when it needed one. */
type Put = (
  context: Word.RequestContext,
  paragraphs: Word.ParagraphCollection,
) => Promise<Word.Paragraph | null>;

/** Inserts a whole blank form: as the content of an empty document, otherwise at the end of the text. */
export async function insertForm(
  reader: DocumentReader,
  notice: Notice,
  form: string,
): Promise<Inserted> {
  const { blankForm } = await import('../templates/blankForm');
  const docx = await blankForm(notice, form);
  const file = base64Of(docx);
  return insertFile(reader, docx, async (context, paragraphs) => {
    const { memory } = reader;
    if (!(await isEmpty(context, reader)))
      return putAfter(context, memory, paragraphs, memory.paragraphs.length - 1, file);
    replaceAll(context, file);
    return null;
  });
}

/** Inserts one blank part of the notice as paragraphs of its own, outside any table or control. */
export async function insertPart(
  reader: DocumentReader,
  notice: Notice,
  part: string,
  at: Place,
): Promise<Inserted> {
  const { blankPart } = await import('../templates/blankPart');
  const docx = await blankPart(notice, part);
  const file = base64Of(docx);
  return insertFile(reader, docx, async (context, paragraphs) => {
    const { memory } = reader;
    if (at.kind === 'insertAfter' && at.paragraphId === null)
      return putAtEdge(context, memory, paragraphs, 'start', file);
    if (at.kind === 'document') return putAtEdge(context, memory, paragraphs, 'end', file);
    const index = at.paragraphId === null ? -1 : memory.indexOf(bodyId(at.paragraphId));
    if (index < 0) throw new Refusal({ kind: 'placeGone' });
    return putAfter(context, memory, paragraphs, index, file);
  });
}

/** Puts the file in and makes sure that all that stood there stands there still. */
async function insertFile(reader: DocumentReader, docx: Uint8Array, put: Put): Promise<Inserted> {
  return Word.run(async (context) => {
    const { memory } = reader;
    const paragraphs = await reader.see(context);
    const texts = memory.paragraphs.map(({ live }) => live.text);
    const ids = new Set(memory.paragraphs.map(({ id }) => id));
    const controls = await controlIds(context);
    const own = await put(context, paragraphs);
    await context.sync();
    if (own !== null) await removeIfLeftOver(context, own);
    await reader.see(context);
    const now = memory.paragraphs.map(({ live }) => live.text);
    if (!keptInOrder(texts, now)) await takeBack(context, reader, texts);
    const first = memory.paragraphs.find(({ id, live }) => !ids.has(id) && live.text.trim() !== '');
    const promptsLost = await restorePrompts(context, docx, controls);
    return { firstParagraphId: first?.id ?? null, ...(promptsLost > 0 ? { promptsLost } : {}) };
  });
}

/**
 * Nothing to read, no table and no picture. Pictures are looked for in the package: Word's own lists
 * leave out floating ones.
 */
async function isEmpty(context: Word.RequestContext, reader: DocumentReader): Promise<boolean> {
  const { live, paragraphs } = reader.memory;
  if (live.tables.length > 0) return false;
  if (paragraphs.some((one) => one.live.tableLevel > 0 || one.live.text.trim() !== ''))
    return false;
  const flatOpc = later(context.document.body.getOoxml());
  await context.sync();
  return !/<(w:drawing|w:pict|w:object|mc:AlternateContent)\b/.test(flatOpc());
}

/** The file in place of an empty document: since WordApi 1.5 with its page set-up and styles. */
function replaceAll(context: Word.RequestContext, file: string): void {
  if (!hasWordApi('1.5')) {
    context.document.body.insertFileFromBase64(file, 'Replace');
    return;
  }
  const options = { importStyles: true, importParagraphSpacing: true, importTheme: false };
  context.document.insertFileFromBase64(file, 'Replace', options);
}

/** The empty paragraph the file was put into is no longer needed, unless it keeps two tables apart. */
async function removeIfLeftOver(context: Word.RequestContext, own: Word.Paragraph): Promise<void> {
  const table = own.getPreviousOrNullObject().parentTableOrNullObject;
  own.load('text');
  table.load('rowCount');
  await context.sync();
  if (own.text !== '' || !table.isNullObject) return;
  own.delete();
  await context.sync();
}

/** Ids of the document's controls, to tell the inserted ones from those that were there. */
async function controlIds(context: Word.RequestContext): Promise<ReadonlySet<number>> {
  const { contentControls } = context.document;
  contentControls.load('items/id');
  await context.sync();
  return new Set(contentControls.items.map(({ id }) => id));
}
