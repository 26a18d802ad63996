import type { Browser, Page } from 'playwright-core';
import { openWorkbench } from './openWorkbench';
import { testBrowser, testSite } from './testSite';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

/** What has the keyboard in the pane: its role or element, and its name. */
async function focused(page: Page): Promise<string> {
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  return (
    (await frame?.evaluate(() => {
      const element = document.activeElement;
      const role = element?.getAttribute('role') ?? element?.tagName.toLowerCase() ?? '';
      const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      return `${role} ${name.trim().slice(0, 60)}`;
    })) ?? ''
  );
}

/** Presses Tab until something with this in its name has the keyboard. */
async function tabTo(page: Page, name: RegExp): Promise<string> {
  const passed: string[] = [];
  for (let i = 0; i < 60; i += 1) {
    const now = await focused(page);
    if (name.test(now)) return now;
    passed.push(now);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}; it passed:\n${passed.join('\n')}`);
}

test('the pane is used by keyboard alone', async () => {
  const { page, pane, complaints } = await openWorkbench(browser, testSite(), {
    query: 'document=sample',
  });
  await pane.getByRole('meter').waitFor();
  await page.locator('iframe').focus();

  // The tabs: one stop, arrows move between them.
  await tabTo(page, /^tab 起草/);
  await page.keyboard.press('ArrowRight');
  await pane.getByRole('tab', { name: /检查/, selected: true }).waitFor();
  await pane.locator('[data-requirement]').first().waitFor();

  // The list of findings: arrows move in it, Enter goes there.
  const before = await page.evaluate(() => window.workbench?.caret()?.paragraphId);
  await tabTo(page, /错误/);
  for (let i = 0; i < 40 && !(await inFindings(page)); i += 1) await page.keyboard.press('Tab');
  expect(await inFindings(page)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForFunction((old) => window.workbench?.caret()?.paragraphId !== old, before);

  // The gate.
  await pane.getByRole('tab', { name: /检查/ }).focus();
  await page.keyboard.press('End');
  await pane.getByRole('tab', { name: '打印前', selected: true }).waitFor();
  await pane.getByRole('heading', { name: /^暂不能打印/ }).waitFor();
  expect(complaints).toEqual([]);
});

function inFindings(page: Page): Promise<boolean> {
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  return (
    frame?.evaluate(() => document.activeElement?.closest('[data-requirement]') !== null) ??
    Promise.resolve(false)
  );
}
