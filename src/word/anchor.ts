import { Refusal } from './problems';
import type { DocumentMemory } from './reading/memory';
import { isBlock } from './reading/readDetails';

/** A thing of the document's own level that a paragraph can be put beside. */
interface Beside {
  insertParagraph(text: string, location: 'Before' | 'After'): Word.Paragraph;
}

/**
 * Puts a file after a paragraph; after its table and outside its controls when it stands in any.
 *
 * The file goes into an empty paragraph of our own, so that no paragraph of the author's meets its first
 * or last one: Word gives the last paragraph inserted the look of the one it is put into
 * (OfficeDev/office-js#2914).
 *
 * @param index the paragraph's place among those of the memory
 * @returns our own paragraph
 */
export async function putAfter(
  context: Word.RequestContext,
  memory: DocumentMemory,
  paragraphs: Word.ParagraphCollection,
  index: number,
  file: string,
): Promise<Word.Paragraph> {
  const beside = await outermost(context, memory, paragraphs, index);
  return putInto(beside.insertParagraph('', 'After'), file);
}

/** Puts a file at the start or the end of the document; outside a table or control that stands there. */
export async function putAtEdge(
  context: Word.RequestContext,
  memory: DocumentMemory,
  paragraphs: Word.ParagraphCollection,
  edge: 'start' | 'end',
  file: string,
): Promise<Word.Paragraph> {
  const index = edge === 'start' ? 0 : memory.paragraphs.length - 1;
  const beside = await outermost(context, memory, paragraphs, index);
  return putInto(beside.insertParagraph('', edge === 'start' ? 'Before' : 'After'), file);
}

function putInto(own: Word.Paragraph, file: string): Word.Paragraph {
  own.insertFileFromBase64(file, 'Start');
  return own;
}

/** What of the document's own level holds the paragraph: itself, its table or a control around it. */
async function outermost(
  context: Word.RequestContext,
  memory: DocumentMemory,
  paragraphs: Word.ParagraphCollection,
  index: number,
): Promise<Beside> {
  const node = topLevel(memory, paragraphs, index);
  const inner = node.parentContentControlOrNullObject;
  const middle = inner.parentContentControlOrNullObject;
  const outer = middle.parentContentControlOrNullObject;
  // More than three controls in one another: the file stays inside the outermost ones.
  const controls = [outer, middle, inner];
  for (const control of controls) control.load('subtype');
  await context.sync();
  return controls.find((control) => !control.isNullObject && isBlock(control)) ?? node;
}

function topLevel(
  memory: DocumentMemory,
  paragraphs: Word.ParagraphCollection,
  index: number,
): Word.Paragraph | Word.Table {
  const levelAt = (at: number) => memory.paragraphs[at]?.live.tableLevel ?? 0;
  // A cell ends with a paragraph of its own, so that from a table in a table the outer one comes next.
  let at = index;
  while (levelAt(at) > 1) at += 1;
  const paragraph = paragraphs.items[at];
  if (paragraph === undefined) throw new Refusal({ kind: 'placeGone' });
  return levelAt(at) === 1 ? paragraph.parentTable : paragraph;
}
