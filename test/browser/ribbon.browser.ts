import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openWorkbench } from './openWorkbench';
import { testBrowser, testSite } from './testSite';

/**
 * The ribbon, the keys and the opening with the document, as far as the workbench plays them: through
 * Microsoft's published library, but not in Word (docs/word-checklist.md).
 */
let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

/** Chooses an entry of a menu in the ribbon. */
async function choose(page: Page, menu: string, entry: string): Promise<void> {
  const ribbon = page.getByRole('toolbar', { name: 'Dossier 申报' });
  await ribbon.getByText(menu, { exact: true }).click();
  await ribbon.getByRole('button', { name: entry, exact: true }).click();
}

const entryOf = (page: Page, entry: string) =>
  page.getByRole('toolbar').getByRole('button', { name: entry, exact: true, includeHidden: true });

const paneText = (pane: FrameLocator) => pane.locator('body');

test('a button inserts a form; others are on and off with what the document holds', async () => {
  const { page, pane, complaints } = await openWorkbench(browser, testSite(), {
    query: 'document=blank',
  });
  await pane.getByRole('button', { name: /重新检查/ }).waitFor();
  await expectOff(page, ['下一处', '打印前', '清除填写说明']);
  await choose(page, '插入', '插入申请书');
  await page.waitForFunction(() => (window.workbench?.text().length ?? 0) > 500);
  await entryIsOn(page, '下一处');
  await entryIsOn(page, '打印前');
  expect(complaints).toEqual([]);
});

test('keys go from finding to finding in the document, also with the pane closed at first', async () => {
  const { page, pane, complaints } = await openWorkbench(browser, testSite(), {
    query: 'document=sample&closed=1',
  });
  await page.getByRole('toolbar').waitFor();
  expect(await page.locator('iframe[title="Dossier 任务窗格"]').count()).toBe(0);
  await page.locator('.editor').click({ position: { x: 200, y: 300 } });
  await page.keyboard.press('Control+Alt+Shift+J');
  await pane.getByRole('tab', { name: /检查/, selected: true }).waitFor();
  const first = await selected(pane);
  const before = await page.evaluate(() => window.workbench?.caret()?.paragraphId);
  await page.locator('.editor').click({ position: { x: 200, y: 300 } });
  await page.keyboard.press('Control+Alt+Shift+J');
  await page.waitForFunction((old) => window.workbench?.caret()?.paragraphId !== old, before);
  expect(await selected(pane)).not.toBe(first);
  await page.keyboard.press('Control+Alt+Shift+P');
  await pane.getByRole('tab', { name: '打印前', selected: true }).waitFor();
  expect(complaints).toEqual([]);
});

test('a closed pane does not follow the document, and reads it anew when it is opened', async () => {
  const { page, pane, complaints } = await openWorkbench(browser, testSite(), {
    query: 'document=blank',
  });
  await pane.getByRole('button', { name: /重新检查/ }).waitFor();
  await page.getByRole('button', { name: '关闭窗格' }).click();
  await entryIsOn(page, '下一处');
  await page.locator('iframe[title="Dossier 任务窗格"]').waitFor({ state: 'hidden' });
  await page.getByRole('toolbar').getByRole('button', { name: '申报助手' }).click();
  await expectOff(page, ['下一处']);
  expect(await paneText(pane).isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test('opens with the document once the author asks for it, and lists the keys', async () => {
  const { page, pane, complaints } = await openWorkbench(browser, testSite(), {
    query: 'document=blank',
  });
  await pane.getByRole('button', { name: '设置与快捷键' }).click();
  await pane.getByText('Ctrl+Alt+Shift+R').waitFor();
  const wish = pane.getByRole('switch', { name: '随文档打开' });
  await wish.click();
  await pane.getByRole('switch', { name: '随文档打开', checked: true }).waitFor();
  const bytes = await page.evaluate(async () => [...((await window.workbench?.save()) ?? [])]);
  await page.getByRole('button', { name: '关闭窗格' }).click();
  await page.getByRole('button', { name: '新建空白文档' }).click();
  await page.getByRole('toolbar').getByRole('button', { name: '申报助手' }).waitFor();
  await page.locator('iframe[title="Dossier 任务窗格"]').waitFor({ state: 'detached' });
  await page.evaluate((file) => window.workbench?.open(Uint8Array.from(file)), bytes);
  await page.locator('iframe[title="Dossier 任务窗格"]').waitFor({ state: 'visible' });
  expect(complaints).toEqual([]);
});

test('an older Word keeps every entry on, and a small window says why one can do nothing', async () => {
  const { page, pane, complaints } = await openWorkbench(browser, testSite(), {
    query: 'document=blank&wordapi=1.3',
  });
  await pane.getByRole('button', { name: /重新检查/ }).waitFor();
  await choose(page, '检查', '下一处');
  const dialog = page.getByRole('dialog').frameLocator('iframe');
  await dialog.getByText(/不能由这个按钮打开窗格/).waitFor();
  await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await choose(page, '检查', '清除填写说明');
  await dialog.getByText(/没有残留的填写说明/).waitFor();
  expect(complaints).toEqual([]);
});

async function expectOff(page: Page, entries: readonly string[]): Promise<void> {
  for (const entry of entries)
    await page.waitForFunction(
      (name) =>
        [...document.querySelectorAll<HTMLButtonElement>('.ribbon button')].some(
          (each) => each.textContent === name && each.disabled,
        ),
      entry,
    );
}

async function entryIsOn(page: Page, entry: string): Promise<void> {
  await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll<HTMLButtonElement>('.ribbon button')].some(
        (each) => each.textContent === name && !each.disabled,
      ),
    entry,
  );
  expect(await entryOf(page, entry).isEnabled()).toBe(true);
}

/** Which finding is open in the pane. */
async function selected(pane: FrameLocator): Promise<string | null> {
  const heading = pane.locator('[data-finding-heading][aria-expanded="true"]');
  await heading.first().waitFor();
  return heading.first().textContent();
}
