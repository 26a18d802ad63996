import { HostType } from '../../engine/hostObject';
import type { HostObject } from '../../engine/hostObject';
import { flatOpcOfSpan } from '../flatOpc';
import { paragraphSpan, selectSpan } from '../ranges';
import type { Span } from '../ranges';
import type { ParagraphEntry } from '../tree/documentIndex';
import { listItems } from '../tree/numbering';
import { findStyleId, outlineLevel, paragraphStyle } from '../tree/styles';
import { paragraphText } from '../tree/text';
import { attribute, childAt, valueAt } from '../tree/xml';
import { insertParagraph, insertText, removeParagraph, removeText, setStyle } from '../textEdits';
import type { WordDocument } from '../wordDocument';
import { controlsWithin, parentMembers } from './around';
import { collectionType, required } from './collection';
import { contentControlCollection } from './contentControlCollection';
import { fontType } from './font';
import { listItemObject } from './listItem';
import { insertFile, RANGE_LOCATIONS, rangeAt, rangeType, SELECTION_MODES } from './range';
import { searchIn } from './search';
import { invalidArgument } from '../../engine/errors';
import { bytesOfBase64 } from '../insertFile';
import type { Json } from '../../engine/protocol';

/** A paragraph: it stays itself while its text changes. */
export interface ParagraphSelf {
  readonly document: WordDocument;
  readonly nodeId: string;
}

const entryOf = ({ document, nodeId }: ParagraphSelf): ParagraphEntry => document.paragraph(nodeId);
const spanOf = (self: ParagraphSelf): Span => paragraphSpan(self.document, entryOf(self));
const tableLevel = (self: ParagraphSelf): number =>
  entryOf(self).ancestors.filter((each) => each.localName === 'tbl').length;

/** The paragraph so many places away. */
function neighbour(self: ParagraphSelf, by: number): HostObject | null {
  const entry = self.document.index.paragraphs[entryOf(self).order + by];
  return entry === undefined ? null : paragraphObject(self.document, entry);
}

/** A measure of `w:pPr` in twentieths of a point, as points. */
function points(self: ParagraphSelf, element: string, name: string): number {
  const value = attribute(childAt(entryOf(self).node, 'pPr', element), name);
  return value === undefined ? 0 : Number(value) / 20;
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  center: 'Centered',
  right: 'Right',
  end: 'Right',
  both: 'Justified',
  distribute: 'Justified',
};

function styleOf(self: ParagraphSelf): { readonly name: string; readonly builtIn: string } {
  return paragraphStyle(entryOf(self).node, self.document.styles);
}

function applyStyle(self: ParagraphSelf, value: Json): void {
  if (typeof value !== 'string' || findStyleId(value, self.document.styles) === undefined)
    throw invalidArgument('没有此样式', 'Paragraph.style');
  setStyle(self.document, self.nodeId, value);
}

/** Word's `Paragraph`. */
export const paragraphType: HostType<ParagraphSelf> = new HostType<ParagraphSelf>(() => ({
  name: 'Paragraph',
  identity: (self) => self.nodeId,
  check: entryOf,
  scalars: {
    text: { since: '1.1', get: (self) => paragraphText(entryOf(self).node) },
    style: { since: '1.1', get: (self) => styleOf(self).name, set: applyStyle },
    styleBuiltIn: { since: '1.3', get: (self) => styleOf(self).builtIn, set: applyStyle },
    outlineLevel: {
      since: '1.1',
      get: (self) => outlineLevel(entryOf(self).node, self.document.styles),
    },
    alignment: {
      since: '1.1',
      get: (self) => ALIGNMENTS[valueAt(entryOf(self).node, 'pPr', 'jc') ?? ''] ?? 'Left',
    },
    firstLineIndent: { since: '1.1', get: (self) => points(self, 'ind', 'firstLine') },
    leftIndent: { since: '1.1', get: (self) => points(self, 'ind', 'left') },
    rightIndent: { since: '1.1', get: (self) => points(self, 'ind', 'right') },
    spaceAfter: { since: '1.1', get: (self) => points(self, 'spacing', 'after') },
    spaceBefore: { since: '1.1', get: (self) => points(self, 'spacing', 'before') },
    lineSpacing: { since: '1.1', get: (self) => points(self, 'spacing', 'line') },
    lineUnitAfter: { since: '1.1', get: () => 0 },
    lineUnitBefore: { since: '1.1', get: () => 0 },
    isListItem: { since: '1.3', get: (self) => listItemOf(self) !== null },
    isLastParagraph: {
      since: '1.3',
      get: (self) => entryOf(self).order === self.document.index.paragraphs.length - 1,
    },
    tableNestingLevel: { since: '1.3', get: tableLevel },
    uniqueLocalId: { since: '1.6', get: (self) => entryOf(self).paraId },
  },
  navigations: {
    font: { since: '1.1', get: (self) => fontType.of(self) },
    contentControls: {
      since: '1.1',
      get: (self) =>
        contentControlCollection(self.document, () => controlsWithin(spanOf(self), ['RichText'])),
    },
    listItem: { since: '1.3', get: (self) => required(listItemOf(self), 'Paragraph.listItem') },
    listItemOrNullObject: { since: '1.3', get: (self) => listItemOf(self) },
    ...parentMembers<ParagraphSelf>((self) => ({
      document: self.document,
      point: spanOf(self).start,
    })),
  },
  methods: {
    getRange: {
      since: '1.3',
      run: (self, given) => rangeAt(spanOf(self), given.oneOf(0, RANGE_LOCATIONS, 'Whole')),
    },
    getNext: { since: '1.3', run: (self) => required(neighbour(self, 1), 'Paragraph.getNext') },
    getNextOrNullObject: { since: '1.3', run: (self) => neighbour(self, 1) },
    getPrevious: {
      since: '1.3',
      run: (self) => required(neighbour(self, -1), 'Paragraph.getPrevious'),
    },
    getPreviousOrNullObject: { since: '1.3', run: (self) => neighbour(self, -1) },
    select: {
      since: '1.1',
      run(self, given) {
        selectSpan(spanOf(self), given.oneOf(0, SELECTION_MODES, 'Select'));
        return null;
      },
    },
    insertText: {
      since: '1.1',
      run: (self, given) =>
        rangeType.of(
          insertText(spanOf(self), given.string(0), given.oneOf(1, ['Replace', 'Start', 'End'])),
        ),
    },
    insertParagraph: {
      since: '1.1',
      run: (self, given) =>
        paragraphObject(
          self.document,
          insertParagraph(
            self.document,
            entryOf(self),
            given.string(0),
            given.oneOf(1, ['Before', 'After']),
          ),
        ),
    },
    insertFileFromBase64: {
      since: '1.1',
      run: (self, given) =>
        insertFile(
          spanOf(self),
          bytesOfBase64(given.string(0)),
          given.oneOf(1, ['Replace', 'Start', 'End']),
        ),
    },
    clear: {
      since: '1.1',
      run(self) {
        removeText(spanOf(self));
        return null;
      },
    },
    delete: {
      since: '1.1',
      run(self) {
        removeParagraph(self.document, self.nodeId);
        return null;
      },
    },
    getReviewedText: {
      since: '1.4',
      run: (self, given) =>
        paragraphText(
          entryOf(self).node,
          given.oneOf(0, ['Original', 'Current']) === 'Current' ? 'current' : 'original',
        ),
    },
    getOoxml: { since: '1.1', run: (self) => flatOpcOfSpan(spanOf(self)) },
    search: { since: '1.1', run: (self, given) => searchIn(spanOf(self), given) },
    _Search2: { since: '1.1', run: (self, given) => searchIn(spanOf(self), given) },
  },
}));

function listItemOf(self: ParagraphSelf): HostObject | null {
  const { document, nodeId } = self;
  const item = listItems(document.part, document.editor.package()).get(nodeId);
  return item === undefined ? null : listItemObject(self, item);
}

/** The paragraph as Word's object. */
export function paragraphObject(document: WordDocument, entry: ParagraphEntry): HostObject {
  return paragraphType.of({ document, nodeId: entry.node.id });
}

const collection = collectionType('ParagraphCollection');

/** Paragraphs as Word's collection. */
export function paragraphCollection(
  document: WordDocument,
  entries: () => readonly ParagraphEntry[],
): HostObject {
  return collection.of({
    items: () => entries().map((entry) => paragraphObject(document, entry)),
  });
}
