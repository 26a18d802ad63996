import { apiNotFound } from '../engine/errors';
import { EVENT_NUMBERS, isEventName } from '../bridge/eventNumbers';
import type { EventName } from '../bridge/eventNumbers';
import { changesBetween } from './changes';
import type { DocumentIndex } from './tree/documentIndex';
import type { WordDocument } from './wordDocument';

/** One event as the client library takes it: category, number, target, JSON text, id, whether a co-author made it. */
export type EventEntry = readonly [
  category: 65536,
  type: number,
  target: string,
  message: string,
  id: 0,
  remote: false,
];

/** Who wants to hear of what. */
export class EventRegistry {
  private readonly registered = new Set<string>();

  /** @param documentReference the root's reference id, which stands for "no target" */
  constructor(private readonly documentReference: () => string) {}

  register(target: string | null, name: string): void {
    if (!isEventName(name)) throw apiNotFound(`事件 ${name}`);
    this.registered.add(this.key(target, name));
  }

  unregister(target: string | null, name: string): void {
    this.registered.delete(this.key(target, name));
  }

  has(target: string | null, name: EventName): boolean {
    return this.registered.has(this.key(target, name));
  }

  entry(target: string | null, name: EventName, message: object): EventEntry {
    const to = target ?? this.documentReference();
    return [65536, EVENT_NUMBERS[name], to, JSON.stringify(message), 0, false];
  }

  clear(): void {
    this.registered.clear();
  }

  private key(target: string | null, name: string): string {
    return `${name} ${target ?? this.documentReference()}`;
  }
}

/** How the events of a document leave it. */
export interface EventSink {
  readonly registry: EventRegistry;
  /** A control's reference id, when the add-in holds one. */
  readonly referenceOf: (nodeId: string) => string | null;
  readonly send: (entries: readonly EventEntry[]) => void;
  /** Milliseconds that changes are gathered for: Word tells of them in batches, not key by key. */
  readonly delay: number;
}

/**
 * Tells of changes in batches, until the returned function is called.
 */
export function watchDocument(document: WordDocument, sink: EventSink): () => void {
  let before: DocumentIndex = document.index;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const tell = (): void => {
    timer = null;
    const after = document.index;
    const entries = entriesFor(before, after, sink);
    before = after;
    if (entries.length > 0) sink.send(entries);
  };
  const stop = document.editor.onChange(() => {
    document.saved = false;
    timer ??= setTimeout(tell, sink.delay);
  });
  return () => {
    stop();
    if (timer !== null) clearTimeout(timer);
  };
}

function entriesFor(before: DocumentIndex, after: DocumentIndex, sink: EventSink): EventEntry[] {
  const { registry } = sink;
  const changes = changesBetween(before, after);
  const entries: EventEntry[] = [];
  const paragraphs = [
    ['ParagraphAdded', changes.added],
    ['ParagraphChanged', changes.changed],
    ['ParagraphDeleted', changes.deleted],
  ] as const;
  for (const [type, uniqueLocalIds] of paragraphs)
    if (uniqueLocalIds.length > 0 && registry.has(null, type))
      entries.push(registry.entry(null, type, { type, source: 'Local', uniqueLocalIds }));
  if (changes.controlsAdded.length > 0 && registry.has(null, 'ContentControlAdded')) {
    const eventType = 'ContentControlAdded';
    const ids = changes.controlsAdded;
    entries.push(registry.entry(null, eventType, { eventType, ids, source: 'Local' }));
  }
  const controls = [
    ['ContentControlDataChanged', changes.controlsChanged],
    ['ContentControlDeleted', changes.controlsDeleted],
  ] as const;
  for (const [eventType, changed] of controls)
    for (const { nodeId, id } of changed) {
      const target = sink.referenceOf(nodeId);
      if (target !== null && registry.has(target, eventType))
        entries.push(registry.entry(target, eventType, { eventType, ids: [id], source: 'Local' }));
    }
  return entries;
}
