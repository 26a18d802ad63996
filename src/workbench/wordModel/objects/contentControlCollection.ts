import type { OoxmlElement } from '@docx-editor.dev/core/store';
import { HostType } from '../../engine/hostObject';
import type { HostObject } from '../../engine/hostObject';
import { controlType } from '../tree/documentIndex';
import type { ControlEntry } from '../tree/documentIndex';
import { valueAt } from '../tree/xml';
import type { WordDocument } from '../wordDocument';
import { required } from './collection';
import { contentControlObject } from './contentControl';

interface NamedControls {
  readonly document: WordDocument;
  readonly entries: () => readonly ControlEntry[];
}

function filtered(self: NamedControls, test: (node: OoxmlElement) => boolean): HostObject {
  return contentControlCollection(self.document, () =>
    self.entries().filter((entry) => test(entry.node)),
  );
}

function byId(self: NamedControls, id: number): HostObject | null {
  const entry = self.entries().find((each) => each.controlId === id);
  return entry === undefined ? null : contentControlObject(self.document, entry);
}

const collection = new HostType<NamedControls>({
  name: 'ContentControlCollection',
  items: (self) => self.entries().map((entry) => contentControlObject(self.document, entry)),
  methods: {
    getFirst: {
      since: '1.3',
      run: (self) => required(first(self), 'ContentControlCollection.getFirst'),
    },
    getFirstOrNullObject: { since: '1.3', run: first },
    getById: {
      since: '1.1',
      run: (self, given) =>
        required(byId(self, given.number(0)), 'ContentControlCollection.getById'),
    },
    getByIdOrNullObject: { since: '1.3', run: (self, given) => byId(self, given.number(0)) },
    getByTag: {
      since: '1.1',
      run(self, given) {
        const tag = given.string(0);
        return filtered(self, (node) => valueAt(node, 'sdtPr', 'tag') === tag);
      },
    },
    getByTitle: {
      since: '1.1',
      run(self, given) {
        const title = given.string(0);
        return filtered(self, (node) => valueAt(node, 'sdtPr', 'alias') === title);
      },
    },
    getByTypes: {
      since: '1.3',
      run(self, given) {
        const types = given.strings(0);
        return filtered(self, (node) => types.includes(controlType(node)));
      },
    },
  },
});

function first(self: NamedControls): HostObject | null {
  const [entry] = self.entries();
  return entry === undefined ? null : contentControlObject(self.document, entry);
}

/** Controls as Word's collection. */
export function contentControlCollection(
  document: WordDocument,
  entries: () => readonly ControlEntry[],
): HostObject {
  return collection.of({ document, entries });
}
