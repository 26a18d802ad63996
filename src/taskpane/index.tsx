import { createRoot } from 'react-dom/client';
import { assess } from '../checks/assess';
import { pieceCounter } from '../checks/context';
import { keepUnchanged } from '../document/keepUnchanged';
import type { DocumentSnapshot } from '../document/snapshot';
import { notice2018 } from '../notice/notice2018';
import { autoOpen } from '../word/autoOpen';
import { readDocumentNotice } from '../word/documentNotice';
import type { DocumentNotice } from '../word/documentNotice';
import { hasOffice, officeReady } from '../word/officeReady';
import { paneWindow } from '../word/paneWindow';
import { openPreferences } from '../word/preferences';
import { wordSettings } from '../word/settings';
import { readShortcuts } from '../word/shortcuts';
import { watchTheme } from '../word/theme';
import { createWordHost } from '../word/wordHost';
import { App } from './App';
import { createPane } from './model/pane';
import type { Pane } from './model/pane';
import type { Engine } from './model/ports';
import { answerRibbon } from './ribbon/answerRibbon';
import { strings } from './strings';

/** Starts the pane once the host is there; until then the page's own words stand (taskpane.html). */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  // Without office.js the page's own words stay: they say what to do (startup.js).
  if (root === null || !hasOffice()) return;
  const opening = openPreferences();
  const { inWord } = await officeReady();
  if (!inWord) {
    root.textContent = `${strings.zh.notInWord} ${strings.en.notInWord}`;
    return;
  }
  // Word may have loaded this page for a button of the ribbon, and calls as soon as it can.
  const panes = answerRibbon();
  const preferences = await opening;
  const page = createRoot(root);
  let pane: Pane | undefined;
  const showNotice = (documentNotice: DocumentNotice): void => {
    const { notice } = documentNotice;
    const next = createPane(
      {
        host: createWordHost(notice),
        notice,
        documentNotice,
        showNotice,
        engine: rememberingEngine(),
        preferences,
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

/** The engine for as long as one pane is open: after a keystroke only what changed is counted. */
function rememberingEngine(): Engine {
  const count = pieceCounter();
  let former: DocumentSnapshot | null = null;
  return (notice, snapshot, options) => {
    former = keepUnchanged(former, snapshot);
    return assess(notice, former, { ...options, count });
  };
}

void start();
