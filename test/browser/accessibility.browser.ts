import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openWorkbench } from './openWorkbench';
import { testBrowser, testSite } from './testSite';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

/** The axe that jest-axe brings, which knows WCAG 2.2 and ARIA 1.2. */
const axe = readFileSync(
  require.resolve('axe-core/axe.min.js', {
    paths: [path.resolve(__dirname, '../../node_modules/jest-axe')],
  }),
  'utf8',
);

/** What axe finds in the pane against WCAG 2.2 A and AA: rule and elements, a line each. */
async function violations(page: Page): Promise<string[]> {
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('the pane is not there');
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe: tool } = window as Window & {
      axe?: {
        run: (options: unknown) => Promise<{
          violations: { id: string; nodes: { html: string }[] }[];
        }>;
      };
    };
    const found = await tool?.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return (found?.violations ?? []).map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`,
    );
  });
}

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
