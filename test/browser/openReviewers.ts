import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/**
 * Opens the reviewers' page with nothing to reach but itself.
 *
 * @param complaints what it asked for elsewhere, wrote to the console as errors, and threw
 */
export async function openReviewers(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    locale: 'zh-CN',
    acceptDownloads: true,
    ...options,
  });
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('request', (request) => {
    if (request.url() !== address && !/^(blob|about|data):/.test(request.url()))
      complaints.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints };
}

/** Drags files and folders of the disk onto the page and drops them, as the browser itself does it. */
export async function drop(page: Page, files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 150, y: 150, data });
  await session.detach();
}
