import { notFound } from '../engine/errors';
import type { Point } from './editorDocument';
import { isInside, showsPrompt } from './tree/documentIndex';
import type { ParagraphEntry } from './tree/documentIndex';
import { paragraphLength, spanOfInline, textBetween } from './tree/text';
import type { TextView } from './tree/text';
import type { OoxmlElement } from '@docx-editor.dev/core/store';
import type { WordDocument } from './wordDocument';

/** A stretch of the document, in reading order. It is bound to its paragraphs, not to their text. */
export interface Span {
  readonly document: WordDocument;
  readonly start: Point;
  readonly end: Point;
}

/** A whole paragraph's text, or a place at its beginning or end. */
export function paragraphSpan(
  document: WordDocument,
  entry: ParagraphEntry,
  at: 'Whole' | 'Start' | 'End' = 'Whole',
): Span {
  const start = { paragraphId: entry.node.id, offset: 0 };
  const end = { paragraphId: entry.node.id, offset: paragraphLength(entry.node) };
  if (at === 'Start') return { document, start, end: start };
  if (at === 'End') return { document, start: end, end };
  return { document, start, end };
}

/** From the first paragraph's start to the last one's end. @throws HostError when there is none */
export function spanOfParagraphs(document: WordDocument, entries: readonly ParagraphEntry[]): Span {
  const first = entries[0];
  const last = entries.at(-1);
  if (first === undefined || last === undefined) throw notFound();
  return {
    document,
    start: { paragraphId: first.node.id, offset: 0 },
    end: { paragraphId: last.node.id, offset: paragraphLength(last.node) },
  };
}

/** The paragraphs inside an element, in reading order; all of them for the body. */
export function paragraphsIn(
  document: WordDocument,
  containerId: string,
): readonly ParagraphEntry[] {
  const { paragraphs, body } = document.index;
  return containerId === body.id
    ? paragraphs
    : paragraphs.filter((entry) => isInside(entry, containerId));
}

/** What a content control holds: whole paragraphs, or a stretch of one. */
export function controlSpan(document: WordDocument, controlId: string): Span {
  const control = document.entry('control', controlId);
  const paragraph = control.ancestors.findLast((ancestor) => ancestor.localName === 'p');
  if (paragraph === undefined) return spanOfParagraphs(document, paragraphsIn(document, controlId));
  const span = spanOfInline(paragraph, control.node) ?? { start: 0, end: 0 };
  const paragraphId = paragraph.id;
  return {
    document,
    start: { paragraphId, offset: span.start },
    end: { paragraphId, offset: span.end },
  };
}

/** The paragraphs a stretch touches. */
export function paragraphsOf(span: Span): readonly ParagraphEntry[] {
  const first = span.document.paragraph(span.start.paragraphId).order;
  const last = span.document.paragraph(span.end.paragraphId).order;
  return span.document.index.paragraphs.slice(first, last + 1);
}

/** The stretch's text, paragraphs joined by `\n`. */
export function spanText(span: Span, view: TextView = 'markup'): string {
  return paragraphsOf(span)
    .map(({ node }) => {
      const from = node.id === span.start.paragraphId ? span.start.offset : 0;
      const to = node.id === span.end.paragraphId ? span.end.offset : paragraphLength(node);
      return textBetween(node, from, to, view);
    })
    .join('\n');
}

/** Which of two places comes first: negative, zero or positive. */
export function comparePoints(document: WordDocument, a: Point, b: Point): number {
  const byParagraph =
    document.paragraph(a.paragraphId).order - document.paragraph(b.paragraphId).order;
  return byParagraph === 0 ? a.offset - b.offset : byParagraph;
}

/** `Range.compareLocationWith`: where `span` stands, seen from `other`. */
export function compareSpans(span: Span, other: Span): string {
  const { document } = span;
  const startStart = comparePoints(document, span.start, other.start);
  const endEnd = comparePoints(document, span.end, other.end);
  if (startStart === 0 && endEnd === 0) return 'Equal';
  const endStart = comparePoints(document, span.end, other.start);
  const startEnd = comparePoints(document, span.start, other.end);
  if (endStart <= 0)
    return endStart === 0 && sameParagraph(span.end, other.start) ? 'AdjacentBefore' : 'Before';
  if (startEnd >= 0)
    return startEnd === 0 && sameParagraph(span.start, other.end) ? 'AdjacentAfter' : 'After';
  if (startStart >= 0 && endEnd <= 0)
    return startStart === 0 ? 'InsideStart' : endEnd === 0 ? 'InsideEnd' : 'Inside';
  if (startStart <= 0 && endEnd >= 0)
    return startStart === 0 ? 'ContainsStart' : endEnd === 0 ? 'ContainsEnd' : 'Contains';
  return startStart < 0 ? 'OverlapsBefore' : 'OverlapsAfter';
}

function sameParagraph(a: Point, b: Point): boolean {
  return a.paragraphId === b.paragraphId;
}

/** The stretch from the first of two to the last of them. */
export function expanded(span: Span, other: Span): Span {
  const { document } = span;
  return {
    document,
    start: comparePoints(document, span.start, other.start) <= 0 ? span.start : other.start,
    end: comparePoints(document, span.end, other.end) >= 0 ? span.end : other.end,
  };
}

/**
 * Selects a stretch, or a place at its beginning or end. As in Word, a cursor that lands in a control's prompt takes
 * the whole prompt, so that typing replaces it.
 */
export function selectSpan(span: Span, mode: 'Select' | 'Start' | 'End'): void {
  const { document } = span;
  const chosen =
    mode === 'Start'
      ? { ...span, end: span.start }
      : mode === 'End'
        ? { ...span, start: span.end }
        : span;
  const prompt = promptAt(document, chosen.start);
  const { start, end } =
    prompt !== null && comparePoints(document, chosen.end, prompt.end) <= 0 ? prompt : chosen;
  document.editor.select({ anchor: start, head: end });
}

/** The prompt a place stands in; `null` when it stands in an author's text. */
function promptAt(document: WordDocument, point: Point): Span | null {
  const entry = document.paragraph(point.paragraphId);
  const around = document.index.controls.filter(
    ({ node }) =>
      showsPrompt(node) &&
      (entry.ancestors.some((ancestor) => ancestor.id === node.id) || isIn(entry.node, node)),
  );
  for (const control of around) {
    const span = controlSpan(document, control.node.id);
    if (
      comparePoints(document, span.start, point) <= 0 &&
      comparePoints(document, point, span.end) <= 0
    )
      return span;
  }
  return null;
}

function isIn(paragraph: OoxmlElement, node: OoxmlElement): boolean {
  return paragraph.children.some(
    (child) => child.id === node.id || (child.kind !== 'textValue' && isIn(child, node)),
  );
}
