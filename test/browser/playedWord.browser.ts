import type { Browser, Page } from 'playwright-core';
import { openWorkbench } from './openWorkbench';
import type { OpenedWorkbench } from './openWorkbench';
import { testBrowser, testSite } from './testSite';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

async function open(query: string): Promise<OpenedWorkbench> {
  const opened = await openWorkbench(browser, testSite(), { query });
  await documentIsOpen(opened.page);
  return opened;
}

async function documentIsOpen(page: Page): Promise<void> {
  await page.waitForFunction(() => window.workbench !== undefined);
}

/** Waits until the document holds the text. */
async function documentHolds(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => window.workbench?.text().includes(wanted), text);
}

test.each(['1.9', '1.3'])(
  'with WordApi %s a form goes in, the cursor goes to a part, and typing takes its prompt’s place',
  async (version) => {
    const { page, pane, complaints } = await open(`document=blank&wordapi=${version}`);
    await pane.getByRole('button', { name: '插入申请书' }).first().click();
    await documentHolds(page, '推广价值');
    const row = pane.getByText('2.概述').first();
    await row.waitFor();
    await row.click();
    await page.waitForFunction(() => (window.workbench?.caret()?.text ?? '') !== '');
    const prompt = await page.evaluate(() => window.workbench?.caret()?.text ?? '');
    await page.keyboard.type('南溪市打造区域品牌。');
    await documentHolds(page, '南溪市打造区域品牌。');
    expect(await page.evaluate(() => window.workbench?.text())).not.toContain(prompt);
    const meter = pane.getByRole('meter', { name: '典型经验字数' });
    await pane.locator('[role=meter][aria-valuenow="10"]').first().waitFor();
    expect(await meter.first().getAttribute('aria-valuenow')).toBe('10');
    expect(complaints).toEqual([]);
  },
);

test('a new document opens beside the old one, which keeps what was written', async () => {
  const { page, pane, complaints } = await open('document=blank');
  await page.locator('.docx-pages').click();
  await page.keyboard.type('自己写的。');
  await documentHolds(page, '自己写的。');
  await pane.getByRole('button', { name: '新建总结报告' }).first().click();
  await documentHolds(page, '工作总结报告');
  const documents = page.getByLabel('文档', { exact: true });
  expect(await documents.locator('option').count()).toBe(2);
  await documents.selectOption({ index: 0 });
  await documentHolds(page, '自己写的。');
  expect(await page.locator('iframe').count()).toBe(1);
  expect(complaints).toEqual([]);
});

test('a document open for reading only is checked and not written to', async () => {
  const { page, pane, complaints } = await open('readonly=1');
  await pane.getByText('只读').first().waitFor();
  const before = await page.evaluate(() => window.workbench?.text());
  expect(await pane.getByRole('button', { name: '插入申请书' }).first().isDisabled()).toBe(true);
  expect(await page.evaluate(() => window.workbench?.text())).toBe(before);
  expect(complaints).toEqual([]);
});
