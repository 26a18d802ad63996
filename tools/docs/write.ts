/** `npm run docs`: writes the pages of the rules and of the requirements, and the schema of notices, anew. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { pages } from './pages';

const root = new URL('../../', import.meta.url);
const noticeText = readFileSync(new URL('test/fixtures/notice-2018-283.txt', root), 'utf8');
const rulesFolder = new URL('docs/rules/', root);
mkdirSync(rulesFolder, { recursive: true });
for (const name of readdirSync(rulesFolder))
  if (name.endsWith('.md')) rmSync(new URL(name, rulesFolder));
for (const [file, text] of pages(noticeText)) writeFileSync(new URL(file, root), text);
