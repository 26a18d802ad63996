import { eachParagraph } from '../document/snapshot';
import type { CellPosition, DocumentSnapshot, Paragraph, Table } from '../document/snapshot';
import { squash } from '../document/text';

/** A paragraph in its place in the reading order. */
export interface Line {
  readonly index: number;
  readonly paragraph: Paragraph;
  /** The innermost cell it stands in. */
  readonly cell: CellPosition | null;
  /** The beginning of its text, squashed: enough to tell headings and labels. */
  readonly head: string;
}

/** The document as a list of lines, with what is asked of it again and again worked out once. */
export interface FlatDocument {
  readonly lines: readonly Line[];
  /** The lines of a table, first and last (inclusive), nested tables within. */
  readonly tables: readonly {
    readonly table: Table;
    readonly first: number;
    readonly last: number;
  }[];
}

/** Longer than any heading or label of a notice with an author's additions. */
const headLength = 120;

/** Lays a document out as lines. */
export function flatten(snapshot: DocumentSnapshot): FlatDocument {
  const lines: Line[] = [];
  const tables = new Map<Table, { first: number; last: number }>();
  for (const { paragraph, in: cell } of eachParagraph(snapshot.blocks)) {
    const index = lines.length;
    lines.push({ index, paragraph, cell, head: squash(paragraph.text.slice(0, headLength)) });
    if (cell !== null) {
      const span = tables.get(cell.table);
      if (span === undefined) tables.set(cell.table, { first: index, last: index });
      else span.last = index;
    }
  }
  return {
    lines,
    tables: [...tables].map(([table, span]) => ({ table, ...span })),
  };
}

/** A line that can be a heading or a label on its own: body or text box, not a contents entry. */
export function isReadable(line: Line): boolean {
  const { story, inContents } = line.paragraph;
  return !inContents && (story === 'body' || story === 'textBox');
}
