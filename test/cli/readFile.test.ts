import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { readInput } from '../../src/cli/inputs/readFile';
import type { OpenedFile } from '../../src/cli/inputs/readFile';
import { paper } from './papers';
import { testFolder } from './runCli';
import { startCli } from './startCli';

const at = testFolder();
const good = paper('good-both');

beforeAll(async () => {
  await mkdir(at('材料'));
  await writeFile(at('材料', '材料.docx'), good);
});

/** What is told of the file when it is opened like this. */
async function told(openFile: () => Promise<OpenedFile>): Promise<string> {
  const file = at('材料', '材料.docx');
  const { content } = await readInput({ name: '材料.docx', path: file }, 'zh-CN', openFile);
  return content.ok ? '' : content.error;
}

/** An open file whose state is another one each time it is asked for. */
function changing(...states: { mtimeMs: number; size: number }[]): OpenedFile & { closed: number } {
  const file = {
    closed: 0,
    stat: () => Promise.resolve(states.shift() ?? { mtimeMs: 0, size: 0 }),
    readFile: () => Promise.resolve(good),
    close: () => {
      file.closed += 1;
      return Promise.resolve();
    },
  };
  return file;
}

test.each([
  ['written', { mtimeMs: 2, size: good.length }],
  ['cut', { mtimeMs: 1, size: good.length - 10 }],
])('a file that is %s while it is read is told, not checked half', async (_, after) => {
  const file = changing({ mtimeMs: 1, size: good.length }, after);
  expect(await told(() => Promise.resolve(file))).toContain('文件在读取时发生了变化');
  expect(file.closed).toBe(1);
});

test('a file that stays as it is is read', async () => {
  const state = { mtimeMs: 1, size: good.length };
  expect(await told(() => Promise.resolve(changing(state, state)))).toBe('');
});

test.each([
  ['EBUSY', '正被其他程序占用'],
  ['EPERM', '没有读取这个文件的权限'],
  ['EIO', '请检查磁盘或网络'],
])('the system’s %s is said in words', async (code, words) => {
  const refused = Object.assign(new Error(code), { code });
  expect(await told(() => Promise.reject(refused))).toContain(words);
});

test('without permission a file, a folder and the output are told for what they are', async () => {
  await chmod(at(), 0o755);
  await mkdir(at('锁'));
  await writeFile(at('材料', '锁.docx'), good);
  await chmod(at('材料', '锁.docx'), 0o000);
  await chmod(at('锁'), 0o000);
  const check = startCli(['check', at('材料'), at('锁')], 'nobody');
  expect(await check.ended).toBe(2);
  expect(check.out()).toMatch(/锁\.docx\n\s*✗ 没有读取这个文件的权限/);
  expect(check.out()).toContain('无法打开这个文件夹');
  expect(check.out()).toContain('3 个文件');
  const output = at('材料', '结果.html');
  const write = startCli(['check', at('材料', '材料.docx'), '-o', output], 'nobody');
  expect(await write.ended).toBe(2);
  expect(write.err()).toContain('没有写入的权限');
  await chmod(at('锁'), 0o755);
}, 30_000);
