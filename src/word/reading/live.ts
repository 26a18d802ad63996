/** What Word's own objects told at one moment, as plain data: the rest of the reading is pure. */

/** One paragraph of the body, those in tables included. */
export interface LiveParagraph {
  /** Word's id of this session (WordApi 1.6), or `null`. */
  readonly localId: string | null;
  /** As Word tells it: tracked deletions still in, automatic numbers not. A line break is `\n`. */
  readonly text: string;
  readonly styleName: string;
  /** 1–9, or `null` for body text. */
  readonly outlineLevel: number | null;
  readonly isListItem: boolean;
  /** 0 outside tables, 1 in a table, 2 in a table within a table. */
  readonly tableLevel: number;
  /** Part of a table of contents, by its style. */
  readonly inContents: boolean;
}

/** A top-level table: the text of its cells by row. Merged cells make it ragged. */
export interface LiveTable {
  readonly values: readonly (readonly string[])[];
}

/** A content control in or around a paragraph. */
export interface LiveControl {
  readonly id: number;
  readonly tag: string;
  readonly text: string;
  readonly placeholderText: string;
  /** A check box's state (WordApi 1.7), else `null`. */
  readonly checked: boolean | null;
}

/** What is asked of single paragraphs only: too slow to ask of all. */
export interface LiveDetail {
  /** The automatic number, for a list item. */
  readonly label: string | null;
  readonly bold: boolean;
  /** Text as it will print, when Word was asked for it (WordApi 1.4, tracked deletions). */
  readonly printed: string | null;
  /** Controls inside the paragraph, in order. */
  readonly inside: readonly LiveControl[];
  /** All kinds of control are among those inside (WordApi 1.5), not rich text alone. */
  readonly allKinds: boolean;
  /** The control around the paragraph. */
  readonly around: LiveControl | null;
}

/** One look at the whole document. */
export interface LiveDocument {
  readonly paragraphs: readonly LiveParagraph[];
  readonly tables: readonly LiveTable[];
  /** The body's text, as the watcher compares it. */
  readonly bodyText: string;
  /** The body's text as it will print (WordApi 1.4), to see tracked deletions come and go. */
  readonly printedText: string | null;
}

/** Whether two looks at a paragraph show the same. */
export function sameParagraph(a: LiveParagraph, b: LiveParagraph): boolean {
  return (
    a.text === b.text &&
    a.styleName === b.styleName &&
    a.outlineLevel === b.outlineLevel &&
    a.isListItem === b.isListItem &&
    a.tableLevel === b.tableLevel
  );
}

/** Letters and digits only: what is the same text to every host, whatever it makes of marks and breaks. */
export function essence(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
