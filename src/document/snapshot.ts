/**
 * What is there: a document as the checks see it, whatever host it came from.
 *
 * Everything is as it will print: tracked deletions and hidden text are out, tracked insertions in,
 * a ticked symbol is `☑`, an unticked one `☐`.
 */

import type { DocumentFacts } from './facts';

/** Where a stretch of text stands: in the body, or in one of the stories anchored in it. */
export type Story = 'body' | 'textBox' | 'footnote' | 'endnote';

/** One stretch of a paragraph's text whose properties are the same throughout. */
export interface Span {
  readonly text: string;
  /**
   * Whether the run asks for the East Asian font (`<w:rFonts w:hint="eastAsia"/>`), which decides how
   * Word counts “ ” … · and the like. `null`: not known (text read live in Word).
   */
  readonly eastAsianHint: boolean | null;
  /** The text is a content control's prompt, not the author's. */
  readonly placeholder: boolean;
  /** The text is struck through: an option its author ruled out by hand. */
  readonly struck: boolean;
  /**
   * Tags of the content controls inside the paragraph around this span, outermost first; controls without
   * a tag are left out. Those around the whole paragraph are in {@link Paragraph.tags}.
   */
  readonly tags: readonly string[];
  /** Present when the span is the glyph of a check box: whether it prints as ticked. */
  readonly checked?: boolean;
  /** Present when the check box says otherwise of itself: what it says. */
  readonly storedChecked?: boolean;
}

/** Something that prints and whose text cannot be read. */
export type Unreadable =
  /** Another file, embedded as a whole: it may hold anything. */
  | 'embeddedDocument'
  /** A form control of another program. */
  | 'control'
  /** A picture, a drawing, a chart, an embedded object. */
  | 'picture';

/** The number or bullet Word puts before a paragraph; it is not in the paragraph's text. */
export interface ListLabel {
  /** As drawn: `一、`, `1.`, `（一）`, `•`. */
  readonly text: string;
  /** What follows it (`w:suff`, ECMA-376 Part 1, 17.9.28). */
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** The hint of the level's own run properties; see {@link Span.eastAsianHint}. */
  readonly eastAsianHint: boolean | null;
}

/** A paragraph. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Lasts for the session: the same paragraph has the same id in the next snapshot. */
  readonly id: string;
  /** The text as it will print: the spans joined. A line break is `\n`, a tab `\t`. */
  readonly text: string;
  readonly spans: readonly Span[];
  /** 1–9 for a heading (from the paragraph or its style), `null` for body text. */
  readonly outlineLevel: number | null;
  /** The style's name as its author sees it (`标题 1`, `Heading 1`, `正文`); empty when there is none. */
  readonly styleName: string;
  readonly label: ListLabel | null;
  /** Tags of the block-level content controls around the whole paragraph, outermost first. */
  readonly tags: readonly string[];
  /** The paragraph is a content control's prompt and nothing else. */
  readonly isPlaceholder: boolean;
  /** All its visible text is bold, from the runs or the style. */
  readonly bold: boolean;
  /** Part of a table of contents (a TOC field or style). */
  readonly inContents: boolean;
  readonly story: Story;
  /** What prints in it and cannot be read; absent when there is nothing of the kind. */
  readonly unreadable?: readonly Unreadable[];
  /**
   * The text with tracked deletions still in it, when it differs from `text`; absent otherwise.
   * For the count "as it stands".
   */
  readonly markupText?: string;
}

/** A cell; a vertically merged cell stands once, where it begins. */
export interface Cell {
  readonly id: string;
  /** Zero-based position of its first row in the table. */
  readonly row: number;
  /** Zero-based position of its first grid column. */
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** What is in it; nested tables included. */
  readonly blocks: readonly Block[];
  /** `false`: some of it may stand in a neighbouring cell, or some of that here (read live in Word). */
  readonly certain?: false;
}

/** A row of cells, in column order; it holds only cells that begin in it. */
export interface Row {
  readonly cells: readonly Cell[];
}

/** A table. */
export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly rows: readonly Row[];
  readonly story: Story;
  /** `false`: cells are in order, but which are merged is not known (read live): a column is a place in its row. */
  readonly spansKnown?: false;
}

/** What a document or a cell is made of. */
export type Block = Paragraph | Table;

/** A document, read. */
export interface DocumentSnapshot {
  /** Body, in reading order; text boxes and notes follow the paragraph that anchors them. */
  readonly blocks: readonly Block[];
  readonly facts: DocumentFacts;
  /** What was odd while reading, for people: never a reason to fail. Keys of the front ends' messages. */
  readonly warnings: readonly string[];
}

/** A cell and the table it stands in, found while walking. */
export interface CellPosition {
  readonly table: Table;
  readonly cell: Cell;
  /** The cell that the table is nested in; `null` for a table of its own. */
  readonly parent: CellPosition | null;
}

/**
 * Every paragraph of the blocks in reading order, those in cells (of nested tables too) included, with
 * the innermost cell it stands in. Iterative: a document may nest tables as deep as it likes.
 */
export function* eachParagraph(
  blocks: readonly Block[],
): Generator<{ paragraph: Paragraph; in: CellPosition | null }> {
  const stack: { blocks: readonly Block[]; next: number; in: CellPosition | null }[] = [
    { blocks, next: 0, in: null },
  ];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const block = top.blocks[top.next];
    if (block === undefined) {
      stack.pop();
      continue;
    }
    top.next += 1;
    if (block.kind === 'paragraph') {
      yield { paragraph: block, in: top.in };
      continue;
    }
    const cells = block.rows.flatMap((row) => row.cells);
    for (let i = cells.length - 1; i >= 0; i -= 1) {
      const cell = cells[i];
      if (cell !== undefined)
        stack.push({ blocks: cell.blocks, next: 0, in: { table: block, cell, parent: top.in } });
    }
  }
}

/** The author's own text of a paragraph: prompts left out. */
export function ownText(paragraph: Paragraph): string {
  let text = '';
  for (const span of paragraph.spans) if (!span.placeholder) text += span.text;
  return text;
}
