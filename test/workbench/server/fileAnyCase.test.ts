import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileAnyCase } from '../../../src/workbench/server/fileAnyCase';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dossier-files-'));
  mkdirSync(path.join(folder, 'site/agaveerrorux/style'), { recursive: true });
  writeFileSync(path.join(folder, 'site/agaveerrorux/index.html'), '');
  writeFileSync(path.join(folder, 'site/agaveerrorux/style/agaveerrorux.css'), '');
  writeFileSync(path.join(folder, 'secret.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const find = async (request: string): Promise<string | undefined> => {
  const site = path.join(folder, 'site');
  const file = await fileAnyCase(site, request);
  return file && path.relative(site, file).split(path.sep).join('/');
};

test.each([
  ['/agaveerrorux/index.html', 'agaveerrorux/index.html'],
  ['/AgaveErrorUX/index.html', 'agaveerrorux/index.html'],
  ['AgaveErrorUX\\style\\AgaveErrorUX.css', 'agaveerrorux/style/agaveerrorux.css'],
])('finds %s', async (request, file) => {
  expect(await find(request)).toBe(file);
});

test.each(['/nothing.js', '/', '/../secret.txt', '/agaveerrorux/..\\../../secret.txt', '/a\0b'])(
  'finds nothing for %j',
  async (request) => {
    expect(await find(request)).toBeUndefined();
  },
);
