import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { findBrowser } from '../test/support/browser';
import { launchBrowser } from '../test/support/browserLaunch';

/** `npm run icons`: draws every assets/*.svg as PNG in the sizes that manifest.xml names. */
const assets = path.resolve(import.meta.dirname, '../assets');
const sizes = [16, 32, 64, 80];

const browser = await launchBrowser(await findBrowser());
const page = await browser.newPage();
for (const file of (await readdir(assets)).filter((name) => name.endsWith('.svg'))) {
  const drawing = await readFile(path.join(assets, file), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
    const target = path.join(assets, file.replace('.svg', `-${size}.png`));
    await page.screenshot({ path: target, omitBackground: true });
    console.log(target);
  }
}
await browser.close();
