import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openWorkbench } from './openWorkbench';
import type { WorkbenchOptions } from './openWorkbench';
import { testBrowser, testSite } from './testSite';
import { violations } from './violations';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

/** Waits until the document says something. */
async function says(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => window.workbench?.text().includes(wanted), text);
}

/** Opens the form view of a part from its row in the outline. */
async function fillIn(pane: FrameLocator, part: string): Promise<void> {
  await pane.locator(`[data-part="${part}"]`).getByRole('button', { name: '填表' }).click();
  await pane.locator(`[data-form="${part}"]`).waitFor();
}

/** An empty document into which a blank paper was inserted. */
async function openBlank(form: '插入申请书' | '插入总结报告', look: WorkbenchOptions = {}) {
  const opened = await openWorkbench(browser, testSite(), {
    viewport: { width: 1366, height: 900 },
    ...look,
    query: `document=blank${look.query ?? ''}`,
  });
  await opened.pane.getByRole('button', { name: form }).click();
  await opened.pane.getByRole('button', { name: '填表' }).first().waitFor();
  return opened;
}

test('a field filled in the pane stands in the document, and the other way round', async () => {
  const { page, pane, complaints } = await openBlank('插入申请书');
  await fillIn(pane, 'application.cover.title');
  const unit = pane.getByRole('textbox', { name: '申请单位' });
  const empty = pane.locator('[data-form]').getByText('封面的“申请单位”没有填写。');
  await empty.waitFor();
  await unit.fill('南溪市工业和信息化局');
  await unit.press('Tab');
  await says(page, '申请单位：南溪市工业和信息化局（公章）');
  await pane.getByText('已写入文档').waitFor();
  expect(await empty.count()).toBe(0);

  // Another text in place of the first; one Ctrl+Z in the document brings the first back.
  await unit.fill('南溪市经济和信息化局');
  await unit.press('Enter');
  await says(page, '申请单位：南溪市经济和信息化局（公章）');
  await pane.getByRole('button', { name: '返回提纲' }).click();
  await page.getByText('附件3').first().click();
  await page.keyboard.press('Control+z');
  await says(page, '申请单位：南溪市工业和信息化局（公章）');

  // The author types in the document: the pane shows it.
  await fillIn(pane, 'application.cover.title');
  await page.getByText('南溪市工业和信息化局').first().dblclick();
  await page.keyboard.type('临江');
  await page.waitForFunction(() => window.workbench?.text().includes('临江'));
  const line = await page.evaluate(
    () => window.workbench?.paragraphs().find(({ text }) => text.includes('临江'))?.text ?? '',
  );
  const value = line.replace('申请单位：', '').replace('（公章）', '');
  await pane.locator(`input[value="${value}"]`).waitFor();
  expect(complaints).toEqual([]);
});

test('a choice is ticked on both sides', async () => {
  const { page, pane, complaints } = await openBlank('插入总结报告');
  await fillIn(pane, 'report.part1');
  const progress = pane.getByRole('group', { name: '总体进度' });
  await progress.getByRole('checkbox', { name: '完成试点工作' }).check();
  await says(page, '☑完成试点工作');
  await progress.getByRole('checkbox', { name: '部分工作延期' }).check();
  await says(page, '☑部分工作延期');
  await says(page, '☐完成试点工作');
  await progress
    .getByRole('checkbox', { name: '完成试点工作', checked: false })
    .waitFor({ state: 'attached' });

  // A click on the box in the document.
  await page.getByRole('checkbox', { name: '总体进度：完成试点工作' }).click();
  await says(page, '☑完成试点工作');
  await progress
    .getByRole('checkbox', { name: '完成试点工作', checked: true })
    .waitFor({ state: 'attached' });
  await pane
    .getByText(/总体进度.*(只能|同时|两)/)
    .first()
    .waitFor();
  expect(complaints).toEqual([]);
});

test('a form is filled in by keyboard alone', async () => {
  const { page, pane, complaints } = await openBlank('插入申请书');
  await pane
    .locator('[data-part="application.form"]')
    .getByRole('button', { name: '填表' })
    .focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('textbox', { name: '申报单位名称' }).waitFor();
  // From the heading: first field, second field.
  await page.keyboard.press('Tab');
  await page.keyboard.type('南溪市经信局');
  await page.keyboard.press('Tab');
  await page.keyboard.type('日用陶瓷');
  await page.keyboard.press('Enter');
  await says(page, '南溪市经信局');
  await says(page, '日用陶瓷');
  await pane.locator('input[value="日用陶瓷"]:focus').waitFor();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await pane
    .locator('[data-part="application.form"] button:focus')
    .filter({ hasText: '填表' })
    .waitFor();
  expect(complaints).toEqual([]);
});

test.each([
  ['light', {}],
  ['dark', { query: '&theme=dark' }],
])('axe finds nothing in the form view: %s', async (_, look) => {
  const { page, pane } = await openBlank('插入总结报告', look);
  await fillIn(pane, 'report.part1');
  await pane.getByRole('textbox').first().waitFor();
  expect(await violations(page)).toEqual([]);
});
