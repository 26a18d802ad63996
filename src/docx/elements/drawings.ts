import { readActiveX } from '../activeX';
import type { StoryState } from '../storyState';
import type { XmlElement } from '../xmlEvents';
import type { ElementReader, ElementReaders } from './elementReader';

const drawing: ElementReader = {
  open: (state) => state.openDrawing(),
  close: (state) => state.closeDrawing(),
};

/** WordArt of Word 2007 and before (VML) keeps its words in an attribute; they are a text box of their own. */
function writeTextPath(state: StoryState, { attributes }: XmlElement): void {
  const text = attributes.string ?? '';
  state.noteReadable();
  if (text.trim() === '') return;
  state.openContainer('textBox', !state.prints);
  state.openParagraph(undefined);
  state.write(text);
  state.closeParagraph();
  state.closeTextBox();
}

function showControl(state: StoryState, { attributes }: XmlElement): void {
  state.noteReadable();
  const { context, part } = state;
  const target = context.target(part, attributes['r:id'] ?? '');
  const shown = target === undefined ? null : readActiveX(context.parts, target);
  if (shown === null) {
    state.markUnreadable('control');
    return;
  }
  if (shown.kind === 'box') state.writeTick(shown.ticked);
  context.spend(part, Math.ceil((shown.kind === 'box' ? shown.caption : shown.text).length / 50));
  state.write(shown.kind === 'box' ? shown.caption : shown.text);
}

/** Pictures and objects (17.3.3.9, 17.3.3.19, 17.3.3.21) and the ActiveX controls in them. */
export const drawingElements: ElementReaders = {
  'w:drawing': drawing,
  'w:pict': drawing,
  'w:object': drawing,
  'w:control': { open: showControl },
  'v:textpath': { open: writeTextPath },
};
