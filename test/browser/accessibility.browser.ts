import type { Browser } from 'playwright-core';
import { openWorkbench } from './openWorkbench';
import { testBrowser, testSite } from './testSite';
import { violations } from './violations';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

/** Opens every tab in turn and looks at it. */
async function everyTab(
  query: string,
  look: Parameters<typeof openWorkbench>[2],
): Promise<string[]> {
  const { page, pane } = await openWorkbench(browser, testSite(), { query, ...look });
  const found: string[] = [];
  for (const name of ['起草', '检查', '自评', '打印前']) {
    await pane.getByRole('tab', { name: new RegExp(name) }).click();
    await pane.getByRole('tabpanel').first().waitFor();
    // What a tab loads when first opened, and what follows the reading of the package.
    await page.waitForTimeout(1500);
    found.push(...(await violations(page)).map((line) => `${name} ${line}`));
  }
  return found;
}

test.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['highContrast', { colorScheme: 'dark', forcedColors: 'active' }],
] as const)('every tab keeps to WCAG 2.2 AA in the %s theme', async (theme, look) => {
  expect(await everyTab(`document=sample&theme=${theme}&width=320`, look)).toEqual([]);
});

test('every tab keeps to WCAG 2.2 AA in an empty document', async () => {
  expect(await everyTab('document=blank&width=320', {})).toEqual([]);
});
