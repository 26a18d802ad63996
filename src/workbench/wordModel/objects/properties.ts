import type { OoxmlElement } from '@docx-editor.dev/core/store';
import { HostType } from '../../engine/hostObject';
import type { Scalar } from '../../engine/hostObject';
import { childElements, literal } from '../tree/xml';
import type { WordDocument } from '../wordDocument';

const CORE = '/docProps/core.xml';

function core(document: WordDocument): OoxmlElement | undefined {
  return document.editor.package().parts.get(CORE)?.root;
}

function property(element: string): Scalar<WordDocument> {
  return {
    since: '1.3',
    get(document) {
      const root = core(document);
      const found =
        root === undefined
          ? undefined
          : childElements(root).find((each) => each.localName === element);
      return found === undefined ? '' : literal(found);
    },
  };
}

/** Word's `DocumentProperties`, for reading (ECMA-376 Part 2, 8: core properties). */
export const propertiesType = new HostType<WordDocument>({
  name: 'DocumentProperties',
  identity: () => 'properties',
  scalars: {
    title: property('title'),
    subject: property('subject'),
    author: property('creator'),
    keywords: property('keywords'),
    comments: property('description'),
    category: property('category'),
    lastAuthor: property('lastModifiedBy'),
  },
});
