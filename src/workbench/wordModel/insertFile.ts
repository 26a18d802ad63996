import { mergeFragmentIntoPackage, readOoxmlPackage, withPart } from '@docx-editor.dev/core/store';
import type { OoxmlElement, OoxmlNode, OoxmlPackage } from '@docx-editor.dev/core/store';
import { HostError, invalidArgument } from '../engine/errors';
import { isElement, firstChild, nodesOf, withChildren } from './tree/xml';
import type { WordDocument } from './wordDocument';

/** Where blocks go: into a container (the body, a cell, a control's content), among its children. */
export interface BlockPlace {
  readonly ancestors: readonly OoxmlElement[];
  readonly container: OoxmlElement;
  /** The child they follow; `null` to come first. */
  readonly after: OoxmlNode | null;
  /** Children that give way to them. */
  readonly instead?: readonly OoxmlNode[];
}

/** A file's contents ready to stand in this document. */
export interface FileContents {
  /** The document's package with the file's styles, lists and pictures added. */
  readonly pkg: OoxmlPackage;
  readonly blocks: readonly OoxmlNode[];
}

/** Bytes of base64 text. @throws HostError InvalidArgument when it is none */
export function bytesOfBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch (cause) {
    throw invalidArgument(`不是 base64 文本（${cause instanceof Error ? cause.name : ''}）`);
  }
}

/** Opens a .docx package. @throws HostError when the bytes are none */
export function packageOf(bytes: Uint8Array): OoxmlPackage {
  const read = readOoxmlPackage(bytes);
  if (!read.ok) throw new HostError('GeneralException', `文件无法打开：${read.reason}`);
  return read.package;
}

/**
 * A file's blocks as Word inserts them into a written document: styles already in use here win, headers, footers and
 * page set-up stay behind, a file that begins with a table gains a paragraph before it (office-js #2655), and its last
 * paragraph loses its style (#2914).
 */
export function contentsOf(document: WordDocument, bytes: Uint8Array): FileContents {
  const merged = mergeFragmentIntoPackage(
    document.editor.package(),
    packageOf(bytes),
    document.part.name,
  );
  if (!merged.ok) throw new HostError('GeneralException', `文件无法插入：${merged.reason}`);
  const blocks = document
    .adopt(merged.blocks)
    .filter((block) => !isElement(block, 'sectPr'))
    .map((block) => (isElement(block) ? withoutSection(block) : block));
  const [first] = blocks;
  if (first !== undefined && isElement(first, 'tbl'))
    blocks.unshift(...document.adopt(nodesOf('<w:p/>')));
  const last = blocks.at(-1);
  if (last !== undefined && isElement(last, 'p')) blocks[blocks.length - 1] = withoutStyle(last);
  return { pkg: merged.pkg, blocks };
}

/** Puts blocks in their place; everything else stays the very same. */
export function insertBlocks(
  document: WordDocument,
  place: BlockPlace,
  blocks: readonly OoxmlNode[],
  pkg?: OoxmlPackage,
): void {
  const { container, after } = place;
  const gone = new Set(place.instead?.map((node) => node.id));
  const children = container.children.filter((child) => !gone.has(child.id));
  // The properties of a cell or a section stay first and last.
  const first = children.findIndex((child) => !isElement(child, 'tcPr'));
  const at = after === null ? Math.max(first, 0) : children.indexOf(after) + 1;
  const put = [...children.slice(0, at), ...blocks, ...children.slice(at)];
  document.replaceElement(place.ancestors, container, [withChildren(container, put)], pkg);
}

function withoutSection(block: OoxmlElement): OoxmlElement {
  const properties = firstChild(block, 'pPr');
  if (properties === undefined || firstChild(properties, 'sectPr') === undefined) return block;
  return withProperties(block, properties, 'sectPr');
}

function withoutStyle(block: OoxmlElement): OoxmlElement {
  const properties = firstChild(block, 'pPr');
  return properties === undefined ? block : withProperties(block, properties, 'pStyle');
}

/** The paragraph without one of its properties. */
function withProperties(
  block: OoxmlElement,
  properties: OoxmlElement,
  dropped: string,
): OoxmlElement {
  const kept = withChildren(
    properties,
    properties.children.filter((child) => !isElement(child, dropped)),
  );
  return withChildren(
    block,
    block.children.map((child) => (child === properties ? kept : child)),
  );
}

/**
 * The whole file in place of the document, page set-up and all (`Document.insertFileFromBase64` with `Replace`).
 */
export function replaceAll(document: WordDocument, bytes: Uint8Array): void {
  const pkg = packageOf(bytes);
  const part = pkg.parts.get(pkg.mainDocumentPart);
  if (part === undefined || pkg.mainDocumentPart !== document.part.name)
    throw new HostError('GeneralException', '文件没有正文。');
  const [root] = document.adopt([part.root]);
  if (root === undefined || !isElement(root))
    throw new HostError('GeneralException', '文件没有正文。');
  document.commit(withPart(pkg, { ...part, root }));
}
