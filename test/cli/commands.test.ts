import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { readDocx } from '../../src/docx/readDocx';
import { assess } from '../../src/checks/engine/assess';
import { notice2018 } from '../../src/notice/notice2018';
import { paper } from './papers';
import { dossier, testFolder } from './runCli';

const at = testFolder();

const numbers = z.strictObject({
  words: z.int(),
  wps: z.int(),
  characters: z.int(),
  charactersWithSpaces: z.int(),
  nonAsianWords: z.int(),
  asianCharacters: z.int(),
  paragraphs: z.int(),
});
const fileCount = numbers.extend({ file: z.string(), parts: z.record(z.string(), numbers) });

describe('dossier new', () => {
  test.each(['report', 'application', 'experience'])('makes a blank %s', async (form) => {
    const file = at(`${form}.docx`);
    expect((await dossier(['new', form, '-o', file])).exit).toBe(0);
    const read = readDocx(await readFile(file));
    const forms = read.ok
      ? assess(notice2018, read.snapshot, { today: '2018-09-01' }).forms.map(({ id }) => id)
      : [];
    expect(forms).toContain(form);
  });

  test('never replaces a file unless told to', async () => {
    const file = at('已有.docx');
    await writeFile(file, '我的文稿');
    const refused = await dossier(['new', 'report', '-o', file]);
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain('已经存在');
    expect(await readFile(file, 'utf8')).toBe('我的文稿');
    expect((await dossier(['new', 'report', '-o', file, '--force'])).exit).toBe(0);
    expect(readDocx(await readFile(file)).ok).toBe(true);
  });

  test('says which forms there are', async () => {
    const { exit, err } = await dossier(['new', '报告', '-o', at('x.docx')]);
    expect(exit).toBe(2);
    expect(err).toContain('report、application、experience');
  });
});

describe('dossier count', () => {
  beforeAll(async () => {
    await writeFile(at('申请书.docx'), paper('good-application-plain'));
    await writeFile(at('坏.docx'), '不是文档');
  });

  test('gives an object for one file', async () => {
    const { exit, out } = await dossier(['count', at('申请书.docx'), '--format', 'json']);
    expect(exit).toBe(0);
    const count = fileCount.parse(JSON.parse(out));
    expect(count.file).toBe(at('申请书.docx'));
    expect(count.words).toBeGreaterThan(3600);
    expect(count.parts.experience?.words).toBe(3600);
  });

  test('counts the parts as the checks do', async () => {
    const { out } = await dossier(['count', at('申请书.docx'), '--format', 'json']);
    const read = readDocx(paper('good-application-plain'));
    const counts = read.ok ? assess(notice2018, read.snapshot, { today: '2018-09-01' }).counts : {};
    const { parts } = fileCount.parse(JSON.parse(out));
    expect(Object.fromEntries(Object.entries(parts).map(([id, { words }]) => [id, words]))).toEqual(
      counts,
    );
  });

  test('gives an array for several, and what cannot be read in its place', async () => {
    const files = [at('坏.docx'), at('申请书.docx')];
    const { exit, out } = await dossier(['count', ...files, '--format', 'json']);
    expect(exit).toBe(2);
    expect(JSON.parse(out)).toEqual([
      { file: files[0], error: expect.stringContaining('不是 Word 文档') },
      expect.objectContaining({ file: files[1] }),
    ]);
  });

  test('aligns its table for double width', async () => {
    const { out } = await dossier(['count', at('申请书.docx')]);
    expect(out).toContain('字符数（计空格）');
    expect(out).toContain('3600');
  });
});

describe('dossier requirements', () => {
  test('lists every requirement of the notice with its id', async () => {
    const { out } = await dossier(['requirements', '--format', 'json']);
    const ids = (await readFile('test/fixtures/requirement-ids.txt', 'utf8')).trim().split(/\s+/);
    const list: { id: string }[] = JSON.parse(out);
    // What rules of ours ask for besides is listed after the notice's.
    expect(
      list
        .slice(0, ids.length)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids.sort());
  });

  test('speaks English', async () => {
    const { out } = await dossier(['requirements', '--lang', 'en']);
    expect(out).toContain('Annex 3');
  });
});

describe('dossier notice validate', () => {
  test('accepts the notice that is built in', async () => {
    const { exit, out } = await dossier(['notice', 'validate', 'src/notice/2018.json']);
    expect(exit).toBe(0);
    expect(out).toContain('工信厅科函〔2018〕283号');
  });

  test('names everything that is wrong', async () => {
    const file = at('通知.json');
    await writeFile(file, JSON.stringify({ ...notice2018, year: '2018', issuer: '' }));
    const { exit, out } = await dossier(['notice', 'validate', file]);
    expect(exit).toBe(1);
    expect(out).toContain('year');
    expect(out).toContain('issuer');
  });

  test('asks to look again at a deadline whose weekday does not fit', async () => {
    const file = at('星期.json');
    const text = JSON.stringify(notice2018).replace('"date":"2018-09-21"', '"date":"2018-09-22"');
    await writeFile(file, text);
    const { exit, out } = await dossier(['notice', 'validate', file]);
    expect(exit).toBe(0);
    expect(out).toMatch(/没有问题.*\n.*请核对：总结报告的期限写的是 2018-09-22.*这一天是周六/);
  });

  test('a notice with a fault is not checked by', async () => {
    const file = at('通知.json');
    const { exit, err } = await dossier(['requirements', '--notice', file]);
    expect(exit).toBe(2);
    expect(err).toContain('通知数据有误');
  });

  test('says where a file is no JSON', async () => {
    await writeFile(at('x.json'), '{');
    const { exit, out } = await dossier(['notice', 'validate', at('x.json')]);
    expect(exit).toBe(1);
    expect(out).toContain('x.json:1:');
  });
});

describe('a call that is wrong', () => {
  test.each([
    [['check'], '缺少参数'],
    [['chekc', 'x.docx'], '没有命令 chekc'],
    [['check', 'x.docx', '--formt', 'json'], '没有选项 --formt'],
    [['check', 'x.docx', '--format', 'xml'], '--format'],
    [['check', 'x.docx', '--today', '2018-02-30'], '--today'],
    [['new', 'report'], '--output'],
    [['requirements', '--lang', 'fr'], '--lang'],
    [[], '请指明命令'],
  ])('%j is said in one sentence', async (args, words) => {
    const { exit, out, err } = await dossier(args);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
    expect(err).not.toContain('    at ');
  });
});

test.each(['', 'check', 'count', 'requirements', 'new', 'notice'])(
  'help for “%s” comes in both languages',
  async (command) => {
    const call = command === '' ? ['--help'] : [command, '--help'];
    expect(await dossier(call)).toMatchObject({ exit: 0, out: expect.stringContaining('用法：') });
    const { out } = await dossier(call, { env: { LANG: 'en_US.UTF-8' } });
    expect(out).toContain('Usage:');
    expect(out).not.toMatch(/[一-龥]/);
  },
);
