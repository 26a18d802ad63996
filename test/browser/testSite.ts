import type { Browser } from 'playwright-core';
import { browserLaunchSchema, launchBrowser } from '../support/browserLaunch';

/** The variables in which run.ts tells the tests what it started. */
export const siteVariable = 'DOSSIER_TEST_SITE';
export const browserVariable = 'DOSSIER_TEST_BROWSER';

/** The address of the server under test, with no slash at the end. */
export function testSite(): string {
  return setting(siteVariable);
}

/** Starts the browser to test with. */
export function testBrowser(): Promise<Browser> {
  return launchBrowser(browserLaunchSchema.parse(JSON.parse(setting(browserVariable))));
}

function setting(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run “npm run test:browser”.`);
  return value;
}
