import type { ElementReader, ElementReaders } from './elementReader';

/** A note stands where it is first referred to. */
function noteReference(kind: 'footnotes' | 'endnotes'): ElementReader {
  return {
    open: (state, { attributes }) => {
      const notes = state.context[kind];
      const id = attributes['w:id'] ?? '';
      const blocks = notes.get(id);
      if (blocks === undefined || !state.prints) return;
      notes.delete(id);
      state.addAfter(blocks);
    },
  };
}

const embedded: ElementReader = {
  open: (state) => {
    state.warn('docx.embeddedDocument');
    state.markUnreadable('embeddedDocument');
  },
};

/** What hangs on a place in the text: text boxes, notes, embedded files. */
export const anchoredElements: ElementReaders = {
  'w:txbxContent': {
    open: (state) => {
      state.noteReadable();
      state.openContainer('textBox', !state.prints);
    },
    close: (state) => state.closeTextBox(),
  },
  'w:footnoteReference': noteReference('footnotes'),
  'w:endnoteReference': noteReference('endnotes'),
  'w:altChunk': embedded,
  'w:subDoc': embedded,
};
