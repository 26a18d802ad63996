import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countText, readingsOf } from '../../src/document/count';

/** What the heads of the page's columns stand for: a number for a text. */
const columns: Readonly<Record<string, (text: string) => number>> = {
  字数: (text) => countText(text, true).words,
  有标记: (text) => countText(text, true).words,
  没有标记: (text) => countText(text, false).words,
  'WPS 字数（有标记）': (text) => countText(text, true).wps,
  'WPS 字数（没有标记）': (text) => countText(text, false).wps,
  汉字: (text) => readingsOf(countText(text, true)).han,
  不计标点: (text) => readingsOf(countText(text, true)).withoutPunctuation,
  '字符数（不计空格）': (text) => countText(text, true).characters,
  '字符数（计空格）': (text) => countText(text, true).charactersWithSpaces,
  非中文单词: (text) => countText(text, true).nonAsianWords,
  中文字符和朝鲜语单词: (text) => countText(text, true).asianCharacters,
};

interface Example {
  readonly text: string;
  readonly column: string;
  readonly number: number;
}

/** Every number in a table of the page whose first column is 文字. */
function examplesOf(page: string): Example[] {
  const examples: Example[] = [];
  let heads: readonly string[] = [];
  for (const line of page.split('\n')) {
    if (!line.startsWith('|')) heads = [];
    const [first = '', ...rest] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (first === '文字') heads = rest;
    const text = /^`(.*)`$/.exec(first)?.[1];
    if (text === undefined) continue;
    heads.forEach((column, at) => {
      if (column !== '说明') examples.push({ text, column, number: Number(rest[at]) });
    });
  }
  return examples;
}

const page = readFileSync(join(__dirname, '../../docs/counting.md'), 'utf8');
const examples = examplesOf(page);

it('the page for authors has its examples', () => {
  expect(new Set(examples.map(({ column }) => column))).toEqual(new Set(Object.keys(columns)));
});

it.each(examples)('$text: $column $number', ({ text, column, number }) => {
  expect(columns[column]?.(text)).toBe(number);
});
