import { memoised } from '../document/memoised';
import { eachParagraph } from '../document/snapshot';
import type { CellPosition, DocumentSnapshot, Paragraph, Table } from '../document/snapshot';
import { squash } from '../document/text';
import type { Notice } from '../notice/schema';
import { readHeading } from './heading';
import type { LineHeading } from './heading';
import { layoutOf } from './layout';
import type { UnplacedLine } from './layout';
import { withPromptsMarked } from './prompts';
import { linesOf } from './softLines';
import type { SoftLine } from './softLines';
import { typedContents } from './typedContents';
import { wordsOf } from './words';

/** A line in its place in the reading order: a paragraph, or what is between two of its soft returns. */
export interface Line extends SoftLine {
  readonly index: number;
  /**
   * The cell it is in; `null` outside tables, and in a table that only frames or lays out the paper's
   * text. Of nested tables the innermost.
   */
  readonly cell: CellPosition | null;
  /** That cell and those around it, the innermost first. */
  readonly cells: readonly CellPosition[];
  /** The innermost cell of the document, whatever it is for. */
  readonly position: CellPosition | null;
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

/** Lays a document out as lines, in the order in which the notice's parts are read. */
export function flatten(notice: Notice, snapshot: DocumentSnapshot): FlatDocument {
  const words = wordsOf(notice);
  const unplaced: UnplacedLine[] = [];
  for (const { paragraph, in: position } of eachParagraph(snapshot.blocks))
    for (const line of linesOf(words, paragraph)) {
      const marked = withPromptsMarked(notice, line.paragraph);
      unplaced.push({ ...line, paragraph: marked, ...read(marked), position });
    }
  const layout = layoutOf(words, unplaced);
  const lines = layout.lines.map((line, index) => {
    const cells = layout.cellsAround(line.position);
    const { inContents } = line.paragraph;
    return { ...line, index, cells, cell: cells[0] ?? null, inContents };
  });
  for (const index of typedContents(lines)) {
    const line = lines[index];
    if (line !== undefined) line.inContents = true;
  }
  return { lines, tables: tablesIn(lines), tagged: taggedIn(lines) };
}

function tablesIn(lines: readonly Line[]): FlatDocument['tables'] {
  const tables = new Map<Table, { first: number; last: number }>();
  for (const { position, index } of lines) {
    if (position === null) continue;
    const range = tables.get(position.table);
    if (range === undefined) tables.set(position.table, { first: index, last: index });
    else range.last = index;
  }
  return [...tables].map(([table, range]) => ({ table, ...range }));
}

function taggedIn(lines: readonly Line[]): FlatDocument['tagged'] {
  const tagged = new Map<string, Line[]>();
  for (const line of lines) {
    for (const tag of tagsOf(line.paragraph)) {
      const known = tagged.get(tag);
      if (known === undefined) tagged.set(tag, [line]);
      else known.push(line);
    }
  }
  return tagged;
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
