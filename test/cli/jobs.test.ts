import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { paper } from './papers';
import { testFolder } from './runCli';

const at = testFolder();
const root = path.resolve(import.meta.dirname, '../..');
const dossier = [
  process.execPath,
  '--import',
  path.join(root, 'node_modules/tsx/dist/loader.mjs'),
  path.join(root, 'src/cli/main.ts'),
];

/** Runs a program in the tests' folder. */
async function run([program = '', ...args]: readonly string[], input = ''): Promise<number | null> {
  const child = spawn(program, args, { cwd: at(), stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.end(input);
  await once(child, 'close');
  return child.exitCode;
}

/** The shards of docs/cli.md as jobs of a real engine that every machine has, in processes of their own. */
test('shards that xargs runs at once, merged, are byte for byte one run', async () => {
  const papers = [
    'good-both',
    'good-report-plain',
    'good-application-wps',
    'good-experience-alone',
  ];
  for (const [i, name] of papers.entries()) {
    await mkdir(at('全省材料', `${i + 1}号 材料`), { recursive: true });
    await writeFile(at('全省材料', `${i + 1}号 材料`, '材料.docx'), paper(name));
  }
  await writeFile(at('全省材料', '3号 材料', '坏.docx'), 'x');
  const check = [...dossier, 'check', '全省材料', '--today', '2018-09-21'];
  const shard = ['--jobs', '1', '--shard', '{}/3', '--format', 'jsonl', '--lang', 'zh', '-o'];
  // One of the shards holds a file that cannot be read: xargs tells that a job failed.
  expect(await run(['xargs', '-P', '2', '-I{}', ...check, ...shard, '{}.jsonl'], '1\n2\n3\n')).toBe(
    123,
  );
  const parts = ['1.jsonl', '2.jsonl', '3.jsonl'];
  const output = ['--lang', 'zh', '--format', 'html', '-o'];
  expect(await run([...dossier, 'merge', ...parts, ...output, '合并.html'])).toBe(2);
  expect(await run([...check, ...output, '一次.html'])).toBe(2);
  const merged = await readFile(at('合并.html'), 'utf8');
  expect(merged).toContain('4号 材料');
  expect(merged === (await readFile(at('一次.html'), 'utf8'))).toBe(true);
}, 120_000);
