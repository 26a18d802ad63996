import { paragraphOffsetIndex } from '@docx-editor.dev/core/store';
import type { OoxmlElement } from '@docx-editor.dev/core/store';
import { attribute, childElements, literal } from './xml';

/**
 * Which text is meant: `markup` holds tracked deletions and insertions both (what `paragraph.text` gives),
 * `current` what would stay, `original` what was there.
 */
export type TextView = 'markup' | 'current' | 'original';

/** A stretch of a paragraph's text. */
export interface Piece {
  readonly text: string;
  readonly node: OoxmlElement;
  readonly tracked: 'inserted' | 'deleted' | null;
}

const INSERTED = new Set(['ins', 'moveTo']);
const DELETED = new Set(['del', 'moveFrom']);
/** Inline content that is not this paragraph's own text. */
const SKIPPED = new Set([
  'pPr',
  'rPr',
  'sdtPr',
  'sdtEndPr',
  'drawing',
  'pict',
  'object',
  'AlternateContent',
]);

/** A manual line break and a page break as Word's text shows them. */
const LINE_BREAK = '\v';
const PAGE_BREAK = '\f';

/** A paragraph's text piece by piece; fields give their results. */
export function pieces(paragraph: OoxmlElement): Piece[] {
  const found: Piece[] = [];
  const visit = (node: OoxmlElement, tracked: Piece['tracked']): void => {
    for (const child of childElements(node)) {
      const name = child.localName;
      if (SKIPPED.has(name)) continue;
      const text = textOf(child);
      if (text !== null) found.push({ text, node: child, tracked });
      else if (INSERTED.has(name)) visit(child, 'inserted');
      else if (DELETED.has(name)) visit(child, 'deleted');
      else visit(child, tracked);
    }
  };
  visit(paragraph, null);
  return found;
}

/** The text of one run child; `null` when it is a container. */
function textOf(node: OoxmlElement): string | null {
  switch (node.localName) {
    case 't':
    case 'delText':
      return literal(node);
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
      return attribute(node, 'type') === 'page' ? PAGE_BREAK : LINE_BREAK;
    case 'cr':
      return LINE_BREAK;
    case 'noBreakHyphen':
      return '\u001e';
    case 'softHyphen':
      return '\u001f';
    case 'sym':
      return symbol(attribute(node, 'char') ?? '');
    case 'instrText':
    case 'delInstrText':
      return '';
    default:
      return null;
  }
}

/** Word gives a bracket for a symbol font's own character (F000–F0FF), and any other as it is. */
function symbol(code: string): string {
  const point = Number.parseInt(code, 16);
  return Number.isNaN(point) || (point >= 0xf000 && point <= 0xf0ff)
    ? '('
    : String.fromCodePoint(point);
}

/** A paragraph's text. */
export function paragraphText(paragraph: OoxmlElement, view: TextView = 'markup'): string {
  let text = '';
  for (const piece of pieces(paragraph)) if (isIn(piece, view)) text += piece.text;
  return text;
}

/**
 * Part of a paragraph's text.
 *
 * @param from offset in the editor's own count (UTF-16 units; a field is one unit)
 * @param to end, exclusive
 */
export function textBetween(
  paragraph: OoxmlElement,
  from: number,
  to: number,
  view: TextView = 'markup',
): string {
  if (paragraph.kind !== 'paragraph') return '';
  const offsets = paragraphOffsetIndex(paragraph);
  let text = '';
  let at = 0;
  for (const piece of pieces(paragraph)) {
    const span = offsets.spanOf(piece.node);
    const start = span?.start ?? at;
    const end = span?.end ?? at;
    at = end;
    if (!isIn(piece, view) || start > to || end < from) continue;
    // A field's result has no offsets of its own: it is there when the field is.
    if (end - start !== piece.text.length) text += start >= from && start < to ? piece.text : '';
    else text += piece.text.slice(Math.max(0, from - start), Math.max(0, to - start));
  }
  return text;
}

/** A paragraph's length in the editor's count. */
export function paragraphLength(paragraph: OoxmlElement): number {
  return paragraph.kind === 'paragraph' ? paragraphOffsetIndex(paragraph).length : 0;
}

/** Where an inline element's content begins and ends, in the editor's count; `null` when it has no text. */
export function spanOfInline(
  paragraph: OoxmlElement,
  inline: OoxmlElement,
): { readonly start: number; readonly end: number } | null {
  if (paragraph.kind !== 'paragraph') return null;
  const offsets = paragraphOffsetIndex(paragraph);
  let start: number | null = null;
  let end = 0;
  for (const piece of pieces(inline)) {
    const span = offsets.spanOf(piece.node);
    if (span === null) continue;
    start ??= span.start;
    end = span.end;
  }
  return start === null ? null : { start, end };
}

function isIn(piece: Piece, view: TextView): boolean {
  if (view === 'current') return piece.tracked !== 'deleted';
  if (view === 'original') return piece.tracked !== 'inserted';
  return true;
}
