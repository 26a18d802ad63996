import { HostType } from '../../engine/hostObject';
import type { HostObject } from '../../engine/hostObject';
import { flatOpcOfSpan, packageOfFlatOpc } from '../flatOpc';
import { bytesOfBase64, contentsOf, insertBlocks } from '../insertFile';
import {
  compareSpans,
  expanded,
  paragraphsOf,
  selectSpan,
  spanOfParagraphs,
  spanText,
} from '../ranges';
import type { Span } from '../ranges';
import { isInside } from '../tree/documentIndex';
import { paragraphStyle } from '../tree/styles';
import { insertParagraph, insertText, placeIn, removeParagraph, removeText } from '../textEdits';
import { collectionType } from './collection';
import { controlsWithin, parentMembers } from './around';
import { contentControlCollection } from './contentControlCollection';
import { paragraphCollection, paragraphObject } from './paragraph';
import { searchIn } from './search';
import { tableCollection } from './table';

const TEXT_LOCATIONS = ['Replace', 'Start', 'End', 'Before', 'After'] as const;
/** Word's names for a range's places. */
export const RANGE_LOCATIONS = ['Whole', 'Start', 'End', 'After', 'Content'] as const;
/** How a place is selected. */
export const SELECTION_MODES = ['Select', 'Start', 'End'] as const;

/** Word's `Range`. */
export const rangeType: HostType<Span> = new HostType<Span>(() => ({
  name: 'Range',
  check: (self) => {
    paragraphsOf(self);
  },
  scalars: {
    text: { since: '1.1', get: (self) => spanText(self) },
    isEmpty: { since: '1.3', get: (self) => spanText(self) === '' },
    style: { since: '1.1', get: (self) => styleName(self) },
    hyperlink: { since: '1.3', get: () => null },
  },
  navigations: {
    paragraphs: {
      since: '1.1',
      get: (self) => paragraphCollection(self.document, () => paragraphsOf(self)),
    },
    contentControls: {
      since: '1.1',
      get: (self) =>
        contentControlCollection(self.document, () => controlsWithin(self, ['RichText'])),
    },
    tables: {
      since: '1.3',
      get: (self) =>
        tableCollection(self.document, () => {
          const entries = paragraphsOf(self);
          return self.document.index.tables.filter((table) =>
            entries.some((entry) => isInside(entry, table.node.id)),
          );
        }),
    },
    ...parentMembers<Span>((self) => ({ document: self.document, point: self.start })),
  },
  methods: {
    select: {
      since: '1.1',
      run(self, given) {
        selectSpan(self, given.oneOf(0, SELECTION_MODES, 'Select'));
        return null;
      },
    },
    getRange: {
      since: '1.3',
      run: (self, given) => rangeAt(self, given.oneOf(0, RANGE_LOCATIONS, 'Whole')),
    },
    expandTo: {
      since: '1.3',
      run: (self, given) => rangeType.of(expanded(self, given.object(0, rangeType))),
    },
    expandToOrNullObject: {
      since: '1.3',
      run: (self, given) => rangeType.of(expanded(self, given.object(0, rangeType))),
    },
    compareLocationWith: {
      since: '1.3',
      run: (self, given) => compareSpans(self, given.object(0, rangeType)),
    },
    clear: {
      since: '1.1',
      run(self) {
        removeText(self);
        return null;
      },
    },
    delete: {
      since: '1.1',
      run(self) {
        removeText(self);
        return null;
      },
    },
    insertText: {
      since: '1.1',
      run: (self, given) =>
        rangeType.of(insertText(self, given.string(0), given.oneOf(1, TEXT_LOCATIONS))),
    },
    insertParagraph: {
      since: '1.1',
      run(self, given) {
        const where = given.oneOf(1, ['Before', 'After']);
        const at = where === 'Before' ? self.start : self.end;
        const beside = self.document.paragraph(at.paragraphId);
        return paragraphObject(
          self.document,
          insertParagraph(self.document, beside, given.string(0), where),
        );
      },
    },
    insertFileFromBase64: {
      since: '1.1',
      run: (self, given) =>
        insertFile(self, bytesOfBase64(given.string(0)), given.oneOf(1, TEXT_LOCATIONS)),
    },
    insertOoxml: {
      since: '1.1',
      run: (self, given) =>
        insertFile(self, packageOfFlatOpc(given.string(0)), given.oneOf(1, TEXT_LOCATIONS)),
    },
    getOoxml: { since: '1.1', run: (self) => flatOpcOfSpan(self) },
    getReviewedText: {
      since: '1.4',
      run: (self, given) =>
        spanText(
          self,
          given.oneOf(0, ['Original', 'Current']) === 'Current' ? 'current' : 'original',
        ),
    },
    getContentControls: {
      since: '1.5',
      run: (self, given) =>
        contentControlCollection(self.document, () =>
          controlsWithin(self, typesOf(given.options(0))),
        ),
    },
    search: { since: '1.1', run: (self, given) => searchIn(self, given) },
    _Search2: { since: '1.1', run: (self, given) => searchIn(self, given) },
  },
}));

/** Word's `RangeCollection`. */
export const rangeCollectionType = collectionType('RangeCollection');

/** The kinds of control an options object asks for; rich text alone when it names none, as Word does. */
export function typesOf(options: Readonly<Record<string, unknown>>): readonly string[] {
  const types = options.types;
  return Array.isArray(types) ? types.filter((type) => typeof type === 'string') : ['RichText'];
}

/** A range's own place. `After` of the workbench is its end: there is nothing between paragraphs. */
export function rangeAt(span: Span, location: (typeof RANGE_LOCATIONS)[number]): HostObject {
  switch (location) {
    case 'Start':
      return rangeType.of({ ...span, end: span.start });
    case 'End':
    case 'After':
      return rangeType.of({ ...span, start: span.end });
    case 'Whole':
    case 'Content':
      return rangeType.of(span);
  }
}

/**
 * Inserts a file's blocks beside the paragraphs a stretch touches; text is never split, so what was there stays whole.
 */
export function insertFile(
  span: Span,
  bytes: Uint8Array,
  location: (typeof TEXT_LOCATIONS)[number],
): HostObject {
  const { document } = span;
  document.requireWritable();
  const before = location === 'Before' || location === 'Start';
  if (location === 'Replace') removeText(span);
  const at = document.paragraph((before ? span.start : span.end).paragraphId);
  const container = at.ancestors.at(-1);
  if (container === undefined) return rangeType.of(span);
  const children: readonly unknown[] = container.children;
  const index = children.indexOf(at.node);
  const after = before ? (container.children[index - 1] ?? null) : at.node;
  const { pkg, blocks } = contentsOf(document, bytes);
  insertBlocks(document, placeIn(at.ancestors, container, after), blocks, pkg);
  const ids = new Set(blocks.map((block) => block.id));
  const inserted = document.index.paragraphs.filter(
    (entry) => ids.has(entry.node.id) || entry.ancestors.some((each) => ids.has(each.id)),
  );
  if (location === 'Replace' && spanText(span) === '') removeParagraph(document, at.node.id);
  return rangeType.of(inserted.length > 0 ? spanOfParagraphs(document, inserted) : span);
}

function styleName(span: Span): string {
  const names = new Set(
    paragraphsOf(span).map(({ node }) => paragraphStyle(node, span.document.styles).name),
  );
  const [only = ''] = names;
  return names.size === 1 ? only : '';
}
