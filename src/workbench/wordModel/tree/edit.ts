import { mintParaId, usedParaIds } from '@docx-editor.dev/core/store';
import type { OoxmlElement, OoxmlNode, OoxmlPart } from '@docx-editor.dev/core/store';
import { isElement, valueAt, withChildren, W, W14 } from './xml';

/**
 * The tree with one element replaced; every other element stays the very same object.
 *
 * @param ancestors the elements around the target, the body first
 * @param replacement what stands in its place; empty to remove it
 */
export function replaced(
  part: OoxmlPart,
  ancestors: readonly OoxmlElement[],
  target: OoxmlElement,
  replacement: readonly OoxmlNode[],
): OoxmlPart {
  let node = target;
  let nodes = replacement;
  for (const parent of ancestors.toReversed()) {
    const at = node;
    const put = nodes;
    const changed = withChildren(
      parent,
      parent.children.flatMap((child) => (child.id === at.id ? put : [child])),
    );
    node = parent;
    nodes = [changed];
  }
  const [body] = nodes;
  if (body === undefined) return part;
  const root = withChildren(
    part.root,
    part.root.children.map((child) => (child.id === node.id ? body : child)),
  );
  return { ...part, root };
}

/** Gives nodes that come from elsewhere ids, paragraph ids and control ids of their own. */
export class Adopter {
  private count = 0;

  /**
   * @param part the part they will stand in
   * @param nodes parsed from another document, or copied from this one
   */
  adopt(part: OoxmlPart, nodes: readonly OoxmlNode[]): OoxmlNode[] {
    const paraIds = new Set(usedParaIds(part.root));
    const controlIds = new Set<string>();
    collectControlIds(part.root, controlIds);
    const renew = (node: OoxmlNode): OoxmlNode => {
      const id = this.freshId(part);
      if (node.kind === 'textValue') return { ...node, id };
      const children = node.children.map(renew);
      let attributes = node.attributes;
      if (isElement(node, 'p')) {
        const paraId = mintParaId(id, paraIds);
        paraIds.add(paraId);
        attributes = [
          ...attributes.filter(
            (each) => each.localName !== 'paraId' && each.localName !== 'textId',
          ),
          {
            kind: 'genericExtension',
            namespaceUri: W14,
            localName: 'paraId',
            prefix: 'w14',
            value: paraId,
          },
        ];
      }
      const copy = { ...node, id, attributes, children } as OoxmlElement;
      return isElement(copy, 'sdtPr') ? withFreeControlId(copy, controlIds) : copy;
    };
    return nodes.map(renew);
  }

  /** An id no other node of the part has. */
  freshId(part: OoxmlPart): string {
    this.count += 1;
    return `${part.name}#host:${this.count}`;
  }
}

function collectControlIds(node: OoxmlElement, into: Set<string>): void {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    if (isElement(child, 'sdtPr')) {
      const id = valueAt(child, 'id');
      if (id !== undefined) into.add(id);
    }
    collectControlIds(child, into);
  }
}

/** Two controls may not share an id (17.5.2.18): Word renumbers the newcomer. */
function withFreeControlId(properties: OoxmlElement, used: Set<string>): OoxmlElement {
  const id = valueAt(properties, 'id');
  if (id === undefined) return properties;
  let free = id;
  for (let next = Number(id) || 1; used.has(free); free = String(next))
    next = (next % 2147483646) + 1;
  used.add(free);
  if (free === id) return properties;
  const renumber = (child: OoxmlNode): OoxmlNode =>
    isElement(child, 'id')
      ? ({
          ...child,
          attributes: child.attributes.map((each) =>
            each.localName === 'val' && each.namespaceUri === W ? { ...each, value: free } : each,
          ),
        } as OoxmlElement)
      : child;
  return withChildren(properties, properties.children.map(renumber));
}
