import { HostType } from '../../engine/hostObject';
import type { HostObject } from '../../engine/hostObject';
import { invalidArgument, notFound } from '../../engine/errors';
import type { EventRegistry } from '../events';
import { bytesOfBase64, replaceAll } from '../insertFile';
import { comparePoints } from '../ranges';
import type { WordDocument } from '../wordDocument';
import { controlsOfTypes } from './around';
import { bodyObject } from './body';
import { contentControlCollection } from './contentControlCollection';
import { paragraphObject } from './paragraph';
import { propertiesType } from './properties';
import { rangeType, typesOf } from './range';

/** The document, and who listens to it. */
export interface DocumentSelf {
  readonly document: WordDocument;
  readonly events: EventRegistry;
}

const MODES = ['Off', 'TrackAll', 'TrackMineOnly'] as const;

/** Word's `Document`: the object every batch begins with. */
export const documentType: HostType<DocumentSelf> = new HostType<DocumentSelf>({
  name: 'Document',
  identity: () => 'document',
  scalars: {
    saved: { since: '1.1', get: (self) => self.document.saved },
    changeTrackingMode: {
      since: '1.4',
      get: (self) => self.document.changeTrackingMode,
      set(self, value) {
        const mode = MODES.find((each) => each === value);
        if (mode === undefined) throw invalidArgument(`应为 ${MODES.join('、')} 之一`);
        self.document.requireWritable();
        self.document.changeTrackingMode = mode;
      },
    },
  },
  navigations: {
    body: { since: '1.1', get: (self) => bodyObject(self.document, null) },
    contentControls: {
      since: '1.1',
      get: (self) =>
        contentControlCollection(self.document, () => controlsOfTypes(self.document, ['RichText'])),
    },
    properties: { since: '1.3', get: (self) => propertiesType.of(self.document) },
  },
  methods: {
    getSelection: { since: '1.1', run: (self) => selectionOf(self.document) },
    getContentControls: {
      since: '1.5',
      run: (self, given) =>
        contentControlCollection(self.document, () =>
          controlsOfTypes(self.document, typesOf(given.options(0))),
        ),
    },
    getParagraphByUniqueLocalId: {
      since: '1.6',
      run(self, given) {
        const entry = self.document.index.byParaId.get(given.string(0));
        if (entry === undefined) throw notFound('Document.getParagraphByUniqueLocalId');
        return paragraphObject(self.document, entry);
      },
    },
    insertFileFromBase64: {
      since: '1.5',
      run(self, given) {
        const location = given.oneOf(1, ['Replace', 'Start', 'End']);
        const bytes = bytesOfBase64(given.string(0));
        const body = bodyObject(self.document, null);
        if (location === 'Replace' && given.options(2).importStyles === true) {
          self.document.requireWritable();
          replaceAll(self.document, bytes);
        } else {
          body.call('insertFileFromBase64', given, Number.POSITIVE_INFINITY);
        }
        return null;
      },
    },
    save: {
      since: '1.1',
      run(self) {
        self.document.saved = true;
        self.document.options.onSave();
        return null;
      },
    },
    _RegisterEvent: {
      since: '1.1',
      run(self, given) {
        self.events.register(given.optionalString(0), given.string(1));
        return null;
      },
    },
    _UnregisterEvent: {
      since: '1.1',
      run(self, given) {
        self.events.unregister(given.optionalString(0), given.string(1));
        return null;
      },
    },
  },
});

/** What the person selected; the document's beginning before they selected anything. */
function selectionOf(document: WordDocument): HostObject {
  const selection = document.editor.selection();
  const [first] = document.index.paragraphs;
  if (first === undefined) throw notFound('Document.getSelection');
  const { byNode } = document.index;
  if (
    selection === null ||
    !byNode.has(selection.anchor.paragraphId) ||
    !byNode.has(selection.head.paragraphId)
  ) {
    const start = { paragraphId: first.node.id, offset: 0 };
    return rangeType.of({ document, start, end: start });
  }
  const { anchor, head } = selection;
  return comparePoints(document, anchor, head) <= 0
    ? rangeType.of({ document, start: anchor, end: head })
    : rangeType.of({ document, start: head, end: anchor });
}

interface CreatedSelf {
  readonly document: WordDocument;
  readonly bytes: Uint8Array;
}

const createdType = new HostType<CreatedSelf>({
  name: 'DocumentCreated',
  methods: {
    open: {
      since: '1.3',
      run(self) {
        self.document.options.openNew(self.bytes);
        return null;
      },
    },
  },
});

/** Word's `Application`: makes new documents. */
export const applicationType = new HostType<WordDocument>({
  name: 'Application',
  identity: () => 'application',
  methods: {
    createDocument: {
      since: '1.3',
      run: (document, given) => createdType.of({ document, bytes: bytesOfBase64(given.string(0)) }),
    },
  },
});
