import { cleanFacts } from './facts';
import type { DocumentFacts } from './facts';
import type { Block, Cell, DocumentSnapshot, ListLabel, Paragraph, Span, Table } from './snapshot';

/** What may be said of a paragraph written by hand; all else is plain body text. */
export interface ParagraphOptions {
  readonly outlineLevel?: number;
  readonly styleName?: string;
  readonly label?: string | ListLabel;
  readonly tags?: readonly string[];
  readonly placeholder?: boolean;
  readonly bold?: boolean;
  readonly inContents?: boolean;
  readonly story?: Paragraph['story'];
  readonly unreadable?: Paragraph['unreadable'];
  readonly markupText?: string;
}

/** A piece of a paragraph: plain text, or a span that differs from plain text in what is given. */
export type Piece = string | (Partial<Span> & { readonly text: string });

/** A block before it has ids. */
export type Sketch =
  | string
  | { readonly p: Piece | readonly Piece[]; readonly with?: ParagraphOptions }
  | { readonly table: readonly (readonly CellSketch[])[] };

/** A cell: its text, its blocks, or those with spans. */
export type CellSketch =
  | string
  | {
      readonly of: readonly Sketch[];
      readonly columnSpan?: number;
      readonly rowSpan?: number;
    };

/**
 * Builds a snapshot from a sketch: for the examples of the rules and for tests.
 *
 * @param sketches blocks in reading order; a string is a plain paragraph
 * @param facts facts that differ from the usual ones (nothing tracked, nothing hidden, A4)
 * @returns a snapshot whose paragraph ids are `p1`, `p2`, … in reading order
 */
export function snapshotOf(
  sketches: readonly Sketch[],
  facts: Partial<DocumentFacts> = {},
): DocumentSnapshot {
  const counter = { p: 0, t: 0 };
  return {
    blocks: sketches.map((sketch) => block(sketch, counter)),
    facts: { ...cleanFacts(), ...facts },
    warnings: [],
  };
}

interface Counter {
  p: number;
  t: number;
}

function block(sketch: Sketch, counter: Counter): Block {
  if (typeof sketch === 'string') return paragraph([sketch], {}, counter);
  if ('table' in sketch) return table(sketch.table, counter);
  const pieces: readonly Piece[] = isPieces(sketch.p) ? sketch.p : [sketch.p];
  return paragraph(pieces, sketch.with ?? {}, counter);
}

function isPieces(pieces: Piece | readonly Piece[]): pieces is readonly Piece[] {
  return Array.isArray(pieces);
}

function paragraph(
  pieces: readonly Piece[],
  options: ParagraphOptions,
  counter: Counter,
): Paragraph {
  counter.p += 1;
  const placeholder = options.placeholder ?? false;
  const spans = pieces.map((piece): Span => {
    const given = typeof piece === 'string' ? { text: piece } : piece;
    return { eastAsianHint: true, placeholder, struck: false, tags: [], ...given };
  });
  const label =
    typeof options.label === 'string'
      ? { text: options.label, suffix: 'nothing' as const, eastAsianHint: true }
      : (options.label ?? null);
  return {
    kind: 'paragraph',
    id: `p${counter.p}`,
    text: spans.map((span) => span.text).join(''),
    spans,
    outlineLevel: options.outlineLevel ?? null,
    styleName: options.styleName ?? '',
    label,
    tags: options.tags ?? [],
    isPlaceholder: spans.length > 0 && spans.every((span) => span.placeholder),
    bold: options.bold ?? false,
    inContents: options.inContents ?? false,
    story: options.story ?? 'body',
    ...(options.unreadable === undefined ? {} : { unreadable: options.unreadable }),
    ...(options.markupText === undefined ? {} : { markupText: options.markupText }),
  };
}

function table(rows: readonly (readonly CellSketch[])[], counter: Counter): Table {
  counter.t += 1;
  const id = `t${counter.t}`;
  /** Rows still covered by a cell above, a number for each grid column. */
  const covered: number[] = [];
  return {
    kind: 'table',
    id,
    story: 'body',
    rows: rows.map((cells, row) => {
      let column = 0;
      const built: Cell[] = [];
      for (const sketch of cells) {
        while ((covered[column] ?? 0) > 0) column += 1;
        const cell =
          typeof sketch === 'string' ? { of: [sketch], columnSpan: 1, rowSpan: 1 } : sketch;
        const columnSpan = cell.columnSpan ?? 1;
        const rowSpan = cell.rowSpan ?? 1;
        built.push({
          id: `${id}.${row}.${column}`,
          row,
          column,
          rowSpan,
          columnSpan,
          blocks: cell.of.map((inner) => block(inner, counter)),
        });
        for (let i = column; i < column + columnSpan; i += 1) covered[i] = rowSpan;
        column += columnSpan;
      }
      for (let i = 0; i < covered.length; i += 1) covered[i] = Math.max(0, (covered[i] ?? 0) - 1);
      return { cells: built };
    }),
  };
}
