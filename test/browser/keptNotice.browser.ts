import type { Browser, Page } from 'playwright-core';
import { readDocx } from '../../src/docx/readDocx';
import { notice2018 } from '../../src/notice/notice2018';
import { parseKeptSetting } from '../../src/notice/keptNotice';
import { noticeKey } from '../../src/notice/noticeKey';
import { notice2031 } from '../fixtures/notices/notice2031';
import { openWorkbench } from './openWorkbench';
import { testBrowser, testSite } from './testSite';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

/** The document as Word would save it now. */
async function saved(page: Page): Promise<Uint8Array> {
  const bytes = await page.evaluate(async () => [...((await window.workbench?.save()) ?? [])]);
  return Uint8Array.from(bytes);
}

/** What a saved document keeps of its notice; `null` when it keeps none. */
function keptIn(docx: Uint8Array) {
  const read = readDocx(docx);
  if (!read.ok) throw new Error('the saved document cannot be read');
  const { settings } = read.snapshot.facts;
  const json = settings.state === 'known' ? settings.value[noticeKey] : undefined;
  return json === undefined ? null : parseKeptSetting(json);
}

test('a saved document holds the notice it follows once something was inserted, and not before', async () => {
  const { page, pane, complaints } = await openWorkbench(browser, testSite(), {
    query: 'document=blank',
  });
  const insert = pane.getByRole('button', { name: '插入典型经验' });
  await insert.waitFor();
  expect(keptIn(await saved(page))).toBeNull();
  await insert.click();
  await pane.locator('[data-part="experience.overview"]').waitFor();
  expect(keptIn(await saved(page))).toEqual({
    notice: notice2018,
    builtIn: true,
    deadlines: {},
  });
  expect(complaints).toEqual([]);
});

test('another notice is still followed when the saved document is opened again, and can be left', async () => {
  const { page, pane, complaints } = await openWorkbench(browser, testSite(), {
    query: 'document=sample',
  });
  const section = pane.getByRole('region', { name: '依据的通知' });
  await section.locator('input[type="file"]').setInputFiles({
    name: '2031.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(notice2031, null, 2)),
  });
  await section.getByRole('button', { name: '改用这份通知' }).click();
  await pane.getByText(`现在按${notice2031.number}检查。`).waitFor();
  const bytes = [...(await saved(page))];
  await page.evaluate((file) => window.workbench?.open(Uint8Array.from(file)), bytes);
  await section.getByText(notice2031.number).waitFor();
  await pane.locator('[data-part="experience.digital"]').waitFor();
  await section.getByRole('button', { name: `换回 ${notice2018.number}` }).waitFor({
    state: 'detached',
  });
  await section.getByRole('button', { name: '改用内置的通知' }).click();
  await section.getByRole('button', { name: `换回 ${notice2031.number}` }).waitFor();
  await pane.locator('[data-part="experience.digital"]').waitFor({ state: 'detached' });
  expect(await pane.getByText(/有较新的通知/).isVisible()).toBe(false);
  expect(keptIn(await saved(page))?.notice).toEqual(notice2018);
  expect(complaints).toEqual([]);
});
