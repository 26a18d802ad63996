import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';

/** How to open the workbench. */
export interface WorkbenchOptions extends Pick<
  BrowserContextOptions,
  'viewport' | 'colorScheme' | 'forcedColors'
> {
  /** What stands after the ? of the address, for example `document=blank`. */
  query?: string;
}

/** The workbench, open in a page of its own. */
export interface OpenedWorkbench {
  page: Page;
  /** The add-in's pane: the page's only frame. */
  pane: FrameLocator;
  /** What the page and the pane wrote to the console as errors, and what they threw. */
  complaints: string[];
}

/**
 * Opens the workbench with an empty profile and nothing but this site to reach.
 *
 * @param site the address of the running server, with no slash at the end
 */
export async function openWorkbench(
  browser: Browser,
  site: string,
  { query = '', viewport = { width: 1366, height: 768 }, ...emulated }: WorkbenchOptions = {},
): Promise<OpenedWorkbench> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport, ...emulated });
  const complaints: string[] = [];
  await context.route(
    (url) => !url.href.startsWith(`${site}/`) && url.protocol.startsWith('http'),
    (route) => {
      complaints.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${site}/workbench.html${query === '' ? '' : `?${query}`}`);
  return { page, pane: page.frameLocator('iframe'), complaints };
}
