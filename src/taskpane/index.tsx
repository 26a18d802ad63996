import { createRoot } from 'react-dom/client';
import { assess } from '../checks/assess';
import { pieceCounter } from '../checks/context';
import { keepUnchanged } from '../document/keepUnchanged';
import type { DocumentSnapshot } from '../document/snapshot';
import { notice2018 } from '../notice/notice2018';
import { hasOffice, officeReady } from '../word/officeReady';
import { openPreferences } from '../word/preferences';
import { watchTheme } from '../word/theme';
import { createWordHost } from '../word/wordHost';
import { App } from './App';
import { createPane } from './model/pane';
import { strings } from './strings';

/** Starts the pane once the host is there; until then the page's own words stand (taskpane.html). */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  // Without office.js the page's own words stay: they say what to do (startup.js).
  if (root === null || !hasOffice()) return;
  const [{ inWord }, preferences] = await Promise.all([officeReady(), openPreferences()]);
  if (!inWord) {
    root.textContent = `${strings.zh.notInWord} ${strings.en.notInWord}`;
    return;
  }
  // Kept for as long as the pane is open: after a keystroke only what changed is counted.
  const count = pieceCounter();
  let former: DocumentSnapshot | null = null;
  const pane = createPane({
    host: createWordHost(notice2018),
    notice: notice2018,
    engine: (notice, snapshot, options) => {
      former = keepUnchanged(former, snapshot);
      return assess(notice, former, { ...options, count });
    },
    preferences,
    openAt: new URLSearchParams(location.search).get('tab'),
    now: () => new Date(),
    watchTheme,
  });
  createRoot(root).render(<App pane={pane} />);
}

void start();
