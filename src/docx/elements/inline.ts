import { plainControl, readControl } from '../contentControls';
import { readFormField } from '../formFields';
import type { StoryState } from '../storyState';
import type { XmlNode } from '../tree';
import type { ElementReader, ElementReaders } from './elementReader';

/** Content controls (17.5.2) around text, paragraphs, rows or cells alike. */
export const controlElements: ElementReaders = {
  'w:sdt': {
    open: (state) => state.controls.open(plainControl),
    close: (state) => state.closeControl(),
  },
  'w:sdtPr': {
    collected: (state, node) => state.controls.describe(readControl(node, state.context.stores)),
  },
  'w:sdtEndPr': { skip: true },
};

function readFieldCharacter(state: StoryState, node: XmlNode): void {
  const fields = state.container?.fields;
  if (fields === undefined) return;
  const type = node.attributes['w:fldCharType'];
  if (type === 'begin') fields.begin(readFormField(node));
  if (type === 'separate') fields.separate();
  if (type === 'end') state.endField();
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
    close: (state) => state.endField(),
  },
};
