/** @jest-environment jsdom */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { actionNames } from '../src/taskpane/ribbon/actions';
import { switchedControls } from '../src/word/ribbon';

/** What Microsoft's schema does not say about manifest.xml, and the schema too where it is at hand. */
const root = path.resolve(__dirname, '..');
const file = path.join(root, 'manifest.xml');
const text = readFileSync(file, 'utf8');
const manifest = new DOMParser().parseFromString(text, 'text/xml');
const packageJson = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  version: string;
};

/** Elements by their name without prefix, in document order. */
const elements = (name: string): Element[] => [...manifest.getElementsByTagNameNS('*', name)];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
const resources = new Map(
  ['Image', 'Url', 'String']
    .flatMap(elements)
    .filter((element) => element.hasAttribute('id'))
    .map((element) => [attribute(element, 'id'), element]),
);

/** The size a PNG file says it has (its IHDR chunk, PNG specification 11.2.2). */
function sizeOf(png: string): { width: number; height: number } {
  const bytes = readFileSync(png);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The file in the repository that an address of the manifest stands for. */
const localFile = (address: string): string => path.join(root, new URL(address).pathname);

test('carries the version of package.json', () => {
  expect(elements('Version')[0]?.textContent).toBe(`${packageJson.version}.0`);
});

test('every resid names a resource and every resource is used', () => {
  const used = elements('*')
    .filter((element) => element.hasAttribute('resid'))
    .map((element) => attribute(element, 'resid'));
  expect(new Set(used)).toEqual(new Set(resources.keys()));
});

test('names of resources are unique and at most 32 characters', () => {
  const ids = ['Image', 'Url', 'String']
    .flatMap(elements)
    .map((element) => element.getAttribute('id'))
    .filter((id) => id !== null);
  expect(ids).toEqual([...new Set(ids)]);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test('every address is https', () => {
  const addresses = elements('*')
    .filter((element) => element.children.length === 0 || element.hasAttribute('DefaultValue'))
    .map((element) => attribute(element, 'DefaultValue') || element.textContent)
    .filter((value) => /^\w+:\/\//.test(value));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((value) => !value.startsWith('https://'))).toEqual([]);
});

test('every icon has the size that the manifest gives it', () => {
  const sized = elements('Image').filter((element) => element.hasAttribute('size'));
  expect(sized.length).toBeGreaterThan(0);
  for (const use of sized) {
    const resource = resources.get(attribute(use, 'resid'));
    const address = resource === undefined ? '' : attribute(resource, 'DefaultValue');
    const size = Number(attribute(use, 'size'));
    expect([address, sizeOf(localFile(address))]).toEqual([address, { width: size, height: size }]);
  }
});

test.each([
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
])('%s is a square of %i pixels', (name, size) => {
  const address = attribute(elements(name)[0] ?? manifest.documentElement, 'DefaultValue');
  expect(sizeOf(localFile(address))).toEqual({ width: size, height: size });
});

test('texts keep to the lengths Office cuts at: 125 for short ones, 250 for long ones', () => {
  const tooLong = (group: string, limit: number) =>
    elements(group)
      .flatMap((each) => [...each.querySelectorAll('*')])
      .map((each) => attribute(each, 'DefaultValue') || attribute(each, 'Value'))
      .filter((value) => value.length > limit);
  expect(tooLong('ShortStrings', 125)).toEqual([]);
  expect(tooLong('LongStrings', 250)).toEqual([]);
  const [name, description] = ['DisplayName', 'Description'].map((each) =>
    attribute(elements(each)[0] ?? manifest.documentElement, 'DefaultValue'),
  );
  expect(name?.length).toBeLessThanOrEqual(125);
  expect(description?.length).toBeLessThanOrEqual(250);
});

test('every text is there in Chinese and in English', () => {
  const texts = [...elements('String'), ...elements('DisplayName')].concat(
    elements('Description').filter((each) => each.hasAttribute('DefaultValue')),
  );
  for (const each of texts) {
    const english = each.getElementsByTagNameNS('*', 'Override')[0];
    expect(attribute(each, 'DefaultValue')).toMatch(/\p{Script=Han}/u);
    expect(english && attribute(english, 'Locale')).toBe('en-US');
    expect(english && attribute(english, 'Value')).toMatch(/^[\x20-\x7e]+$/);
  }
});

/** What assets/shortcuts.json must be, as Microsoft describes it (“Create or edit the shortcuts JSON file”). */
const shortcutsSchema = z.strictObject({
  actions: z.array(
    z.strictObject({ id: z.string(), type: z.literal('ExecuteFunction'), name: z.string() }),
  ),
  shortcuts: z.array(
    z.strictObject({
      action: z.string(),
      key: z.strictObject({ default: z.string(), mac: z.string() }),
    }),
  ),
});
const shortcuts = shortcutsSchema.parse(
  JSON.parse(readFileSync(path.join(root, 'assets/shortcuts.json'), 'utf8')),
);
const called = elements('FunctionName').map((element) => element.textContent);

test('every function that the ribbon and the keys call is an action, and every action is called', () => {
  const asked = [...called, ...shortcuts.actions.map(({ id }) => id)];
  expect(new Set(asked)).toEqual(new Set(actionNames));
  expect(called).toEqual([...new Set(called)]);
});

test('the entries that are switched on and off are in the tab and the group that the program names', () => {
  const group = elements('Group').find((each) => attribute(each, 'id') === 'Dossier.Group');
  expect(group?.parentElement?.getAttribute('id')).toBe('TabHome');
  const ids = elements('Item')
    .filter((each) => group?.contains(each))
    .map((each) => attribute(each, 'id'));
  expect(ids).toEqual(expect.arrayContaining([...switchedControls]));
});

describe('the shared runtime', () => {
  const pane = resources.get('Pane.Url');

  test('has one page for the pane, the ribbon’s functions and the keys', () => {
    const named = [
      ...elements('Runtime'),
      ...elements('FunctionFile'),
      ...elements('SourceLocation').filter((each) => each.hasAttribute('resid')),
    ].map((each) => attribute(each, 'resid'));
    expect(new Set(named)).toEqual(new Set(['Pane.Url']));
    expect(elements('Runtime').map((each) => attribute(each, 'lifetime'))).toEqual(['long']);
    expect(pane && attribute(pane, 'DefaultValue')).toMatch(/taskpane\.html$/);
  });

  test('has one pane, and that is the one that opens with a document', () => {
    expect(elements('TaskpaneId').map((each) => each.textContent)).toEqual([
      'Office.AutoShowTaskpaneWithDocument',
    ]);
  });

  test('is not asked of Word: a Word without it loads the add-in all the same', () => {
    expect(elements('Set').map((each) => attribute(each, 'Name'))).not.toContain('SharedRuntime');
  });

  test('no entry begins switched off: a Word that cannot switch would never switch it on', () => {
    expect(elements('Enabled')).toEqual([]);
  });
});

describe('the shortcuts', () => {
  const keys = shortcuts.shortcuts.map(({ key }) => key);

  test('are found by the address in the manifest', () => {
    const address = attribute(elements('ExtendedOverrides')[0] ?? manifest.documentElement, 'Url');
    expect(new URL(address).pathname).toBe('/shortcuts.json');
  });

  test('each run one action, named in Chinese and in English', () => {
    expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(
      shortcuts.actions.map(({ id }) => id),
    );
    for (const { name } of shortcuts.actions)
      expect(name).toMatch(/^\p{Script=Han}+ · [A-Z][A-Za-z ]+$/u);
  });

  test('keep to the pattern that Microsoft advises, Ctrl+Alt+Shift with a letter of their own', () => {
    const letters = keys.map((key) => /^Ctrl\+Alt\+Shift\+([A-Z])$/.exec(key.default)?.[1]);
    expect(letters).not.toContain(undefined);
    expect(letters).toEqual([...new Set(letters)]);
    expect(keys.map(({ mac }) => mac)).toEqual(
      letters.map((letter) => `Command+Option+Shift+${letter ?? ''}`),
    );
  });

  // Word’s Styles pane; macOS: log out, paste and match style; cannot be taken over on the web.
  test.each([['S'], ['Q'], ['V'], ['N']])('leave %s to Word and the system', (letter) => {
    expect(keys.filter((key) => key.default.endsWith(`+${letter}`))).toEqual([]);
  });
});

test('the page that opens without the ribbon is the whole pane', () => {
  // SharePoint catalogues ignore VersionOverrides and open this one.
  const base = elements('SourceLocation').find((each) => each.hasAttribute('DefaultValue'));
  const pane = resources.get('Pane.Url');
  expect(base && attribute(base, 'DefaultValue')).toBe(pane && attribute(pane, 'DefaultValue'));
});

test('asks only for what nothing works without: WordApi 1.3', () => {
  const sets = elements('Set').map((each) => [
    attribute(each, 'Name'),
    attribute(each, 'MinVersion'),
  ]);
  expect(sets).toEqual([['WordApi', '1.3']]);
});

test('is well-formed, and valid where Microsoft’s schema and xmllint are at hand', () => {
  expect(manifest.getElementsByTagName('parsererror')).toHaveLength(0);
  const schema = path.resolve(root, '../shared/xsd/OfficeAppManifestV1_1.xsd');
  if (!existsSync(schema) || spawnSync('xmllint', ['--version']).error !== undefined) return;
  execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, file], { stdio: 'pipe' });
});
