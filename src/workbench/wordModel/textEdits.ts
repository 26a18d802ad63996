import type { OoxmlElement, OoxmlNode } from '@docx-editor.dev/core/store';
import { invalidArgument } from '../engine/errors';
import { insertBlocks } from './insertFile';
import type { BlockPlace } from './insertFile';
import { controlSpan, paragraphSpan, paragraphsOf } from './ranges';
import type { Span } from './ranges';
import type { Entry, ParagraphEntry } from './tree/documentIndex';
import { findStyleId } from './tree/styles';
import { paragraphLength } from './tree/text';
import { escapeText, firstChild, isElement, nodesOf, withChildren } from './tree/xml';
import type { WordDocument } from './wordDocument';

/** Where text goes, seen from a stretch. */
export type TextLocation = 'Replace' | 'Start' | 'End' | 'Before' | 'After';

/**
 * Inserts text; line feeds make paragraphs.
 *
 * @param inside node id of the control the text belongs to
 * @returns the text as it then stands
 */
export function insertText(
  span: Span,
  text: string,
  location: TextLocation,
  inside?: string,
): Span {
  const { document } = span;
  document.requireWritable();
  if (location === 'Replace') {
    if (isWithinLine(span) && text !== '' && !/[\r\n]/.test(text)) {
      const { start, end } = span;
      document.editor.overwrite(start, end.offset, text, inside);
      document.saved = false;
      return { document, start, end: { ...start, offset: start.offset + text.length } };
    }
    removeText(span);
  }
  const at = location === 'End' || location === 'After' ? span.end : span.start;
  const [first = '', ...rest] = text.split(/\r\n|[\r\n]/);
  if (first !== '') document.editor.type(at, first, inside);
  document.saved = false;
  // A prompt that gave way may have taken the place's offset with it.
  const offset = Math.min(at.offset, paragraphLength(document.paragraph(at.paragraphId).node));
  const start = { paragraphId: at.paragraphId, offset: Math.max(0, offset) };
  let end = { paragraphId: at.paragraphId, offset: start.offset + first.length };
  let last = document.paragraph(at.paragraphId);
  for (const line of rest) {
    last = insertParagraph(document, last, line, 'After');
    end = { paragraphId: last.node.id, offset: paragraphLength(last.node) };
  }
  return { document, start, end };
}

function isWithinLine({ start, end }: Span): boolean {
  return start.paragraphId === end.paragraphId && end.offset > start.offset;
}

/** Takes a stretch's text away; the paragraphs at its ends stay, those between go. */
export function removeText(span: Span): void {
  const { document, start, end } = span;
  document.requireWritable();
  const entries = paragraphsOf(span);
  for (const entry of entries.slice(1, -1)) removeParagraph(document, entry.node.id);
  if (start.paragraphId === end.paragraphId) {
    if (end.offset > start.offset) document.editor.erase(start, end.offset);
  } else {
    const length = paragraphLength(document.paragraph(start.paragraphId).node);
    if (length > start.offset) document.editor.erase(start, length);
    if (end.offset > 0)
      document.editor.erase({ paragraphId: end.paragraphId, offset: 0 }, end.offset);
  }
  document.saved = false;
}

/** Takes a paragraph away; the only one of its container is emptied instead, as Word does. */
export function removeParagraph(document: WordDocument, nodeId: string): void {
  const entry = document.paragraph(nodeId);
  const parent = entry.ancestors.at(-1);
  if (parent === undefined) return;
  const siblings = parent.children.filter((child) => isElement(child, 'p'));
  if (siblings.length > 1) {
    document.replaceElement(entry.ancestors, entry.node, []);
    return;
  }
  const span = paragraphSpan(document, entry);
  if (span.end.offset > 0) document.editor.erase(span.start, span.end.offset);
}

/** Puts a paragraph beside another, with that one's properties, as Word does; or beside a table or a control. */
export function insertParagraph(
  document: WordDocument,
  beside: Entry,
  text: string,
  where: 'Before' | 'After',
): ParagraphEntry {
  const parent = beside.ancestors.at(-1);
  if (parent === undefined) throw invalidArgument('段落没有上级');
  const properties = firstChild(beside.node, 'pPr');
  const made = document.adopt(newParagraph(text, properties));
  const siblings: readonly OoxmlNode[] = parent.children;
  const index = siblings.indexOf(beside.node);
  const after = where === 'After' ? beside.node : (siblings[index - 1] ?? null);
  insertBlocks(document, placeIn(beside.ancestors, parent, after), made);
  const [node] = made;
  if (node === undefined) throw invalidArgument('没有段落');
  return document.paragraph(node.id);
}

function newParagraph(text: string, properties: OoxmlElement | undefined): OoxmlNode[] {
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeText(text)}</w:t></w:r>`;
  return nodesOf(`<w:p>${run}</w:p>`).map((node) =>
    isElement(node) && properties !== undefined
      ? withChildren(node, [
          withChildren(
            properties,
            properties.children.filter((child) => !isElement(child, 'sectPr')),
          ),
          ...node.children,
        ])
      : node,
  );
}

/** A place among a container's children. */
export function placeIn(
  ancestors: readonly OoxmlElement[],
  container: OoxmlElement,
  after: OoxmlNode | null,
): BlockPlace {
  return { ancestors: ancestors.slice(0, ancestors.indexOf(container)), container, after };
}

/** Gives a paragraph another style. @throws HostError InvalidArgument when the document has no such style */
export function setStyle(document: WordDocument, nodeId: string, name: string): void {
  const entry = document.paragraph(nodeId);
  const id = findStyleId(name, document.styles);
  if (id === undefined) throw invalidArgument(`没有样式“${name}”`, 'Paragraph.style');
  const [style] = document.adopt(nodesOf(`<w:pStyle w:val="${escapeText(id)}"/>`));
  const [empty] = document.adopt(nodesOf('<w:p><w:pPr/></w:p>'));
  const fresh = empty !== undefined && isElement(empty) ? firstChild(empty, 'pPr') : undefined;
  const properties = firstChild(entry.node, 'pPr') ?? fresh;
  if (style === undefined || properties === undefined) return;
  const kept = properties.children.filter((child) => !isElement(child, 'pStyle'));
  const changed = withChildren(properties, [style, ...kept]);
  const content = entry.node.children.filter((child) => !isElement(child, 'pPr'));
  document.replaceElement(entry.ancestors, entry.node, [
    withChildren(entry.node, [changed, ...content]),
  ]);
}

/** Puts text into a control: in place of its prompt or its text, or beside that. */
export function setControlText(
  document: WordDocument,
  controlId: string,
  text: string,
  location: 'Replace' | 'Start' | 'End',
): Span {
  const span = controlSpan(document, controlId);
  const control = document.entry('control', controlId);
  const prompt = firstChild(firstChild(control.node, 'sdtPr'), 'showingPlcHdr') !== undefined;
  return insertText(span, text, prompt ? 'Start' : location, controlId);
}
