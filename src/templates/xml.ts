/** The namespace of WordprocessingML's elements, prefix `w` (ECMA-376 Part 1, A.1). */
export const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/**
 * An element as XML text.
 *
 * @param children XML; text goes through {@link escapeXml} first
 */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly string[]
): string {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(value))}"`,
  );
  const start = `<${name}${list.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** An element whose only attribute is `w:val`. */
export function valued(name: string, value: string | number): string {
  return xml(name, { 'w:val': value });
}

/** A part of a package: the declaration and its root element. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

/** Text as it may stand in XML, in attributes too. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
