import { findBrowser } from '../test/support/browser';
import { launchBrowser } from '../test/support/browserLaunch';
import { noteMoments, paneLoading } from '../test/support/paneLoading';
import type { PaneMoments } from '../test/support/paneLoading';
import { freePort } from '../src/workbench/server/freePort';
import { startServer } from '../src/workbench/server/server';

/**
 * `npm run bench:startup`: how long the pane takes in the workbench's frame, each time in a browser profile
 * of its own, so that nothing is kept from the time before. Times begin with the frame's own loading.
 */
const LOADS = 10;
/** What the project promises: the pane answers a click within this time, in milliseconds. */
const PROMISED = 1000;

const server = await startServer({
  port: await freePort(3200),
  mode: 'production',
  watch: false,
  purpose: 'workbench',
});
const browser = await launchBrowser(await findBrowser());
const seen: PaneMoments[] = [];
for (let load = 0; load < LOADS; load++) {
  const context = await browser.newContext({ locale: 'zh-CN' });
  await noteMoments(context, true);
  const page = await context.newPage();
  await page.goto(`${server.url}/workbench.html`);
  seen.push((await paneLoading(page)).moments);
  await context.close();
}
await browser.close();
await server.close();

const names = { stands: 'stands', answered: 'answers a click', results: 'shows results' };
for (const moment of ['stands', 'answered', 'results'] as const) {
  const times = seen.map((moments) => moments[moment] ?? NaN).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? NaN;
  console.log(
    `${names[moment].padEnd(16)} median ${median.toFixed(0)} ms, longest ${(times.at(-1) ?? NaN).toFixed(0)} ms`,
  );
  if (moment === 'answered' && median > PROMISED) process.exitCode = 1;
}
