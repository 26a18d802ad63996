import { openTreeSession } from '@docx-editor.dev/core/binding';
import type { TreeDocxSessionView } from '@docx-editor.dev/core/binding';
import type { TreeDocOp } from '@docx-editor.dev/core/store';
import type { EditorDocument, Point, Selection } from './editorDocument';

/** What a page with an editor does in place of the session alone. */
export interface EditorView {
  /** Applies edits as the editor's own commands do, so that the page repaints; `false` when refused. */
  apply(ops: readonly TreeDocOp[]): boolean;
  selection(): Selection | null;
  select(selection: Selection): void;
  onSelection(listener: () => void): () => void;
}

/**
 * Opens a .docx without a page: for tests in Node.
 *
 * @throws Error when the bytes are no .docx
 */
export function openHeadless(bytes: Uint8Array): EditorDocument {
  const opened = openTreeSession(bytes);
  if (!opened.ok) throw new Error(`not a document: ${opened.reason}`);
  return sessionDocument(opened.session);
}

/**
 * The document of an editor session, with the page's view of it when there is one. The only place that knows the
 * editor's own interface.
 */
export function sessionDocument(session: TreeDocxSessionView, view?: EditorView): EditorDocument {
  let memory: Selection | null = null;
  const listeners = new Set<() => void>();

  const apply = (ops: readonly TreeDocOp[]): void => {
    const done = view === undefined ? session.applyTreeOps(ops).committed : view.apply(ops);
    if (!done) throw new Error('the editor refused the edit');
  };

  return {
    part: () => session.part(),
    package: () => session.currentPackage(),
    replace(pkg) {
      const result = session.replacePackage(pkg);
      if (!result.ok) throw new Error(`the editor refused the package: ${result.reason}`);
    },
    type: (at, text, inside) => {
      const place = { paragraphId: at.paragraphId, offset: at.offset };
      apply([{ op: 'insertText', ...place, text, ...(inside === undefined ? {} : { inside }) }]);
    },
    erase: (from: Point, to: number) => {
      apply([{ op: 'deleteText', paragraphId: from.paragraphId, start: from.offset, end: to }]);
    },
    overwrite(from, to, text, inside) {
      const { paragraphId, offset } = from;
      // Behind the first character, so that it is of its run; then what stood there goes.
      const behind = offset + 1;
      const place = { paragraphId, offset: behind, ...(inside === undefined ? {} : { inside }) };
      const rest = { start: behind + text.length, end: to + text.length };
      apply([
        { op: 'insertText', ...place, text },
        ...(to > behind ? [{ op: 'deleteText' as const, paragraphId, ...rest }] : []),
        { op: 'deleteText', paragraphId, start: offset, end: behind },
      ]);
    },
    setChecked: (controlId, checked) => {
      apply([{ op: 'setContentControlValue', controlId, value: { kind: 'checkbox', checked } }]);
    },
    selection: () => (view === undefined ? memory : view.selection()),
    select(selection) {
      if (view !== undefined) {
        view.select(selection);
        return;
      }
      memory = selection;
      for (const listener of listeners) listener();
    },
    onChange: (listener) =>
      session.subscribe(() => {
        listener();
      }),
    onSelection(listener) {
      if (view !== undefined) return view.onSelection(listener);
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    save: () => session.save(),
  };
}
