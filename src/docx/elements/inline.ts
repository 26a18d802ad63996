import { plainControl, readControl, tickOfFormField } from '../contentControls';
import { overstrikeText } from '../overstrike';
import type { StoryState } from '../storyState';
import type { XmlNode } from '../tree';
import type { ElementReader, ElementReaders } from './elementReader';

/** Content controls (17.5.2) around text, paragraphs, rows or cells alike. */
export const controlElements: ElementReaders = {
  'w:sdt': {
    open: (state) => state.controls.open(plainControl),
    close: (state) => state.controls.close(),
  },
  'w:sdtPr': { collected: (state, node) => state.controls.describe(readControl(node)) },
  'w:sdtEndPr': { skip: true },
};

function readFieldCharacter(state: StoryState, node: XmlNode): void {
  const fields = state.container?.fields;
  if (fields === undefined) return;
  const type = node.attributes['w:fldCharType'];
  if (type === 'begin') fields.begin(tickOfFormField(node));
  if (type === 'separate') fields.separate();
  if (type !== 'end') return;
  const ended = fields.end();
  if (ended === null) return;
  if (ended.ticked !== null) state.writeTick(ended.ticked);
  else state.write(overstrikeText(ended.code));
}

const instruction: ElementReader = {
  text: (state, text) => state.container?.fields.instruct(text),
};

/** Fields (17.16): what prints is their result. */
export const fieldElements: ElementReaders = {
  'w:fldChar': { collected: readFieldCharacter },
  'w:instrText': instruction,
  'w:delInstrText': instruction,
  'w:fldSimple': {
    open: (state, { attributes }) => {
      const fields = state.container?.fields;
      fields?.begin(null);
      fields?.instruct(attributes['w:instr'] ?? '');
      fields?.separate();
    },
    close: (state) => state.container?.fields.end(),
  },
};
