import type { Slot } from '../document/place';
import { changeOnce } from './changeOnce';
import { controlWithTag } from './controlWithTag';
import { askWhetherPlain } from './plainText';
import { Refusal } from './problems';
import { essence } from './reading/live';
import { plainText } from './reading/readLive';
import type { DocumentReader } from './reading/reader';
import { searchable } from './searchable';

/**
 * Writes one line of text in a place instead of what stands there: into our control when there is one,
 * else into the stretch of the paragraph behind its label. The look of the place is kept.
 *
 * @param text without line breaks; empty to leave the place blank
 * @throws Refusal `placeGone` when the paragraph is not what the author was shown, `notPlain` when more than
 *   text stands there, `notSupported` when this Word cannot reach the control
 */
export async function fillField(reader: DocumentReader, slot: Slot, text: string): Promise<void> {
  await Word.run(async (context) => {
    const [shown] = await reader.findAsShown(context, [slot]);
    if (shown === undefined) throw new Refusal({ kind: 'placeGone' });
    const { paragraph } = shown;
    const write =
      slot.tag === null
        ? await intoStretch(context, paragraph, slot, text)
        : await intoControl(context, paragraph, slot.tag, text);
    const head = essence(slot.paragraphText.slice(0, slot.from));
    const tail = essence(slot.paragraphText.slice(slot.to));
    const isWanted = (now: string): boolean =>
      // An emptied control shows its prompt again.
      text === ''
        ? now.startsWith(head) && now.endsWith(tail)
        : now === head + essence(text) + tail;
    await changeOnce(context, reader, [{ before: shown.liveText, isWanted }], write);
  });
}

async function intoControl(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  tag: string,
  text: string,
): Promise<() => void> {
  const control = await controlWithTag(context, paragraph, tag);
  const requirePlain = askWhetherPlain(control.getRange('Content'));
  await context.sync();
  requirePlain();
  return () => {
    if (text === '') control.clear();
    else control.insertText(text, 'Replace');
  };
}

async function intoStretch(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  slot: Slot,
  text: string,
): Promise<() => void> {
  const { paragraphText, from, to } = slot;
  if (paragraphText === '') return () => paragraph.insertText(text, 'Start');
  const range = await stretchOf(context, paragraph, slot);
  range.load('text');
  const requirePlain = askWhetherPlain(range);
  await context.sync();
  // Found by searching: only the very text the author was shown is written over.
  if (plainText(range.text) !== paragraphText.slice(from, to))
    throw new Refusal({ kind: 'notPlain', holds: 'other' });
  requirePlain();
  return () => range.insertText(text, 'Replace');
}

/** The stretch between the words of the form before and behind it, which Word finds by searching. */
async function stretchOf(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  { paragraphText, from, to }: Slot,
): Promise<Word.Range> {
  const head = find(paragraph, paragraphText.slice(0, from));
  const tail = find(paragraph, paragraphText.slice(to));
  if (head !== null || tail !== null) await context.sync();
  const before = head?.items[0];
  const behind = tail?.items.at(-1);
  if ((head !== null && before === undefined) || (tail !== null && behind === undefined))
    throw new Refusal({ kind: 'notPlain', holds: 'other' });
  if (before === undefined && behind === undefined) return paragraph.getRange('Content');
  const start = before?.getRange('End') ?? paragraph.getRange('Start');
  const end = behind?.getRange('Start') ?? paragraph.getRange('End');
  return start.expandTo(end);
}

function find(paragraph: Word.Paragraph, text: string): Word.RangeCollection | null {
  if (text === '') return null;
  const hits = paragraph.search(searchable(text), { matchCase: true });
  hits.load('items/text');
  return hits;
}
