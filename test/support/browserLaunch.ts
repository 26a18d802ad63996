import { chromium, type Browser } from 'playwright-core';
import { z } from 'zod';

/**
 * How to start a browser: what playwright's `chromium.launch` takes, as plain JSON, so that it
 * can be handed to another process.
 */
export const browserLaunchSchema = z.object({
  executablePath: z.string().optional(),
  /** One that playwright finds by name: `chrome`, `msedge`. */
  channel: z.string().optional(),
  args: z.array(z.string()),
  env: z.record(z.string(), z.string()),
});

export type BrowserLaunch = z.infer<typeof browserLaunchSchema>;

/**
 * Starts a browser.
 * @throws {Error} with the browser's own words when it does not start
 */
export function launchBrowser(launch: BrowserLaunch): Promise<Browser> {
  return chromium.launch(launch);
}
