import { createRoot } from 'react-dom/client';
import { notice2018 } from '../notice/notice2018';
import { autoOpen } from '../word/autoOpen';
import { readDocumentNotice } from '../word/documentNotice';
import type { DocumentNotice } from '../word/documentNotice';
import { openLatePreferences } from '../word/latePreferences';
import { hasOffice, officeReady } from '../word/officeReady';
import { paneWindow } from '../word/paneWindow';
import { wordSettings } from '../word/settings';
import { readShortcuts } from '../word/shortcuts';
import { watchTheme } from '../word/theme';
import { createWordHost } from '../word/wordHost';
import { App } from './App';
import { lateEngine } from './lateEngine';
import { readKept } from './model/kept';
import { createPane } from './model/pane';
import type { Pane } from './model/pane';
import { answerRibbon } from './ribbon/answerRibbon';
import { firstStrings, loadStrings } from './strings';

/** Starts the pane once the host is there; until then the page's own words stand (taskpane.html). */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  // Without office.js the page's own words stay: they say what to do (startup.js).
  if (root === null || !hasOffice()) return;
  const opening = openLatePreferences();
  const { inWord } = await officeReady();
  if (!inWord) {
    const words = firstStrings;
    root.textContent = words.notInWord;
    const english = await loadStrings('en');
    root.textContent = `${words.notInWord} ${english.notInWord}`;
    return;
  }
  // Word may have loaded this page for a button of the ribbon, and calls as soon as it can.
  const panes = answerRibbon();
  const preferences = await opening;
  const kept = await readKept(wordSettings(), preferences);
  const page = createRoot(root);
  const { engine, beside } = lateEngine();
  let pane: Pane | undefined;
  const showNotice = (documentNotice: DocumentNotice): void => {
    const { notice } = documentNotice;
    const next = createPane(
      {
        host: beside(createWordHost(notice)),
        notice,
        documentNotice,
        showNotice,
        engine,
        preferences,
        kept,
        window: paneWindow(),
        autoOpen: autoOpen(),
        readShortcuts,
        now: () => new Date(),
        watchTheme,
      },
      pane,
    );
    pane = next;
    panes.show(next);
    // The same tree: focus, scroll positions and what is open stay.
    page.render(<App pane={next} />);
  };
  showNotice(await readDocumentNotice(wordSettings(), notice2018));
}

void start();
