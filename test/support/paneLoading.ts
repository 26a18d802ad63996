import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { z } from 'zod';

/** When something could be seen in the pane, in milliseconds since its frame began to load. */
export interface PaneMoments {
  /** The frame of the pane stands: its tabs can be clicked. */
  readonly stands: number;
  /** A click on another tab was answered; left out when none was made. */
  readonly answered?: number | undefined;
  /** The first results stand. */
  readonly results: number;
}

const momentsSchema = z.object({
  moments: z.object({ stands: z.number(), answered: z.number().optional(), results: z.number() }),
  loaded: z.array(z.object({ url: z.string(), there: z.number() })),
});

/** What the pane had loaded by some moment, of what this project makes. */
export interface PaneLoading {
  readonly moments: PaneMoments;
  /** The addresses it asked for, the page itself first, with the moment each was there. */
  readonly loaded: readonly { readonly url: string; readonly there: number }[];
}

/**
 * Notes in every pane opened from now on when it stands, answers a click and shows results. It goes in
 * with the page's first script: what a browser runs before a page, it runs in a frame's empty page only.
 *
 * @param click whether to click on a tab as soon as there is one, which loads that tab
 */
export async function noteMoments(context: BrowserContext, click: boolean): Promise<void> {
  const noting = await readFile(path.resolve('test/support/noteMoments.js'), 'utf8');
  await context.route('**/startup.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: `${await response.text()}\nwindow.paneClick = ${click};\n${noting}`,
    });
  });
}

/** Waits for the pane's first results and tells when what was there, and what was loaded. */
export async function paneLoading(page: Page): Promise<PaneLoading> {
  const frame = await paneFrame(page);
  await frame.locator('header time').waitFor();
  const seen: unknown = await frame.evaluate(() => ({
    moments: Reflect.get(window, 'paneMoments') as unknown,
    loaded: [
      { url: location.href, there: 0 },
      ...performance.getEntriesByType('resource').map((entry) => ({
        url: entry.name,
        there: (entry as PerformanceResourceTiming).responseEnd,
      })),
    ],
  }));
  return momentsSchema.parse(seen);
}

async function paneFrame(page: Page): Promise<Frame> {
  const address = /\/taskpane\.html/;
  const there = page.frames().find((frame) => address.test(frame.url()));
  return (
    there ??
    page.waitForEvent('framenavigated', { predicate: (frame) => address.test(frame.url()) })
  );
}

/** How many bytes a file has when a server sends it compressed, as servers do. */
export async function gzippedSize(url: string): Promise<number> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 }).length;
}
