import type { Browser } from 'playwright-core';
import { openWorkbench } from './openWorkbench';
import { testBrowser, testSite } from './testSite';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

test('after inserting both papers, every row leads to the start of its part’s own text', async () => {
  const { page, pane, complaints } = await openWorkbench(browser, testSite(), {
    query: 'document=blank',
    viewport: { width: 1366, height: 900 },
  });
  await pane.getByRole('button', { name: '插入总结报告' }).click();
  await pane.locator('[data-part="report.evidence"]').waitFor();
  await pane.getByRole('button', { name: '插入申请书' }).click();
  await pane.locator('[data-part="experience.value"]').waitFor();
  await pane.getByRole('meter', { name: '典型经验字数' }).waitFor();

  const parts = await pane
    .locator('[data-part]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-part') ?? ''));
  expect(parts.length).toBeGreaterThan(30);
  const landed: Record<string, string> = {};
  for (const part of parts) {
    const row = pane.locator(`[data-part="${part}"]`);
    expect(await row.isVisible()).toBe(true);
    await row.getByRole('button').first().click();
    await page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
    await page.waitForTimeout(250);
    landed[part] = await page.evaluate(() => {
      const at = window.workbench?.caret();
      return window.workbench?.paragraphs().find(({ id }) => id === at?.paragraphId)?.text ?? '';
    });
    if (/^(report\.|experience\.)/.test(part)) {
      // Nothing of the form is harmed by going there.
      expect(landed[part]).not.toBe('');
    }
  }
  // A section’s text is its prompt, the notice’s own guidance, not its heading.
  expect(landed['report.summary']).toContain('简要描述试点工作总体推进情况');
  expect(landed['experience.background']).toContain('说明原来的状态和希望解决的问题');
  expect(landed['report.influence.scale']).toContain('试点前后主导产业总产值');
  expect(landed['report.other']).toContain('没有需要说明的');

  // The prompt is selected: what is typed takes its place.
  await pane.locator('[data-part="report.summary"]').getByRole('button').first().click();
  await page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
  await page.keyboard.type('试点工作稳步推进。');
  await page.waitForFunction(() =>
    window.workbench?.paragraphs().some(({ text }) => text === '试点工作稳步推进。'),
  );
  expect(complaints).toEqual([]);
});
