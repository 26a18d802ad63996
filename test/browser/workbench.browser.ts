import type { Browser } from 'playwright-core';
import { openWorkbench } from './openWorkbench';
import { testBrowser, testSite } from './testSite';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

test('the workbench shows the pane of the add-in', async () => {
  const { pane, complaints } = await openWorkbench(browser, testSite());
  for (const name of ['起草', '检查', '自评', '打印前']) {
    await pane.getByRole('tab', { name }).waitFor();
  }
  expect(complaints).toEqual([]);
});

test('the pane is there again in a frame loaded anew, at the tab where it was left', async () => {
  const { page, pane, complaints } = await openWorkbench(browser, testSite());
  await pane.getByRole('tab', { name: '检查' }).click();
  await pane.getByRole('tab', { name: '检查', selected: true }).waitFor();
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  await frame?.goto(`${testSite()}/taskpane.html`);
  await pane.getByRole('tab', { name: '检查', selected: true }).waitFor();
  expect(complaints).toEqual([]);
});
