import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openWorkbench } from './openWorkbench';
import { testBrowser, testSite } from './testSite';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

/** The sample with its findings listed, in the smallest pane that Word shows. */
async function openFindings(): Promise<{ page: Page; pane: FrameLocator }> {
  const { page, pane } = await openWorkbench(browser, testSite(), { query: 'document=sample' });
  await pane.getByRole('meter').waitFor();
  await page
    .locator('iframe')
    .evaluate((element) =>
      element.setAttribute('style', 'width: 320px; height: 450px; flex: none'),
    );
  await pane.getByRole('tab', { name: /^检查/ }).click();
  await pane.locator('[data-finding-heading]').first().waitFor();
  return { page, pane };
}

/** How far the open card reaches out of the room between the filters and the foot, in pixels. */
async function hiddenOfCard(page: Page): Promise<{ above: number; below: number }> {
  // Scrolling follows the drawing.
  await page.waitForTimeout(400);
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  const rects = await frame?.evaluate(() => {
    const box = (element: Element | null | undefined) =>
      element?.getBoundingClientRect() ?? new DOMRect();
    return {
      card: box(
        document.querySelector('[data-finding-heading][aria-expanded=true]')?.closest('li'),
      ),
      bar: box(document.querySelector('[data-filters]')),
      room: box(document.querySelector('[data-scroller]')),
    };
  });
  if (rects === undefined) throw new Error('the pane is not there');
  const { card, bar, room } = rects;
  // Of a card that is higher than the room, the top is to be seen.
  const bottom = Math.min(card.bottom, card.top + room.bottom - bar.bottom);
  return {
    above: Math.max(0, Math.round(bar.bottom - card.top)),
    below: Math.max(0, Math.round(bottom - room.bottom)),
  };
}

test('the finding gone to stands free of the filters and the foot, whichever way one comes', async () => {
  const { page, pane } = await openFindings();
  const next = pane.getByRole('button', { name: '下一条' });
  for (let i = 0; i < 6; i += 1) await next.click();
  expect(await hiddenOfCard(page)).toEqual({ above: 0, below: 0 });
  const previous = pane.getByRole('button', { name: '上一条' });
  for (let i = 0; i < 4; i += 1) await previous.click();
  expect(await hiddenOfCard(page)).toEqual({ above: 0, below: 0 });
  await pane.locator('[data-finding-heading][aria-expanded=true]').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(key);
    expect(await hiddenOfCard(page)).toEqual({ above: 0, below: 0 });
  }
  await page.context().close();
}, 120_000);

test('the keyboard stays in the document when the finding gone to is mended there', async () => {
  const { page, pane } = await openFindings();
  const leftover = pane.locator('[data-finding-heading]').filter({ hasText: '待补充' });
  await leftover.first().click();
  await page.waitForFunction(() => window.workbench?.caret()?.text === '待补充');
  await page.keyboard.type('超过十二万');
  await leftover.waitFor({ state: 'detached' });
  await page.keyboard.type('人次');
  await page.waitForFunction(() => window.workbench?.text().includes('超过十二万人次'));
  await page.context().close();
}, 120_000);
