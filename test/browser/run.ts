import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort } from '../../src/workbench/server/freePort';
import { startServer } from '../../src/workbench/server/server';
import { findBrowser } from '../support/browser';
import { browserVariable, siteVariable } from './testSite';

/**
 * `npm run test:browser`: finds a browser, builds the pages, serves them and runs the browser
 * tests against them. What stands on the command line goes to jest.
 */
const root = path.resolve(import.meta.dirname, '../..');
const browser = await findBrowser();
console.log(`Browser: ${browser.executablePath ?? browser.channel ?? ''}`);
const server = await startServer({
  port: await freePort(3100),
  mode: 'production',
  watch: false,
  purpose: 'workbench',
});
console.log(`Site: ${server.url}`);
const jest = spawn(
  process.execPath,
  [
    path.join(root, 'node_modules/jest/bin/jest.js'),
    '--config=jest.browser.config.js',
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      [siteVariable]: server.url,
      [browserVariable]: JSON.stringify(browser),
    },
  },
);
await once(jest, 'exit');
await server.close();
process.exit(jest.exitCode ?? 1);
