import { appendFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../src/docx/readDocx';
import { corpus } from '../../tools/corpus/generate/corpus';
import { drop, openReviewers } from './openReviewers';
import { testBrowser, testSite } from './testSite';
import { violationsIn } from './violations';

let browser: Browser;
let folder: string;
const at = (...names: string[]): string => path.join(folder, ...names);
const good = corpus().find(({ name }) => name === 'good-both')?.bytes ?? strToU8('');
const many = 120;
const onDisk = (): string => pathToFileURL(at('reviewers.html')).href;
const onServer = (): string => `${testSite()}/reviewers.html`;

beforeAll(async () => {
  browser = await testBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'dossier-drop-'));
  await writeFile(at('reviewers.html'), await (await fetch(onServer())).text());
  for (const name of ['甲', '乙']) {
    await mkdir(at('全省', name), { recursive: true });
    await writeFile(at('全省', name, '材料.docx'), good);
  }
  await writeFile(at('单独.docx'), good);
  await writeFile(at('国标.zip'), chineseZip());
  await writeFile(at('文字.docx'), '不是文档');
  await writeFile(at('旧.doc'), '旧格式');
  await writeFile(at('加密.zip'), locked(zipSync({ '甲/材料.docx': good })));
  await writeFile(at('套.zip'), zipSync({ '甲/材料.docx': good, '内.zip': zipSync({}) }));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** 南溪市/材料.docx in a zip as Windows in China makes it: GBK, and no word of that. */
function chineseZip(): Uint8Array {
  const bytes = zipSync({ 'XXXXXX/YYYY.docx': good });
  const gbk = [0xc4, 0xcf, 0xcf, 0xaa, 0xca, 0xd0, 0x2f, 0xb2, 0xc4, 0xc1, 0xcf];
  const placeholder = Buffer.from('XXXXXX/YYYY.docx');
  for (let i = Buffer.from(bytes).indexOf(placeholder); i >= 0;) {
    bytes.set(gbk, i);
    i = Buffer.from(bytes).indexOf(placeholder, i);
  }
  return bytes;
}

/** A zip whose files say that they have a password. */
function locked(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let i = 0; i + 10 < zip.length; i += 1) {
    if (view.getUint32(i, true) === 0x02014b50) zip[i + 8] = (zip[i + 8] ?? 0) | 1;
  }
  return zip;
}

async function names(page: Page): Promise<string[]> {
  return page.frameLocator('iframe').locator('.overview tbody th').allTextContents();
}

test.each([
  ['a file', onDisk],
  ['a server', onServer],
])('opened from %s, takes folders, files and zips that are dropped', async (_, address) => {
  const { page, complaints } = await openReviewers(browser, address());
  await drop(page, [at('全省'), at('单独.docx'), at('国标.zip')]);
  await page.getByText('已检查 4 份材料。').waitFor();
  expect((await names(page)).map((name) => name.trim()).sort()).toEqual(
    ['全省/乙', '全省/甲', '单独.docx', '国标/南溪市'].sort(),
  );
  expect(complaints).toEqual([]);
});

test('says of each wrong file what it is and what to do', async () => {
  const { page, complaints } = await openReviewers(browser, onDisk());
  const status = page.getByRole('status');
  await drop(page, [at('旧.doc')]);
  await page.getByText('没有找到 .docx 文件').waitFor();
  expect(await status.textContent()).toContain('请另存为 .docx：旧.doc');
  await drop(page, [at('文字.docx'), at('加密.zip'), at('套.zip')]);
  await page.getByText('已检查 3 份材料。').waitFor();
  expect(await status.textContent()).toContain('请先解压：套/内.zip');
  const report = page.frameLocator('iframe');
  await report.getByText('这不是 Word 文档').first().waitFor();
  await report.getByText('这个压缩包设有密码').first().waitFor();
  expect(complaints).toEqual([]);
});

test('tells of files that change or go while others are checked; can be cancelled', async () => {
  for (let i = 0; i < many; i += 1) {
    await mkdir(at('许多', String(1000 + i)), { recursive: true });
    await writeFile(at('许多', String(1000 + i), '材料.docx'), good);
  }
  const { page } = await openReviewers(browser, onDisk());
  const last = String(1000 + many - 1);
  const before = String(1000 + many - 2);
  await drop(page, [at('许多')]);
  await page.getByText(/已检查 [1-9]\d* \/ 120 份，剩余约 \d+ 秒/).waitFor();
  await rm(at('许多', last, '材料.docx'));
  await appendFile(at('许多', before, '材料.docx'), 'x');
  await page.getByText('已检查 120 份材料。').waitFor();
  const report = page.frameLocator('iframe');
  await report.getByLabel('显示').selectOption('unreadable');
  expect(await report.locator('.overview tbody tr:visible').count()).toBe(2);
  await report.getByText('被修改、移走').first().waitFor();

  await drop(page, [at('许多')]);
  await page.getByText(/已检查 [1-9]\d* \/ /).waitFor();
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByText(/已取消：检查了 \d+ 份中的 \d+ 份/).waitFor();
  expect(await page.locator('#results').isVisible()).toBe(false);
  await drop(page, [at('单独.docx')]);
  await page.getByText('已检查 1 份材料。').waitFor();
});

test('works by keyboard alone, from choosing to saving', async () => {
  const { page } = await openReviewers(browser, onDisk());
  await page.keyboard.press('Tab');
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Space');
  await (await choosing).setFiles(at('单独.docx'));
  await page.getByText('已检查 1 份材料。').waitFor();
  const save = page.getByRole('button', { name: '数据（JSON）' });
  for (let i = 0; i < 12 && !(await save.evaluate((it) => it === document.activeElement)); i += 1)
    await page.keyboard.press('Tab');
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await saving).suggestedFilename()).toBe('检查结果.json');
});

test('what is saved opens again, and the report prints whole', async () => {
  const { page } = await openReviewers(browser, onDisk());
  await drop(page, [at('全省')]);
  await page.getByText('已检查 2 份材料。').waitFor();
  const saved = async (name: string): Promise<Buffer> => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFile(await (await saving).path());
  };
  expect((await saved('Excel')).subarray(0, 3)).toEqual(Buffer.of(0xef, 0xbb, 0xbf));
  expect(readDocx(await saved('形式审查表')).ok).toBe(true);
  await writeFile(at('结果.html'), await saved('网页'));
  const result = await openReviewers(browser, pathToFileURL(at('结果.html')).href);
  expect(await result.page.locator('.overview tbody tr').count()).toBe(2);
  expect(result.complaints).toEqual([]);

  const [frame] = page.frames().slice(-1);
  await frame?.evaluate(() => (window.print = () => (document.title = 'printed')));
  await page.getByRole('button', { name: '打印' }).click();
  const title = async (): Promise<string> => (await frame?.title()) ?? '';
  for (let i = 0; i < 50 && (await title()) !== 'printed'; i += 1) await page.waitForTimeout(100);
  expect(await title()).toBe('printed');
  // Ctrl+P with the page's own menu would cut the report off: the page says what to use.
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('请用页面上的“打印”按钮').isVisible()).toBe(true);
  expect(await page.locator('iframe').isVisible()).toBe(false);
});

test.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['narrow and English', { viewport: { width: 320, height: 640 }, locale: 'en-US' }],
] as const)('keeps to WCAG 2.2 AA: %s', async (_, options) => {
  const { page } = await openReviewers(browser, onServer(), options);
  expect(await violationsIn(page.mainFrame())).toEqual([]);
  await drop(page, [at('单独.docx')]);
  await page.getByRole('button', { name: 'CSV' }).waitFor();
  expect(await violationsIn(page.mainFrame())).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  if ('locale' in options) expect(await page.locator('main').innerText()).not.toMatch(/[一-龥]/);
});
