/**
 * `npm run docs`: writes the lists of the rules, the pages of the rules and of the requirements, and the
 * schemas of reports and of notices anew.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRuleFiles } from './readRuleFiles';
import { ruleLists } from './ruleLists';

const root = new URL('../../', import.meta.url);
const write = (file: string, text: string): void => writeFileSync(new URL(file, root), text);

for (const [file, text] of ruleLists(readRuleFiles(fileURLToPath(root)))) write(file, text);

// Only now, so that a rule written a moment ago is among those the pages are made from.
const { pages } = await import('./pages');
const noticeText = readFileSync(new URL('test/fixtures/notice-2018-283.txt', root), 'utf8');
const pagesFolder = new URL('docs/rules/', root);
mkdirSync(pagesFolder, { recursive: true });
for (const name of readdirSync(pagesFolder))
  if (name.endsWith('.md')) rmSync(new URL(name, pagesFolder));
for (const [file, text] of pages(noticeText)) write(file, text);
