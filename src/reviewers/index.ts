import manifest from '../../package.json';
import { serveChecks } from './checkWorker';
import { startPage } from './page';

/**
 * One script for the page and for its workers: the page must work from a file share, where browsers let a
 * page load no second script. A worker is started from the page's own text.
 */
if (typeof document === 'undefined') {
  serveChecks();
} else {
  const source = document.currentScript?.textContent ?? '';
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  startPage(() => new Worker(address), manifest.version);
}
