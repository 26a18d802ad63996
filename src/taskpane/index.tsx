import { createRoot } from 'react-dom/client';
import { assess } from '../checks/assess';
import { notice2018 } from '../notice/notice2018';
import { officeReady } from '../word/officeReady';
import { openPreferences } from '../word/preferences';
import { watchTheme } from '../word/theme';
import { createWordHost } from '../word/wordHost';
import { App } from './App';
import { createPane } from './model/pane';
import { strings } from './strings';

/** Starts the pane once the host is there; until then the page's own words stand (taskpane.html). */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) return;
  const [{ inWord }, preferences] = await Promise.all([officeReady(), openPreferences()]);
  if (!inWord) {
    root.textContent = `${strings.zh.notInWord} ${strings.en.notInWord}`;
    return;
  }
  const pane = createPane({
    host: createWordHost(notice2018),
    notice: notice2018,
    engine: assess,
    preferences,
    openAt: new URLSearchParams(location.search).get('tab'),
    now: () => new Date(),
    watchTheme,
  });
  createRoot(root).render(<App pane={pane} />);
}

void start();
