import type { Frame } from 'playwright-core';
import { freePort } from '../src/workbench/server/freePort';
import { startServer } from '../src/workbench/server/server';
import { openWorkbench } from '../test/browser/openWorkbench';
import { findBrowser } from '../test/support/browser';
import { launchBrowser } from '../test/support/browserLaunch';
import { docxOf, heading, p } from '../test/workbench/sampleFiles';

/**
 * `npm run bench:findings`: how smoothly the pane lists hundreds of findings. Opens a document with 600
 * leftovers in the workbench, as it is served to authors, and prints the longest time the pane was busy at
 * a stretch (long tasks, which begin at 50 ms) while its list is used. To be met: none over 200 ms.
 */
const leftovers = 600;
const document = docxOf(
  [
    heading('第一部分 总体推进情况'),
    heading('第二部分 试点工作总结'),
    heading('一、综述'),
    ...Array.from({ length: leftovers }, (_, i) => p(`第${i + 1}项工作的成效待补充。`)),
  ].join(''),
);

const browser = await launchBrowser(await findBrowser());
const server = await startServer({
  port: await freePort(3300),
  mode: 'production',
  watch: false,
  purpose: 'workbench',
});
const { page, pane } = await openWorkbench(browser, server.url, { query: 'document=blank' });
await pane.getByRole('button', { name: '新建总结报告' }).waitFor();
await page.evaluate((bytes) => window.workbench?.open(Uint8Array.from(bytes)), [...document]);
await pane.getByText(/^\d+ 错误/).waitFor({ timeout: 60_000 });
const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
if (frame === undefined) throw new Error('the pane is not there');
await page.waitForTimeout(5000);
await frame.evaluate(() => {
  const tasks: number[] = [];
  Object.assign(window, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask' });
});

const tab = (name: RegExp) => pane.getByRole('tab', { name }).click();
const search = pane.getByRole('searchbox');
await measured('open the tab', () => tab(/^检查/));
console.log(`findings listed: ${await frame.locator('[data-finding-heading]').count()}`);
await measured('open a finding', () => pane.locator('[data-finding-heading]').nth(3).click());
await measured('ten times next', async () => {
  for (let i = 0; i < 10; i += 1) await pane.getByRole('button', { name: '下一条' }).click();
});
await measured('type a search', () => search.pressSequentially('第12'));
await measured('clear it', () => search.fill(''));
await measured('filter by level', () => pane.getByRole('button', { name: /^提醒 \d+$/ }).click());
await measured('show all again', () => pane.getByRole('button', { name: /^全部 \d+$/ }).click());
await measured('to the last with End', async () => {
  await pane.locator('[data-finding-heading]').first().focus();
  await page.keyboard.press('End');
});
await browser.close();
await server.close();

/** Does something and prints the longest time the pane was busy at a stretch until it was drawn. */
async function measured(what: string, work: () => Promise<unknown>): Promise<void> {
  await taken(inPane());
  await work();
  await page.waitForTimeout(1500);
  const tasks = await taken(inPane());
  const longest = Math.round(Math.max(0, ...tasks));
  console.log(`${what}: longest task ${longest === 0 ? 'under 50' : longest} ms`);
}

function inPane(): Frame {
  if (frame === undefined) throw new Error('the pane is not there');
  return frame;
}

/** The long tasks since the last call, in milliseconds. */
function taken(from: Frame): Promise<number[]> {
  return from.evaluate(() => {
    const { longTasks = [] } = window as Window & { longTasks?: number[] };
    return longTasks.splice(0);
  });
}
