import { writeFile } from 'node:fs/promises';
import { notice2018 } from '../../src/notice/notice2018';
import type { NoticeChange } from '../../src/notice/compareNotices';
import { notice2031 } from '../fixtures/notices/notice2031';
import { dossier, testFolder } from './runCli';

const at = testFolder();
const compare = (...args: string[]) => dossier(['notice', 'compare', ...args]);

beforeAll(async () => {
  await writeFile(at('2018.json'), JSON.stringify(notice2018, null, 2));
  await writeFile(at('2031.json'), JSON.stringify(notice2031, null, 2));
});

test('tells what is new, gone and changed, with the words of both', async () => {
  const { exit, out } = await compare(at('2018.json'), at('2031.json'));
  expect(exit).toBe(0);
  expect(out).toContain(notice2018.number);
  expect(out).toContain(notice2031.number);
  expect(out).toMatch(/^新增 要求 experience\.digital\n {2}\+ /m);
  expect(out).toMatch(/^修改 字数 experience\.length\n {2}- .*\n {2}\+ .*2600$/m);
});

test('gives programs the same, with both notices', async () => {
  const { out } = await compare(at('2018.json'), at('2031.json'), '--format', 'json');
  const result: { before: object; after: object; changes: NoticeChange[] } = JSON.parse(out);
  expect(result.before).toMatchObject({ id: notice2018.id, number: notice2018.number });
  expect(result.after).toMatchObject({ id: notice2031.id });
  expect(result.changes).toContainEqual(
    expect.objectContaining({ what: 'requirement', id: 'experience.digital', before: null }),
  );
});

test('says so when nothing differs', async () => {
  const { exit, out } = await compare(at('2018.json'), at('2018.json'));
  expect(exit).toBe(0);
  expect(out).toContain('没有不同');
  const { out: json } = await compare(at('2018.json'), at('2018.json'), '--format', 'json');
  expect(JSON.parse(json)).toMatchObject({ changes: [] });
});

test('names what is wrong with either file by line and column, and compares nothing', async () => {
  await writeFile(at('坏.json'), JSON.stringify({ ...notice2031, issuer: '' }, null, 2));
  await writeFile(at('断.json'), '{\n  "id": ');
  const { exit, out, err } = await compare(at('坏.json'), at('断.json'));
  expect(exit).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/坏\.json:\d+:\d+ issuer: /);
  expect(err).toMatch(/断\.json:2:\d+: /);
});

test('a file that is not there', async () => {
  const { exit, err } = await compare(at('2018.json'), at('没有.json'));
  expect(exit).toBe(2);
  expect(err).toContain('没有.json');
});
