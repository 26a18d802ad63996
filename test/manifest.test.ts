/** @jest-environment jsdom */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ribbonCommands } from '../src/commands/registerRibbon';

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

test('every function that the ribbon calls is a command, and every command is on the ribbon', () => {
  const called = elements('FunctionName').map((element) => element.textContent);
  expect([...called].sort()).toEqual(ribbonCommands.map((command) => command.name).sort());
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
