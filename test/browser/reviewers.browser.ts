import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { strToU8, zipSync } from 'fflate';
import { checkReportSchema } from '../../src/reports/schema';
import { corpus } from '../../tools/corpus/generate/corpus';
import { openReviewers } from './openReviewers';
import { testBrowser, testSite } from './testSite';

let browser: Browser;
let folder: string;
const at = (...names: string[]): string => path.join(folder, ...names);
const papers = corpus();

beforeAll(async () => {
  browser = await testBrowser();
  folder = await mkdtemp(path.join(tmpdir(), 'dossier-reviewers-'));
  const page = await fetch(`${testSite()}/reviewers.html`);
  await writeFile(at('reviewers.html'), await page.text());
  for (let i = 0; i < 200; i += 1) {
    const name = `第${String(i + 1).padStart(3, '0')}号`;
    await mkdir(at('全省', name), { recursive: true });
    await writeFile(at('全省', name, '材料.docx'), papers[i % papers.length]?.bytes ?? '');
  }
  await writeFile(at('全省', '第001号', '坏.docx'), '不是文档');
  await writeFile(at('全省', '第001号', '附件.doc'), '旧格式');
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** The page as a clerk opens it: a file on a share, with no server and nothing to reach. */
async function openPage(): Promise<{ page: Page; complaints: string[] }> {
  return openReviewers(browser, pathToFileURL(at('reviewers.html')).href);
}

test('checks a folder of 200 submissions, opened from a file, and asks nobody for anything', async () => {
  const { page, complaints } = await openPage();
  await page.getByLabel('选择文件夹').setInputFiles(at('全省'));
  await page.getByText('已检查 200 份材料。').waitFor({ timeout: 90_000 });
  expect(await page.getByRole('status').textContent()).toContain('附件.doc');
  const report = page.frameLocator('iframe');
  expect(await report.locator('.overview tbody tr').count()).toBe(200);
  await report.getByText('这不是 Word 文档').first().waitFor();
  await report.getByLabel('显示').selectOption('unreadable');
  expect(await report.locator('.overview tbody tr:visible').count()).toBe(1);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '数据（JSON）' }).click();
  const saved = checkReportSchema.parse(
    JSON.parse(await readFile(await (await saving).path(), 'utf8')),
  );
  expect(saved.submissions).toHaveLength(200);
  expect(saved.submissions[0]?.files.map(({ error }) => error !== undefined)).toEqual([
    true,
    false,
  ]);
  expect(complaints).toEqual([]);
});

test('opens a zip of folders', async () => {
  const { page, complaints } = await openPage();
  const paper = papers.find(({ name }) => name === 'good-both')?.bytes ?? strToU8('');
  await writeFile(at('汇总.zip'), zipSync({ '南溪市/申请书.docx': paper, 'a/b.docx': paper }));
  await page.getByLabel('选择文件或压缩包').setInputFiles(at('汇总.zip'));
  await page.getByText('已检查 2 份材料。').waitFor();
  const report = page.frameLocator('iframe');
  await report.getByRole('link', { name: '汇总/南溪市' }).waitFor();
  await report.getByText('同一单位').waitFor();
  expect(complaints).toEqual([]);
});

test('saves the review form, and says who has not sent', async () => {
  const { page } = await openPage();
  await page.locator('summary').click();
  await page.locator('#expected').fill('云岭省东江市漆器协会');
  await page.getByLabel('选择文件或压缩包').setInputFiles(at('全省', '第002号', '材料.docx'));
  await page.frameLocator('iframe').getByText('尚未收到“云岭省东江市漆器协会”的材料。').waitFor();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '形式审查表（Word）' }).click();
  const bytes = await readFile(await (await saving).path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
});
