import type { DocxEditorInstance } from '@docx-editor.dev/core/editor';
import { ADD_IN_ID } from '../addIn';
import type { OfficeTheme } from '../bridge/messages';
import { sessionDocument } from '../wordModel/sessionDocument';
import { readSettings, writeSettings } from '../wordModel/settingsPart';
import { WordHost } from '../wordModel/wordHost';
import { actionOf } from '../ribbon/shortcutFile';
import type { PressedKeys, Shortcuts } from '../ribbon/shortcutFile';
import { AddInWindow } from './addInWindow';
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
  /** What Word shows of the add-in around its page. */
  readonly addIn: AddInWindow;
  /** Opens or closes the pane, as the author does. */
  readonly showPane: (shown: boolean) => void;
  /** The add-in's keys by action; none in a Word that has none for add-ins. */
  readonly shortcuts: Shortcuts;
  /** Calls a function of the add-in's page, as a button of the ribbon does. */
  readonly runFunction: (name: string) => void;
  /** Runs the action of these keys; `false` when they are nobody's. */
  readonly press: (pressed: PressedKeys) => boolean;
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
  /** The entries in the ribbon, by id. */
  readonly ribbonIds: readonly string[];
  readonly shortcuts: Shortcuts;
  /** Whether the pane is open when the document opens, even if the document does not ask for it. */
  readonly paneShown: boolean;
}

/** The setting by which a document asks for the pane. */
const AUTO_OPEN = 'Office.AutoShowTaskpaneWithDocument';

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
  const sets = requirementSets(options.wordApi);
  const isShared = sets.SharedRuntime !== undefined;
  const shortcuts = sets.KeyboardShortcuts === undefined ? {} : options.shortcuts;
  const asksForPane = settings[AUTO_OPEN] === 'true';
  const addIn = new AddInWindow(new Set(options.ribbonIds), options.paneShown || asksForPane);
  const showPane = (shown: boolean): void => {
    if (shown === addIn.current().shown) return;
    addIn.show(shown);
    host.sendShown(shown, isShared);
  };
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
    addIn: {
      isShared,
      ready: () => {
        host.ready();
      },
      setEnabled: (id, enabled) => addIn.setEnabled(id, enabled),
      setPaneShown: showPane,
      shortcuts: () => shortcuts,
    },
  });
  const host = new FrameHost({
    word,
    context: () => ({
      sets,
      shown: addIn.current().shown,
      settings,
      readOnly: options.readOnly,
      documentUrl: `C:\\文档\\${options.name}`,
      theme,
    }),
    readSettings: () => settings,
    writeSettings: (changed) => {
      settings = changed;
    },
    showDialog: (address) => {
      addIn.showDialog(address);
    },
  });
  const stopSelection = document.onSelection(() => {
    host.sendSelectionChanged();
  });
  return {
    host,
    word,
    save: async () => writeSettings(new Uint8Array(await editor.save()), ADD_IN_ID, settings),
    addIn,
    showPane,
    shortcuts,
    runFunction(name) {
      addIn.load();
      host.runFunction(name);
    },
    press(pressed) {
      const action = actionOf(shortcuts, pressed);
      if (action === null) return false;
      addIn.load();
      host.runAction(action);
      return true;
    },
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

/**
 * What a Word of that age says it has, beside WordApi. 1.3 stands for Word 2021, which can switch buttons in
 * other programs of Office but has no shared runtime; shortcuts came with Word 2408, after WordApi 1.8.
 *
 * @see https://learn.microsoft.com/javascript/api/requirement-sets/common/office-add-in-requirement-sets
 */
function requirementSets(wordApi: string): Readonly<Record<string, string>> {
  const common = {
    WordApi: wordApi,
    AddinCommands: '1.1',
    DialogApi: '1.1',
    DocumentEvents: '1.1',
    RibbonApi: '1.1',
    Selection: '1.1',
    Settings: '1.1',
    TextCoercion: '1.1',
  };
  if (wordApi === '1.3') return common;
  const shared = { ...common, SharedRuntime: '1.1' };
  return wordApi === '1.9' ? { ...shared, KeyboardShortcuts: '1.1' } : shared;
}
