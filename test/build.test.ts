import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tokens } from '@fluentui/react-components';
import { tokens as tokensByRule } from '../src/taskpane/components/fluentTokens';
import { usedThemes } from '../tools/themes/usedThemes';

/** `npm run build` for a site of one's own: what a site gets to serve, and what it does not. */
const root = path.resolve(__dirname, '..');
const site = 'https://dossier.example.cn/word';
const officeJs =
  'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js';
const out = mkdtempSync(path.join(tmpdir(), 'dossier-build-'));
const read = (file: string) => readFileSync(path.join(out, file), 'utf8');
const built = () => readdirSync(out, { recursive: true, encoding: 'utf8' });

/** Builds with these settings, as `npm run build` does. */
function build(settings: Record<string, string>) {
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, '--output-path', out], {
    cwd: root,
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

beforeAll(() => {
  const { status, said } = build({
    DOSSIER_SITE_URL: `${site}/`,
    DOSSIER_OFFICEJS_URL: officeJs,
  });
  if (status !== 0) throw new Error(said);
}, 300_000);
afterAll(() => rmSync(out, { recursive: true }));

test('the manifest names that site and nothing on this computer', () => {
  const manifest = read('manifest.xml');
  expect(manifest).toContain(`<SourceLocation DefaultValue="${site}/taskpane.html" />`);
  expect(manifest).not.toContain('localhost');
});

test('every file that the manifest and the pages name is there', () => {
  const files = new Set(built().map((file) => file.split(path.sep).join('/')));
  const inManifest = [
    ...read('manifest.xml').matchAll(/(?:DefaultValue|Url)="(https:[^"?]+)/g),
  ].map(([, address = '']) => address.replace(`${site}/`, ''));
  const inPages = ['taskpane.html', 'problem.html'].flatMap((page) =>
    [...read(page).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address),
  );
  const named = [...inManifest, ...inPages].filter((each) => each !== officeJs);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((each) => !files.has(each))).toEqual([]);
});

test.each(['taskpane.html', 'problem.html'])(
  '%s loads office.js from the address given, and allows scripts from nowhere else',
  (page) => {
    expect(read(page)).toContain(`src="${officeJs}"`);
    const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(read(page)) ?? [];
    expect(policy).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn;");
    expect(policy).not.toMatch(/unsafe-eval|\*|http:/);
  },
);

test('neither the workbench, nor Microsoft’s files, nor source maps are in it', () => {
  const files = built();
  expect(files.filter((file) => /workbench|office(\.debug)?\.js|\.map$/i.test(file))).toEqual([]);
  const scripts = files.filter((file) => file.endsWith('.js')).map(read);
  expect(scripts.filter((text) => /docx-editor|sourceMappingURL/.test(text))).toEqual([]);
});

test('the themes hold every colour and measure that the pane uses, as Fluent UI sets them (`npm run themes`)', () => {
  const scripts = built().filter((file) => file.endsWith('.js'));
  for (const [file, text] of usedThemes(scripts.map(read)))
    expect({ file, text: readFileSync(path.join(root, file), 'utf8') }).toEqual({ file, text });
});

test('the tokens of the built pane are Fluent UI’s', () => {
  const names = Object.keys(tokens);
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokensByRule[name]]))).toEqual(tokens);
});

test('an address that is none is refused with its name', () => {
  const { status, said } = build({ DOSSIER_SITE_URL: 'my site' });
  expect(status).not.toBe(0);
  expect(said).toContain('siteUrl: “my site”');
});
