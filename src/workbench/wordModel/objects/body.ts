import type { OoxmlElement } from '@docx-editor.dev/core/store';
import { HostType } from '../../engine/hostObject';
import type { HostObject } from '../../engine/hostObject';
import { flatOpcOf, packageOfFlatOpc } from '../flatOpc';
import { bytesOfBase64, contentsOf, insertBlocks } from '../insertFile';
import type { FileContents } from '../insertFile';
import { paragraphsIn, selectSpan, spanOfParagraphs, spanText } from '../ranges';
import type { Span } from '../ranges';
import { isInside } from '../tree/documentIndex';
import type { TextView } from '../tree/text';
import { paragraphStyle } from '../tree/styles';
import { isElement, nodesOf } from '../tree/xml';
import { insertParagraph, insertText } from '../textEdits';
import type { WordDocument } from '../wordDocument';
import { controlsInside } from './around';
import { contentControlCollection } from './contentControlCollection';
import { countedElements } from './counted';
import { paragraphCollection, paragraphObject } from './paragraph';
import { RANGE_LOCATIONS, rangeAt, rangeType, SELECTION_MODES, typesOf } from './range';
import { searchIn } from './search';
import { tableCollection } from './table';

/** The document's body, or a cell's. */
interface BodySelf {
  readonly document: WordDocument;
  /** The cell; `null` for the document's body. */
  readonly cellId: string | null;
}

interface Container {
  readonly node: OoxmlElement;
  readonly ancestors: readonly OoxmlElement[];
}

function container({ document, cellId }: BodySelf): Container {
  if (cellId === null) return { node: document.index.body, ancestors: [] };
  return document.entry('cell', cellId);
}

function spanOf(self: BodySelf): Span {
  return spanOfParagraphs(self.document, paragraphsIn(self.document, container(self).node.id));
}

function textOf(self: BodySelf, view: TextView = 'markup'): string {
  return spanText(spanOf(self), view);
}

const FILE_LOCATIONS = ['Replace', 'Start', 'End'] as const;

/** Word's `Body`. */
export const bodyType: HostType<BodySelf> = new HostType<BodySelf>({
  name: 'Body',
  identity: (self) => self.cellId ?? 'document',
  check: container,
  scalars: {
    text: { since: '1.1', get: (self) => textOf(self) },
    style: {
      since: '1.1',
      get(self) {
        const [first] = paragraphsIn(self.document, container(self).node.id);
        return first === undefined ? '' : paragraphStyle(first.node, self.document.styles).name;
      },
    },
    type: { since: '1.3', get: (self) => (self.cellId === null ? 'MainDoc' : 'TableCell') },
  },
  navigations: {
    paragraphs: {
      since: '1.1',
      get: (self) =>
        paragraphCollection(self.document, () =>
          paragraphsIn(self.document, container(self).node.id),
        ),
    },
    contentControls: {
      since: '1.1',
      get: (self) =>
        contentControlCollection(self.document, () =>
          controlsInside(self.document, container(self).node, ['RichText']),
        ),
    },
    tables: {
      since: '1.3',
      get: (self) =>
        tableCollection(self.document, () =>
          self.document.index.tables.filter((table) =>
            self.cellId === null ? table.level === 1 : isInside(table, self.cellId),
          ),
        ),
    },
    fields: { since: '1.4', get: (self) => countedElements('Field', container(self).node) },
    footnotes: {
      since: '1.5',
      get: (self) => countedElements('NoteItem', container(self).node, 'footnoteReference'),
    },
    endnotes: {
      since: '1.5',
      get: (self) => countedElements('NoteItem', container(self).node, 'endnoteReference'),
    },
    inlinePictures: {
      since: '1.1',
      get: (self) => countedElements('InlinePicture', container(self).node, 'drawing'),
    },
  },
  methods: {
    getRange: {
      since: '1.3',
      run: (self, given) => rangeAt(spanOf(self), given.oneOf(0, RANGE_LOCATIONS, 'Whole')),
    },
    select: {
      since: '1.1',
      run(self, given) {
        selectSpan(spanOf(self), given.oneOf(0, SELECTION_MODES, 'Select'));
        return null;
      },
    },
    clear: {
      since: '1.1',
      run(self) {
        putInside(self, { pkg: self.document.editor.package(), blocks: [] }, 'Replace');
        return null;
      },
    },
    getOoxml: { since: '1.1', run: (self) => flatOpcOf(self.document) },
    getReviewedText: {
      since: '1.4',
      run: (self, given) =>
        textOf(
          self,
          given.oneOf(0, ['Original', 'Current']) === 'Current' ? 'current' : 'original',
        ),
    },
    getContentControls: {
      since: '1.5',
      run: (self, given) =>
        contentControlCollection(self.document, () =>
          controlsInside(self.document, container(self).node, typesOf(given.options(0))),
        ),
    },
    insertText: {
      since: '1.1',
      run: (self, given) =>
        rangeType.of(insertText(spanOf(self), given.string(0), given.oneOf(1, FILE_LOCATIONS))),
    },
    insertParagraph: {
      since: '1.1',
      run(self, given) {
        const { document } = self;
        const all = paragraphsIn(document, container(self).node.id);
        const atStart = given.oneOf(1, ['Start', 'End']) === 'Start';
        const beside = atStart ? all[0] : all.at(-1);
        if (beside === undefined) return null;
        const where = atStart ? 'Before' : 'After';
        return paragraphObject(document, insertParagraph(document, beside, given.string(0), where));
      },
    },
    insertFileFromBase64: {
      since: '1.1',
      run: (self, given) =>
        insertFile(self, bytesOfBase64(given.string(0)), given.oneOf(1, FILE_LOCATIONS)),
    },
    insertOoxml: {
      since: '1.1',
      run: (self, given) =>
        insertFile(self, packageOfFlatOpc(given.string(0)), given.oneOf(1, FILE_LOCATIONS)),
    },
    search: { since: '1.1', run: (self, given) => searchIn(spanOf(self), given) },
    _Search2: { since: '1.1', run: (self, given) => searchIn(spanOf(self), given) },
  },
});

function insertFile(
  self: BodySelf,
  bytes: Uint8Array,
  location: (typeof FILE_LOCATIONS)[number],
): HostObject {
  self.document.requireWritable();
  const contents = contentsOf(self.document, bytes);
  putInside(self, contents, location);
  const ids = new Set(contents.blocks.map((block) => block.id));
  const inserted = self.document.index.paragraphs.filter(
    (entry) => ids.has(entry.node.id) || entry.ancestors.some((each) => ids.has(each.id)),
  );
  return rangeType.of(
    inserted.length > 0 ? spanOfParagraphs(self.document, inserted) : spanOf(self),
  );
}

/** What may not be taken away with the contents: the last section's and the cell's own properties. */
const KEPT = ['sectPr', 'tcPr'];

function putInside(
  self: BodySelf,
  { pkg, blocks }: FileContents,
  location: (typeof FILE_LOCATIONS)[number],
): void {
  const { document } = self;
  const { node, ancestors } = container(self);
  const content = node.children.filter(
    (child) => !isElement(child) || !KEPT.includes(child.localName),
  );
  const last = content.at(-1) ?? null;
  if (location !== 'Replace') {
    const after = location === 'Start' ? null : last;
    insertBlocks(document, { ancestors, container: node, after }, blocks, pkg);
    return;
  }
  // A body and a cell always end with a paragraph.
  const end = blocks.at(-1);
  const put =
    end !== undefined && isElement(end, 'p')
      ? blocks
      : [...blocks, ...document.adopt(nodesOf('<w:p/>'))];
  insertBlocks(document, { ancestors, container: node, after: null, instead: content }, put, pkg);
}

/** The document's body, or a cell's, as Word's object. */
export function bodyObject(document: WordDocument, cellId: string | null): HostObject {
  return bodyType.of({ document, cellId });
}
