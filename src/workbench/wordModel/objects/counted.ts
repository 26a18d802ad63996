import type { OoxmlElement } from '@docx-editor.dev/core/store';
import { HostType } from '../../engine/hostObject';
import type { HostObject } from '../../engine/hostObject';
import { attribute, childElements } from '../tree/xml';
import { collectionType } from './collection';

/** Things the workbench can only count: fields, notes, pictures. They have an id and nothing more. */
interface CountedSelf {
  readonly node: OoxmlElement;
}

const types = new Map<string, HostType<CountedSelf>>();

function typeNamed(name: string): HostType<CountedSelf> {
  const known = types.get(name);
  if (known !== undefined) return known;
  const type = new HostType<CountedSelf>({
    name,
    identity: (self) => self.node.id,
    scalars: {
      type: { since: '1.4', get: (self) => self.node.localName },
    },
  });
  types.set(name, type);
  return type;
}

/**
 * A collection of things that can be counted.
 *
 * @param element the element that stands for one; without it, fields: simple ones and the beginnings of complex ones
 */
export function countedElements(
  typeName: string,
  container: OoxmlElement,
  element?: string,
): HostObject {
  const isOne = (node: OoxmlElement): boolean =>
    element === undefined
      ? node.localName === 'fldSimple' ||
        (node.localName === 'fldChar' && attribute(node, 'fldCharType') === 'begin')
      : node.localName === element;
  const find = (node: OoxmlElement): OoxmlElement[] =>
    childElements(node).flatMap((child) => (isOne(child) ? [child] : find(child)));
  return collectionType(`${typeName}Collection`).of({
    items: () => find(container).map((node) => typeNamed(typeName).of({ node })),
  });
}
