import type { DocxEditorInstance } from '@docx-editor.dev/core/editor';
import { ADD_IN_ID } from '../addIn';
import type { OfficeTheme } from '../bridge/messages';
import { sessionDocument } from '../wordModel/sessionDocument';
import { readSettings, writeSettings } from '../wordModel/settingsPart';
import { WordHost } from '../wordModel/wordHost';
import { editorView } from './editorView';
import { FrameHost } from './frameHost';
import type { WorkbenchOptions } from './options';

/** How Word is played over one open document. */
export interface Played {
  readonly host: FrameHost;
  readonly word: WordHost;
  /** The document as it is now, the add-in's settings with it. */
  readonly save: () => Promise<Uint8Array>;
  readonly setTheme: (theme: OfficeTheme) => void;
  readonly stop: () => void;
}

/** What playing needs of the page. */
export interface PlayOptions {
  readonly editor: DocxEditorInstance;
  /** The document's bytes when it was opened. */
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly wordApi: WorkbenchOptions['wordApi'];
  readonly readOnly: boolean;
  readonly theme: OfficeTheme;
  readonly openNew: (bytes: Uint8Array) => void;
}

/** As long as Word gathers typing before it tells an add-in, about. */
const EVENT_DELAY = 250;

/**
 * Plays Word over the open document.
 *
 * @throws Error when the editor has no document
 */
export function playWord(options: PlayOptions): Played {
  const { editor, bytes } = options;
  if (editor.surface === null) throw new Error('the editor has no document');
  const document = sessionDocument(editor.surface.session, editorView(editor));
  let settings = readSettings(bytes, ADD_IN_ID);
  let { theme } = options;
  const word = new WordHost(document, {
    wordApi: options.wordApi,
    readOnly: options.readOnly,
    openNew: options.openNew,
    // The page's own save button writes files; this one has nothing to write to.
    onSave: () => undefined,
    onEvents: (entries) => {
      host.sendEvents(entries);
    },
    eventDelay: EVENT_DELAY,
  });
  const host = new FrameHost({
    word,
    context: () => ({
      sets: requirementSets(options.wordApi),
      settings,
      readOnly: options.readOnly,
      documentUrl: `C:\\文档\\${options.name}`,
      theme,
    }),
    readSettings: () => settings,
    writeSettings: (changed) => {
      settings = changed;
    },
  });
  const stopSelection = document.onSelection(() => {
    host.sendSelectionChanged();
  });
  return {
    host,
    word,
    save: async () => writeSettings(new Uint8Array(await editor.save()), ADD_IN_ID, settings),
    setTheme(changed) {
      theme = changed;
      host.sendTheme();
    },
    stop() {
      stopSelection();
      word.close();
    },
  };
}

/** What a Word of that age says it has, beside WordApi. */
function requirementSets(wordApi: string): Record<string, string> {
  return {
    WordApi: wordApi,
    DocumentEvents: '1.1',
    Selection: '1.1',
    Settings: '1.1',
    TextCoercion: '1.1',
  };
}
