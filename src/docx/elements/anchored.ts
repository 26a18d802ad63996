import type { Block } from '../../document/snapshot';
import type { StoryState } from '../storyState';
import type { ElementReader, ElementReaders } from './elementReader';

function closeTextBox(state: StoryState): void {
  const box = state.closeContainer();
  if (box === undefined || box.isOut) return;
  addAfter(state, box.blocks);
}

/** Puts a story's blocks after the paragraph that anchors it. */
function addAfter(state: StoryState, blocks: readonly Block[]): void {
  const target = state.paragraph?.after ?? state.container?.blocks;
  for (const block of blocks) target?.push(block);
}

/** A note stands where it is first referred to. */
function noteReference(kind: 'footnotes' | 'endnotes'): ElementReader {
  return {
    open: (state, { attributes }) => {
      const notes = state.context[kind];
      const id = attributes['w:id'] ?? '';
      const blocks = notes.get(id);
      if (blocks === undefined || !state.prints) return;
      notes.delete(id);
      addAfter(state, blocks);
    },
  };
}

const embedded: ElementReader = { open: (state) => state.warn('docx.embeddedDocument') };

/** What hangs on a place in the text: text boxes, notes, embedded files. */
export const anchoredElements: ElementReaders = {
  'w:txbxContent': {
    open: (state) => state.openContainer('textBox', !state.prints),
    close: closeTextBox,
  },
  'w:footnoteReference': noteReference('footnotes'),
  'w:endnoteReference': noteReference('endnotes'),
  'w:altChunk': embedded,
  'w:subDoc': embedded,
};
