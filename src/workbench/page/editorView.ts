import type { DocxEditorInstance } from '@docx-editor.dev/core/editor';
import type { Selection } from '../wordModel/editorDocument';
import type { EditorView } from '../wordModel/sessionDocument';

/** The page's editor as the object model uses it. */
export function editorView(editor: DocxEditorInstance): EditorView {
  return {
    apply: (ops) =>
      editor.surface?.applyAutomationOps(() => ops, { kind: 'body' }).committed ?? false,
    selection: () => editor.surface?.state().selection ?? null,
    select(selection: Selection) {
      const { surface } = editor;
      if (surface === null) return;
      surface.setSelection(selection);
      surface.revealPosition(selection.anchor, { block: 'center' });
      // The pane's own button has the keyboard until its click is over.
      window.focus();
      surface.focus();
    },
    onSelection: (listener) =>
      editor.on('selectionChange', () => {
        listener();
      }),
  };
}
