import { readOoxmlPart } from '@docx-editor.dev/core/store';
import type { OoxmlElement, OoxmlNode, OoxmlPart } from '@docx-editor.dev/core/store';

/** WordprocessingML, transitional (ECMA-376 Part 4). */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Word 2010's extensions: check-box controls and paragraph ids. */
export const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';

/** An element with this local name in the WordprocessingML namespace; any element when no name is given. */
export function isElement(node: OoxmlNode, name?: string): node is OoxmlElement {
  if (node.kind === 'textValue') return false;
  return name === undefined || (node.localName === name && node.namespaceUri === W);
}

/** Child elements, in order, of one name or of any. */
export function childElements(node: OoxmlElement, name?: string): OoxmlElement[] {
  const found: OoxmlElement[] = [];
  for (const child of node.children) if (isElement(child, name)) found.push(child);
  return found;
}

/** The first child element of that name. */
export function firstChild(node: OoxmlElement | undefined, name: string): OoxmlElement | undefined {
  return node === undefined ? undefined : childElements(node, name)[0];
}

/** Follows first children by name: `childAt(p, 'pPr', 'numPr', 'numId')`. */
export function childAt(
  node: OoxmlElement | undefined,
  ...names: string[]
): OoxmlElement | undefined {
  return names.reduce((at: OoxmlElement | undefined, name) => firstChild(at, name), node);
}

/** An attribute's value by local name, whatever its namespace. */
export function attribute(node: OoxmlElement | undefined, name: string): string | undefined {
  return node?.attributes.find((each) => each.localName === name)?.value;
}

/** The `w:val` of a child reached by names. */
export function valueAt(node: OoxmlElement | undefined, ...names: string[]): string | undefined {
  return attribute(childAt(node, ...names), 'val');
}

/** Whether an on/off property is on (17.17.4): present, and not `0`, `false` or `off`. */
export function isOn(node: OoxmlElement | undefined): boolean {
  if (node === undefined) return false;
  const value = attribute(node, 'val');
  return value === undefined || !['0', 'false', 'off'].includes(value);
}

/** The text a `w:t` or `w:delText` holds. */
export function literal(node: OoxmlElement): string {
  let text = '';
  for (const child of node.children) if (child.kind === 'textValue') text += child.value;
  return text;
}

/** The same element with other children. */
export function withChildren(node: OoxmlElement, children: readonly OoxmlNode[]): OoxmlElement {
  return { ...node, children } as OoxmlElement;
}

/**
 * Parses WordprocessingML written here into nodes.
 *
 * @param xml elements with the prefixes `w` and `w14`
 * @throws Error when it is not well-formed
 */
export function nodesOf(xml: string): readonly OoxmlNode[] {
  const result = readOoxmlPart(
    `<w:document xmlns:w="${W}" xmlns:w14="${W14}"><w:body>${xml}</w:body></w:document>`,
    { name: '/word/new.xml', contentType: 'application/xml' },
  );
  if (!result.ok) throw new Error(`cannot parse: ${result.reason}`);
  return firstChild(result.part.root, 'body')?.children ?? [];
}

/** Text as XML character data. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The body of the main part. */
export function bodyOf(part: OoxmlPart): OoxmlElement {
  const body = firstChild(part.root, 'body');
  if (body === undefined) throw new Error('the main part has no body');
  return body;
}
