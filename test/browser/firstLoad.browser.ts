import type { Browser } from 'playwright-core';
import { gzippedSize, noteMoments, paneLoading } from '../support/paneLoading';
import { testBrowser, testSite } from './testSite';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

/**
 * What the pane may have loaded when it stands and answers, and when its first results stand, in bytes by
 * gzip. The rules are loaded in between, while the document is read.
 */
const limits = { answers: 130_000, results: 170_000 };

test('a pane opened for the first time loads little', async () => {
  const context = await browser.newContext({ locale: 'zh-CN' });
  await noteMoments(context, false);
  const page = await context.newPage();
  await page.goto(`${testSite()}/workbench.html?document=blank`);
  const { moments, loaded } = await paneLoading(page);
  // Microsoft's library is Microsoft's, and what plays Word before it is not part of the add-in.
  const own = loaded.filter(({ url }) => !/\/(office|workbench)/.test(new URL(url).pathname));
  const sizes = await Promise.all(
    own.map(async ({ url, there }) => ({ url, there, size: await gzippedSize(url) })),
  );
  const until = (moment: number) =>
    sizes.filter(({ there }) => there <= moment).reduce((sum, { size }) => sum + size, 0);
  const answers = until(moments.stands);
  const results = until(moments.results);
  console.log(
    [
      `First load of the pane, gzipped: ${answers} bytes when it answers, ${results} when it shows its first results.`,
      ...sizes
        .filter(({ there }) => there <= moments.results)
        .map(({ url, size }) => `${String(size).padStart(8)} ${new URL(url).pathname}`),
    ].join('\n'),
  );
  expect(answers).toBeLessThanOrEqual(limits.answers);
  expect(results).toBeLessThanOrEqual(limits.results);
});
