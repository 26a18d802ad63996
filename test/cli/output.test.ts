import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { readDocx } from '../../src/docx/readDocx';
import { paper } from './papers';
import { dossier, testFolder } from './runCli';

const at = testFolder();

beforeAll(async () => {
  await mkdir(at('材料'));
  await writeFile(at('材料', '材料.docx'), paper('good-both'));
  await mkdir(at('结果'));
});

test.each([
  ['结果.html', /^<!doctype html>/],
  ['结果.JSON', /^\{\n {2}"tool"/],
  ['结果.jsonl', /^\{"tool".*\n$/],
  ['结果.csv', /^\uFEFF材料,/],
  ['结果.sarif', /"version": "2\.1\.0"/],
  ['结果.txt', /1 份材料、1 个文件/],
  ['结果', /1 份材料、1 个文件/],
])('without --format the name %s says what is written', async (name, begins) => {
  await dossier(['check', at('材料'), '-o', at('结果', name)]);
  expect(await readFile(at('结果', name), 'utf8')).toMatch(begins);
});

test('a .docx is the review form; --format goes before other names', async () => {
  await dossier(['check', at('材料'), '-o', at('结果', '审查表.docx')]);
  expect(readDocx(await readFile(at('结果', '审查表.docx'))).ok).toBe(true);
  await dossier(['check', at('材料'), '--format', 'csv', '-o', at('结果', '表.txt')]);
  expect(await readFile(at('结果', '表.txt'), 'utf8')).toContain('要求编号');
});

test.each([
  [['--format', 'text', '-o', '结果.docx'], '是 Word 文件名'],
  [['--format', 'docx', '-o', '结果.html'], '扩展名应为 .docx'],
  [['-o', '.'], '这是文件夹'],
  [['--format', 'docx'], '--output'],
  [['-o', '没有这个文件夹/结果.html'], '没有文件夹'],
])('%j is refused before anything is checked', async (options, words) => {
  const given = options.map((one, i) => (options[i - 1] === '-o' ? at('空', one) : one));
  await mkdir(at('空'), { recursive: true });
  const { exit, out, err } = await dossier(['check', at('材料'), ...given]);
  expect(exit).toBe(2);
  expect(out).toBe('');
  expect(err).toContain(words);
  expect(await readdir(at('空'))).toEqual([]);
});

test.each([
  ['空文件夹', '这个文件夹里没有 .docx 文件'],
  ['没有*.docx', '没有与此相符的文件'],
  ['没有.docx', '没有这个文件'],
])('%s is told for what it is', async (name, words) => {
  await mkdir(at('空文件夹'), { recursive: true });
  const { exit, out } = await dossier(['check', at(name)]);
  expect(exit).toBe(2);
  expect(out).toContain(words);
});
