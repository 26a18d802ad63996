import { SaxesParser } from 'saxes';

/** An element of a part, by its prefixed name. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
}

/**
 * The elements of an XML text, without its text.
 *
 * @throws {Error} when it is not well-formed
 */
export function xmlTree(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [top];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: XmlElement = { name, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [root] = top.children;
  if (root === undefined) throw new Error('no element');
  return root;
}

/** The first child of a name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** The value of the first child of a name (`w:val`). */
export function valueOf(element: XmlElement, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

/** An element and all below it, in document order. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}
