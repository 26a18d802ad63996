import { Engine } from '../engine/engine';
import type { HostObject } from '../engine/hostObject';
import type { Response } from '../engine/protocol';
import { addInService } from './addInServices';
import type { AddInServices } from './addInServices';
import type { EditorDocument } from './editorDocument';
import { EventRegistry, watchDocument } from './events';
import type { EventEntry } from './events';
import { contentControlType } from './objects/contentControl';
import { applicationType, documentType } from './objects/document';
import type { DocumentSelf } from './objects/document';
import { searchOptionsType } from './objects/search';
import { spanText } from './ranges';
import { WordDocument } from './wordDocument';
import type { WordDocumentOptions } from './wordDocument';

/** How a Word is played. */
export interface WordHostOptions extends WordDocumentOptions {
  /** Takes events to the add-in. */
  readonly onEvents: (entries: readonly EventEntry[]) => void;
  /** Milliseconds that changes are gathered for before the add-in hears of them. */
  readonly eventDelay: number;
  /** What Word does for the add-in around its page; nothing by default. */
  readonly addIn?: AddInServices;
}

/** Word, as one add-in page sees it: an object model over one document. */
export class WordHost {
  readonly document: WordDocument;
  private readonly engine: Engine;
  private readonly events: EventRegistry;
  private readonly stop: () => void;

  constructor(editor: EditorDocument, options: WordHostOptions) {
    this.document = new WordDocument(editor, options);
    const { document } = this;
    this.events = new EventRegistry(() => this.engine.references.nameOf(root));
    const self: DocumentSelf = { document, events: this.events };
    const root: HostObject = documentType.of(self);
    this.engine = new Engine(
      { root: () => root, create: (name) => created(name, document, options.addIn ?? null) },
      options.wordApi,
    );
    this.stop = watchDocument(document, {
      registry: this.events,
      referenceOf: (nodeId) =>
        this.engine.references.known(contentControlType.of({ document, nodeId })),
      send: options.onEvents,
      delay: options.eventDelay,
    });
  }

  /** Answers one RichApi request. */
  processQuery(body: unknown): Response {
    return this.engine.processQuery(body);
  }

  /** The selected text, as the Common API gives it. */
  selectedText(): string {
    const selection = this.document.editor.selection();
    if (selection === null) return '';
    const { anchor, head } = selection;
    return spanText({ document: this.document, start: anchor, end: head });
  }

  /** Forgets what an add-in page listened to and held: the page was loaded afresh. */
  forgetAddIn(): void {
    this.events.clear();
    this.engine.references.clear();
  }

  /** Ends the watching. */
  close(): void {
    this.stop();
  }
}

function created(
  name: string,
  document: WordDocument,
  addIn: AddInServices | null,
): HostObject | null {
  switch (name) {
    case 'Microsoft.WordServices.Application':
      return applicationType.of(document);
    case 'Microsoft.WordServices.SearchOptions':
      return searchOptionsType.of({ matchCase: false });
    default:
      return addInService(name, addIn);
  }
}
