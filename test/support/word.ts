import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readWordMetadata } from '../../src/workbench/bridge/metadata';
import { minorOf } from '../../src/workbench/engine/hostObject';
import type { Since } from '../../src/workbench/engine/hostObject';
import { openHeadless } from '../../src/workbench/wordModel/sessionDocument';
import { readSettings, writeSettings } from '../../src/workbench/wordModel/settingsPart';
import { paragraphText } from '../../src/workbench/wordModel/tree/text';
import { textBetween } from '../../src/workbench/wordModel/tree/text';
import { WordHost } from '../../src/workbench/wordModel/wordHost';
import { ADD_IN_ID } from '../../src/workbench/addIn';
import { installLibrary } from './wordLibrary';
import type { NativeBridge } from './wordLibrary';
import { commonDocument, commonSettings } from './commonApi';

/**
 * Word in Node, for tests: Microsoft's own client library in the test's realm, talking to the workbench's engine over a
 * headless document. `Word` and `Office` are defined once this has run.
 *
 * Microsoft's: batching, load and sync, unloaded properties, null objects, error objects, event plumbing. Ours, with the
 * workbench: everything the document does. Ours, for tests only: `Office.onReady`, `Office.context` (requirement sets,
 * settings, the selection event), which in a page are Microsoft's too.
 */

/** Which Word is played, and with what. */
export interface WordOptions {
  /** The document's bytes. */
  readonly document: Uint8Array;
  /** The newest WordApi set this Word has; 1.9 unless said. */
  readonly wordApi?: '1.3' | '1.4' | '1.6' | '1.7' | '1.9';
  readonly readOnly?: boolean;
}

/** What an author and a test can do with the played Word. */
export interface PlayedWord {
  /**
   * Types at the end of a paragraph as an author does; a prompt gives way to the text. Resolves when the add-in has
   * been told.
   *
   * @param paragraph its place in reading order, or its `uniqueLocalId`
   */
  type(paragraph: number | string, text: string): Promise<void>;
  /** Deletes a paragraph's text as an author does, and tells the add-in. */
  erase(paragraph: number | string): Promise<void>;
  /** Puts the author's cursor into a paragraph, and tells the add-in. */
  click(paragraph: number | string, offset?: number): Promise<void>;
  /** The body's text as Word's `body.text` has it. */
  text(): string;
  /** Every paragraph's `uniqueLocalId` and text, in reading order. */
  paragraphs(): readonly { readonly id: string; readonly text: string }[];
  /** The document as it would be saved, the add-in's settings with it. */
  save(): Uint8Array;
  /** What is selected: the paragraph's `uniqueLocalId`, the text, and whether there is any. */
  selection(): {
    readonly paragraphId: string;
    readonly offset: number;
    readonly text: string;
  } | null;
  /** The documents the add-in opened as new ones, oldest first. */
  opened(): readonly Uint8Array[];
  /** Waits until every event now under way has been delivered. */
  settle(): Promise<void>;
  /**
   * Ends this Word; the next test starts its own. To be awaited: after a batch the library still lets go of its
   * references, in a request nobody waits for.
   */
  close(): Promise<void>;
}

/** Short, so that tests are quick; still gathered, as Word does. */
const EVENT_DELAY = 5;

let current: WordHost | null = null;
let bridge: NativeBridge | null = null;

const nativeRequest = z.object({
  id: z.number(),
  message: z.object({ body: z.unknown() }),
});

function answer(text: string): void {
  const request = nativeRequest.parse(JSON.parse(text));
  // The host answers later, as another process does.
  setTimeout(() => {
    const { body } = request.message;
    const parsed: unknown = typeof body === 'string' ? JSON.parse(body) : body;
    const result = current?.processQuery(parsed) ?? { Results: [], TraceIds: [] };
    const message = { statusCode: 200, headers: {}, body: JSON.stringify(result) };
    bridge?.onMessageFromHost?.(JSON.stringify({ type: 2, id: request.id, message }));
  }, 0);
}

let metadata: ReturnType<typeof readWordMetadata> | null = null;

function wordMetadata(): ReturnType<typeof readWordMetadata> {
  metadata ??= readWordMetadata(
    readFileSync(join(process.cwd(), 'node_modules/@types/office-js/index.d.ts'), 'utf8'),
  );
  return metadata;
}

/**
 * Starts Word on a document. Ends a Word started before.
 *
 * @throws Error when the bytes are no .docx
 */
export function startWord(options: WordOptions): Promise<PlayedWord> {
  current?.close();
  const editor = openHeadless(options.document);
  const wordApi: Since = options.wordApi ?? '1.9';
  const opened: Uint8Array[] = [];
  const host = new WordHost(editor, {
    wordApi,
    readOnly: options.readOnly ?? false,
    openNew: (bytes) => opened.push(bytes),
    onSave: () => undefined,
    onEvents: (entries) =>
      bridge?.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })),
    eventDelay: EVENT_DELAY,
  });
  current = host;
  const settings = commonSettings({ ...readSettings(options.document, ADD_IN_ID) });
  const { document, selectionChanged } = commonDocument(settings, host, options.readOnly ?? false);
  editor.onSelection(selectionChanged);
  bridge = installLibrary({
    sendMessageToHost: answer,
    metadata: wordMetadata,
    context: {
      document,
      requirements: {
        isSetSupported: (name: string, version = '1.1') =>
          name === 'WordApi' && minorOf(version) <= minorOf(wordApi),
      },
      platform: 'PC',
      host: 'Word',
      displayLanguage: 'zh-CN',
      contentLanguage: 'zh-CN',
    },
  });

  const find = (paragraph: number | string) => {
    const { paragraphs, byParaId } = host.document.index;
    const entry = typeof paragraph === 'number' ? paragraphs[paragraph] : byParaId.get(paragraph);
    if (entry === undefined) throw new Error(`no paragraph ${paragraph}`);
    return entry;
  };
  const settle = (): Promise<void> => new Promise((done) => setTimeout(done, EVENT_DELAY * 4));
  return Promise.resolve({
    type(paragraph, text) {
      const { node } = find(paragraph);
      const offset = paragraphText(node).length;
      editor.type({ paragraphId: node.id, offset }, text);
      return settle();
    },
    erase(paragraph) {
      const { node } = find(paragraph);
      editor.erase({ paragraphId: node.id, offset: 0 }, paragraphText(node).length);
      return settle();
    },
    click(paragraph, offset = 0) {
      const point = { paragraphId: find(paragraph).node.id, offset };
      editor.select({ anchor: point, head: point });
      return settle();
    },
    text: () => host.document.index.paragraphs.map(({ node }) => paragraphText(node)).join('\n'),
    paragraphs: () =>
      host.document.index.paragraphs.map(({ paraId, node }) => ({
        id: paraId,
        text: paragraphText(node),
      })),
    save: () => writeSettings(editor.save(), ADD_IN_ID, settings.saved()),
    selection() {
      const selection = editor.selection();
      if (selection === null) return null;
      const { anchor, head } = selection;
      const entry = host.document.paragraph(anchor.paragraphId);
      const text =
        anchor.paragraphId === head.paragraphId
          ? textBetween(entry.node, anchor.offset, head.offset)
          : host.selectedText();
      return { paragraphId: entry.paraId, offset: anchor.offset, text };
    },
    opened: () => opened,
    settle,
    async close() {
      await settle();
      host.close();
      if (current === host) current = null;
    },
  });
}
