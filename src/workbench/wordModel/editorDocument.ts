import type { OoxmlPackage, OoxmlPart } from '@docx-editor.dev/core/store';

/** A place in a paragraph. */
export interface Point {
  /** Node id of the paragraph. */
  readonly paragraphId: string;
  /** UTF-16 units into its text, as the editor counts: a field is one unit. */
  readonly offset: number;
}

/** What is selected; a mere cursor has both ends in one place. */
export interface Selection {
  readonly anchor: Point;
  readonly head: Point;
}

/**
 * The one document of the workbench, as Word's object model needs it: what the person edits in the page is the very
 * same document. Trees never change in place: every change gives a new part, in which what did not change is the very
 * same object.
 */
export interface EditorDocument {
  /** The main part as it is now. */
  part(): OoxmlPart;
  /** The whole package as it is now. */
  package(): OoxmlPackage;
  /** Puts another package in place: one step of undo. */
  replace(pkg: OoxmlPackage): void;
  /**
   * Inserts text as if typed, by the editor's own way of editing: a prompt gives way to it.
   *
   * @param inside node id of the content control the text belongs to, where the place alone leaves that open
   */
  type(at: Point, text: string, inside?: string): void;
  /** Deletes text within one paragraph, as if by the keyboard. */
  erase(from: Point, to: number): void;
  /**
   * Puts text in the place of other text of one paragraph, in one step of undo. It takes the look of what it
   * replaces, as in Word.
   *
   * @param from where the other text begins; `to` where it ends, behind it
   * @param inside as for {@link type}
   */
  overwrite(from: Point, to: number, text: string, inside?: string): void;
  /** Ticks or unticks a check-box control, by its node id. */
  setChecked(controlId: string, checked: boolean): void;
  selection(): Selection | null;
  /** Selects, scrolls there, and gives the editor the keyboard. */
  select(selection: Selection): void;
  /** Called after every change, whoever made it. Returns what ends it. */
  onChange(listener: () => void): () => void;
  /** Called after the selection moved. Returns what ends it. */
  onSelection(listener: () => void): () => void;
  /** The document as a .docx. */
  save(): Uint8Array;
}
