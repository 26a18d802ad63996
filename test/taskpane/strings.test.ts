import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { grouped, heading } from '../../src/taskpane/strings';
import { en } from '../../src/taskpane/strings/en';
import { formStrings } from '../../src/taskpane/strings/form';
import { noticeStrings } from '../../src/taskpane/strings/notice';
import { printStrings } from '../../src/taskpane/strings/print';
import { rubricStrings } from '../../src/taskpane/strings/rubric';
import { zh } from '../../src/taskpane/strings/zh';

const folder = path.resolve(__dirname, '../../src/taskpane');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /\.tsx?$/.test(name) && !name.startsWith('strings'),
);
const textOf = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const sources = names.map(textOf).join('\n');

/** What a string says; of one with parameters, what its function is written as. */
function said(value: unknown): string {
  return typeof value === 'string' || typeof value === 'function'
    ? String(value)
    : JSON.stringify(value);
}

/** Every set of words, with the names its values are used under. */
const sets = [
  { zh, en, used: 'strings|words' },
  { zh: noticeStrings.zh, en: noticeStrings.en, used: 'words' },
  { zh: formStrings.zh, en: formStrings.en, used: 'words' },
  { zh: rubricStrings.zh, en: rubricStrings.en, used: 'words' },
  { zh: printStrings.zh, en: printStrings.en, used: 'words' },
];
const all = (language: 'zh' | 'en') => sets.flatMap((set) => Object.entries(set[language]));

it('has the same words in both languages', () => {
  for (const { zh, en } of sets) expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
});

it('knows every word of the pane', () => {
  for (const name of names) {
    // Comments may quote them; between quotes, backticks and tags they are said.
    const code = textOf(name).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    expect(code.match(/['"`>][^'"`\n<]*\p{Script=Han}[^'"`\n<]*/gu)).toBeNull();
  }
});

it('has none that the pane does not use', () => {
  const unused = sets.flatMap(({ zh, used }) =>
    Object.keys(zh).filter(
      (key) => !new RegExp(`\\b(${used})(\\.(zh|en))?\\.${key}\\b`).test(sources),
    ),
  );
  expect(unused).toEqual([]);
});

it.each(all('en'))('is not left in Chinese: %s', (key, value) => {
  // The switch is labelled for those who read the other language; 字 is what is counted.
  if (key.startsWith('switchLanguage')) return;
  expect(said(value).replaceAll('字', '')).not.toMatch(/\p{Script=Han}/u);
});

it.each([...all('zh'), ...all('en')])('says it calmly: %s', (_, value) => {
  expect(said(value).replaceAll('===', '')).not.toMatch(/[!！]/);
});

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
