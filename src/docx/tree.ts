import { limits } from './limits';
import { FileFault } from './problem';
import type { XmlElement } from './xmlEvents';

/** An element with what is in it; text is left out, for no property keeps its value there. */
export interface XmlNode extends XmlElement {
  readonly children: readonly XmlNode[];
}

/** A node while it is collected; its attributes are asked of the element only when they are needed. */
class GrowingNode implements XmlNode {
  readonly children: GrowingNode[] = [];

  constructor(private readonly element: XmlElement) {}

  get name(): string {
    return this.element.name;
  }

  get attributes(): Readonly<Record<string, string>> {
    return this.element.attributes;
  }
}

/** Collects one element, such as a run's properties, from the stream. */
export class TreeBuilder {
  private readonly root: GrowingNode;
  private readonly open: GrowingNode[];
  private size = 1;

  constructor(
    element: XmlElement,
    private readonly part: string,
  ) {
    this.root = new GrowingNode(element);
    this.open = [this.root];
  }

  /** @throws FileFault when the element holds more than any real one does */
  add(element: XmlElement): void {
    this.size += 1;
    if (this.size > limits.treeElements) throw new FileFault({ kind: 'tooLarge', part: this.part });
    const node = new GrowingNode(element);
    this.open.at(-1)?.children.push(node);
    this.open.push(node);
  }

  /** Closes the innermost open element; returns the whole once that was the last. */
  close(): XmlNode | null {
    this.open.pop();
    return this.open.length === 0 ? this.root : null;
  }
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((inner) => inner.name === name);
}

/** The `w:val` of the first child of that name. */
export function childValue(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['w:val'];
}

/** A switch (ST_OnOff, 17.17.4): on when it stands there without a value; absent: undefined. */
export function childSwitch(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = child(node, name);
  return found === undefined ? undefined : isOn(found.attributes['w:val']);
}

/** Reads a switch's value. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(0|false|off)$/i.test(value.trim());
}

/** A whole number, or undefined when it is none; numbers no document has are cut off. */
export function wholeNumber(value: string | undefined): number | undefined {
  if (value === undefined || !/^\s*[+-]?\d+\s*$/.test(value)) return undefined;
  return Math.max(-2_147_483_648, Math.min(2_147_483_647, Number(value)));
}

/** Every node of a tree, outermost first, without recursion. */
export function nodesIn(root: XmlNode): readonly XmlNode[] {
  const found: XmlNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(node);
    for (let i = node.children.length - 1; i >= 0; i -= 1) {
      const inner = node.children[i];
      if (inner !== undefined) waiting.push(inner);
    }
  }
  return found;
}
