import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { grouped, heading, strings } from '../../src/taskpane/strings';

const folder = path.resolve(__dirname, '../../src/taskpane');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('strings'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
  .join('\n');

/** What a string says; of one with parameters, what its function is written as. */
function said(value: unknown): string {
  return typeof value === 'string' || typeof value === 'function'
    ? String(value)
    : JSON.stringify(value);
}

it('has the same words in both languages', () => {
  expect(Object.keys(strings.en).sort()).toEqual(Object.keys(strings.zh).sort());
});

it('has none that the pane does not use', () => {
  const unused = Object.keys(strings.zh).filter(
    (key) => !new RegExp(`\\b(strings|words)(\\.(zh|en))?\\.${key}\\b`).test(sources),
  );
  expect(unused).toEqual([]);
});

it.each(Object.entries(strings.en))('is not left in Chinese: %s', (key, value) => {
  // The switch is labelled for those who read the other language; 字 is what is counted.
  if (key.startsWith('switchLanguage')) return;
  expect(said(value).replaceAll('字', '')).not.toMatch(/\p{Script=Han}/u);
});

it.each([...Object.entries(strings.zh), ...Object.entries(strings.en)])(
  'says it calmly: %s',
  (_, value) => {
    expect(said(value).replaceAll('===', '')).not.toMatch(/[!！]/);
  },
);

it.each([
  [0, '0'],
  [5000, '5000'],
  [12500, '12\u202f500'],
])('sets %d as %s', (value, text) => {
  expect(grouped(value)).toBe(text);
});

it('begins a line with a capital where there is one', () => {
  expect(heading('typical experience')).toBe('Typical experience');
  expect(heading('典型经验')).toBe('典型经验');
});
