import { tickedBox } from '../document/marks';
import type { BoxSlot } from '../document/place';
import { changeOnce } from './changeOnce';
import type { Tick } from '../host/host';
import { Refusal } from './problems';
import { essence } from './reading/live';
import type { DocumentReader, ShownParagraph } from './reading/reader';
import { hasWordApi } from './requirements';
import { searchable } from './searchable';

/** What is asked of a box; the answer, after `context.sync()`, puts the change into a batch. */
type Asked = () => () => void;

/**
 * Ticks and unticks boxes: check-box controls by their state, boxes that are characters by replacing that
 * one character.
 *
 * @throws Refusal `placeGone` when a paragraph is not what the author was shown, `notPlain` for a box that is a
 *   symbol of a font, `notSupported` for check-box controls before WordApi 1.7
 */
export async function tickBoxes(reader: DocumentReader, ticks: readonly Tick[]): Promise<void> {
  await Word.run(async (context) => {
    const boxes = ticks.map(({ box }) => box);
    const shown = await reader.findAsShown(context, boxes);
    const asked = ticks.map((tick, i) => ask(tick, shown[i]));
    await context.sync();
    const writes = asked.map((one) => one());
    const changes = shown.map(({ liveText }) => ({
      before: liveText,
      // A box is neither letter nor digit.
      isWanted: (now: string) => now === essence(liveText),
    }));
    await changeOnce(context, reader, changes, () => {
      for (const write of writes) write();
    });
  });
}

function ask({ box, ticked }: Tick, shown: ShownParagraph | undefined): Asked {
  if (shown === undefined) throw new Refusal({ kind: 'placeGone' });
  return box.tag === null
    ? askCharacter(shown, box, ticked)
    : askControl(shown.paragraph, box.tag, ticked);
}

function askControl(paragraph: Word.Paragraph, tag: string, ticked: boolean): Asked {
  if (!hasWordApi('1.7')) throw new Refusal({ kind: 'notSupported', needs: 'WordApi 1.7' });
  const controls = paragraph
    .getRange('Whole')
    .getContentControls({ types: [Word.ContentControlType.checkBox] });
  controls.load('items/tag');
  return () => {
    const [control, second] = controls.items.filter((each) => each.tag === tag);
    if (control === undefined || second !== undefined) throw new Refusal({ kind: 'placeGone' });
    return () => {
      control.checkboxContentControl.isChecked = ticked;
    };
  };
}

/** The character is the so-many-eth of its kind in the paragraph, and Word finds as many as we see. */
function askCharacter(
  { paragraph, liveText }: ShownParagraph,
  box: BoxSlot,
  ticked: boolean,
): Asked {
  const { paragraphText, from, to, empty } = box;
  // Word tells a symbol of a font as another character than the tick it draws.
  if (liveText !== paragraphText) throw new Refusal({ kind: 'notPlain', holds: 'symbol' });
  const character = paragraphText.slice(from, to);
  const before = count(paragraphText.slice(0, from), character);
  const hits = paragraph.search(searchable(character), { matchCase: true });
  hits.load('items/text');
  return () => {
    const hit = hits.items[before];
    if (hit === undefined || hits.items.length !== count(paragraphText, character))
      throw new Refusal({ kind: 'notPlain', holds: 'symbol' });
    return () => hit.insertText(ticked ? tickedBox : empty, 'Replace');
  };
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
