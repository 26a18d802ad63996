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

test('the pane opens at the tab that the ribbon asks for, also in a frame loaded anew', async () => {
  const { page, pane, complaints } = await openWorkbench(browser, testSite());
  await pane.getByRole('tab', { name: '起草' }).waitFor();
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  await frame?.goto(`${testSite()}/taskpane.html?tab=check`);
  await pane.getByRole('tab', { name: '检查', selected: true }).waitFor();
  expect(complaints).toEqual([]);
});
