import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContextOptions } from 'playwright-core';
import { freePort } from '../src/workbench/server/freePort';
import { startServer } from '../src/workbench/server/server';
import { findBrowser } from '../test/support/browser';
import { launchBrowser } from '../test/support/browserLaunch';
import { openWorkbench } from '../test/browser/openWorkbench';

/**
 * `npm run screenshots -- [--out DIR] [--query TEXT]… [--theme light|dark|contrast]…
 * [--size 320x450|page]… [--tab draft|check|rubric|print]…`: pictures of the pane in the
 * workbench, one for each combination. `--query` is what stands after the ? of the workbench's
 * address, `--size page` the whole workbench. Without options it draws every picture that README.md
 * and the guides show, into docs/images.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: path.resolve(import.meta.dirname, '../docs/images') },
    query: { type: 'string', multiple: true },
    theme: { type: 'string', multiple: true },
    size: { type: 'string', multiple: true },
    tab: { type: 'string', multiple: true },
  },
});

/** What Word says about its theme, and what the system says about its own. */
const themes: Readonly<
  Record<string, { query: string } & Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'>>
> = {
  light: { query: 'theme=light', colorScheme: 'light' },
  dark: { query: 'theme=dark', colorScheme: 'dark' },
  contrast: { query: 'theme=highContrast', colorScheme: 'dark', forcedColors: 'active' },
};

/** The tabs of the pane as they are labelled. */
const tabs: Readonly<Record<string, string>> = {
  draft: '起草',
  check: '检查',
  rubric: '自评',
  print: '打印前',
};

/** Pictures of one kind: one for each combination of these. */
interface Series {
  readonly query?: readonly string[];
  readonly theme?: readonly string[];
  readonly size?: readonly string[];
  readonly tab?: readonly string[];
}

/** What README.md, docs/guide.md and docs/guide.en.md show. */
const shown: readonly Series[] = [
  { size: ['page'] },
  { theme: ['light', 'dark'], size: ['450x900'], tab: Object.keys(tabs) },
  { query: ['document=blank'], size: ['450x900'], tab: ['draft'] },
];

/** How long the pane may take to read, judge and draw before its picture is taken, in ms. */
const settling = 4000;

const { out, ...asked } = values;
const series: readonly Series[] = Object.keys(asked).length > 0 ? [asked] : shown;

await mkdir(out, { recursive: true });
const browser = await launchBrowser(await findBrowser());
const server = await startServer({
  port: await freePort(3200),
  mode: 'development',
  watch: false,
  purpose: 'workbench',
});
for (const { query = [''], theme = ['light'], size = ['450x900'], tab = ['check'] } of series) {
  for (const one of query) {
    for (const look of theme) {
      for (const measure of size) await photograph(one, look, measure, tab);
    }
  }
}
await browser.close();
await server.close();

async function photograph(
  query: string,
  theme: string,
  size: string,
  tabNames: readonly string[],
): Promise<void> {
  const look = themes[theme];
  if (look === undefined) throw new Error(`--theme ${theme}: ${Object.keys(themes).join(', ')}`);
  const opened = await openWorkbench(browser, server.url, {
    ...look,
    query: [query, look.query].filter((part) => part !== '').join('&'),
  });
  const frame = opened.page.locator('iframe');
  const [width, height] = size.split('x');
  if (height !== undefined) {
    await frame.evaluate(
      (element, style) => element.setAttribute('style', style),
      `position: fixed; inset: 0 auto auto 0; z-index: 9999; width: ${width}px; height: ${height}px`,
    );
    await opened.page.setViewportSize({ width: Number(width), height: Number(height) });
  }
  for (const tab of tabNames) {
    await opened.pane.getByRole('tab', { name: tabs[tab] ?? tab }).click();
    await opened.page.waitForTimeout(settling);
    const name = [query.replace(/\W+/g, '-'), tab, theme, size].filter((part) => part !== '');
    const file = path.join(out, `${name.join('-')}.png`);
    await (height === undefined ? opened.page : frame).screenshot({ path: file });
    console.log(file);
  }
  for (const complaint of new Set(opened.complaints)) console.log(`! ${complaint}`);
  await opened.page.context().close();
}
