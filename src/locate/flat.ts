import { memoised } from '../document/memoised';
import { eachParagraph } from '../document/snapshot';
import type { CellPosition, DocumentSnapshot, Paragraph, Table } from '../document/snapshot';
import { squash } from '../document/text';
import { readHeading } from './heading';
import type { LineHeading } from './heading';
import { typedContents } from './typedContents';

/** A paragraph in its place in the reading order. */
export interface Line {
  readonly index: number;
  readonly paragraph: Paragraph;
  /** The innermost cell it is in. */
  readonly cell: CellPosition | null;
  /** The beginning of its text, squashed: enough to know headings and labels. */
  readonly head: string;
  /** An entry of a contents list, by its field or style, or typed by hand. */
  readonly inContents: boolean;
  /** The line read as a heading, whether it is one or not. */
  readonly heading: LineHeading;
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
  /** The lines in content controls, by the control's tag. */
  readonly tagged: ReadonlyMap<string, readonly Line[]>;
}

/** In characters: longer than any heading or label of a notice with an author's additions. */
export const headLength = 120;

type Reading = Pick<Line, 'head' | 'heading'>;

/** After a keystroke one paragraph is another object, and one is read anew. */
const read = memoised((paragraph: Paragraph): Reading => {
  const head = squash(paragraph.text.slice(0, headLength));
  return { head, heading: readHeading(paragraph, head) };
});

/** Lays a document out as lines. */
export function flatten(snapshot: DocumentSnapshot): FlatDocument {
  const lines: (Omit<Line, 'inContents'> & { inContents: boolean })[] = [];
  const tables = new Map<Table, { first: number; last: number }>();
  const tagged = new Map<string, Line[]>();
  for (const { paragraph, in: cell } of eachParagraph(snapshot.blocks)) {
    const index = lines.length;
    const { head, heading } = read(paragraph);
    const line = { index, paragraph, cell, head, heading, inContents: paragraph.inContents };
    lines.push(line);
    for (const tag of tagsOf(paragraph)) {
      const known = tagged.get(tag);
      if (known === undefined) tagged.set(tag, [line]);
      else known.push(line);
    }
    if (cell !== null) {
      const span = tables.get(cell.table);
      if (span === undefined) tables.set(cell.table, { first: index, last: index });
      else span.last = index;
    }
  }
  for (const index of typedContents(lines)) {
    const line = lines[index];
    if (line !== undefined) line.inContents = true;
  }
  return {
    lines,
    tables: [...tables].map(([table, span]) => ({ table, ...span })),
    tagged,
  };
}

const noTags: ReadonlySet<string> = new Set();

/** The tags of every control around a paragraph or in it. */
export function tagsOf({ tags, spans }: Paragraph): ReadonlySet<string> {
  if (tags.length === 0 && spans.every((span) => span.tags.length === 0)) return noTags;
  return new Set([...tags, ...spans.flatMap((span) => span.tags)]);
}

/** A line that can be a heading or a label on its own: body or text box, not a contents entry. */
export function isReadable({ inContents, paragraph: { story } }: Line): boolean {
  return !inContents && (story === 'body' || story === 'textBox');
}
