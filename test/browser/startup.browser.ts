import type { Browser } from 'playwright-core';
import { testBrowser, testSite } from './testSite';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

async function openPane() {
  const context = await browser.newContext({ locale: 'zh-CN' });
  return context.newPage();
}

describe('the pane’s page, when the pane cannot start', () => {
  test('says that office.js was not reached and offers to try again', async () => {
    const page = await openPane();
    await page.route('**/office.js', (route) => route.abort());
    await page.goto(`${testSite()}/taskpane.html`);
    const alert = page.getByRole('alert').filter({ hasText: 'office.js' });
    await alert.waitFor();
    await page.unroute('**/office.js');
    const asked = page.waitForRequest('**/office.js');
    await page.getByRole('button', { name: '重试' }).click();
    expect((await asked).url()).toContain('/office.js');
  });

  test('says what to do in an engine that is too old', async () => {
    const page = await openPane();
    await page.addInitScript(() => {
      Object.defineProperty(document, 'documentMode', { value: 11 });
    });
    await page.route('**/taskpane.*.js', (route) => route.abort());
    await page.goto(`${testSite()}/taskpane.html`);
    await page.getByText('WebView2').first().waitFor();
    await page.getByText('正在打开').waitFor({ state: 'hidden' });
  });
});
