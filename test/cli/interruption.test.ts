import { execFileSync } from 'node:child_process';
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { checkReportSchema } from '../../src/reports/schema';
import { writeWhole } from '../../src/cli/writeFile';
import { paper } from './papers';
import { testFolder } from './runCli';
import { startCli } from './startCli';
import type { Started } from './startCli';

const at = testFolder();
jest.setTimeout(60_000);
/** So many that none of the runs below is done before it is interrupted. */
const many = 400;
let lists = 0;

beforeAll(async () => {
  for (let i = 0; i < many; i += 1) {
    await mkdir(at('全省', String(i)), { recursive: true });
    await writeFile(at('全省', String(i), '材料.docx'), paper('good-both'));
  }
  await mkdir(at('结果'));
});

/** Starts a run that waits for its list of units, gives it the list, and interrupts it soon after. */
async function interrupted(...args: string[]): Promise<Started> {
  const list = at(`名单${(lists += 1)}`);
  execFileSync('mkfifo', [list]);
  const started = startCli(['check', at('全省'), '--expect', list, ...args]);
  // Opening the pipe waits until the run reads it: from then on it is at work.
  const pipe = await open(list, 'w');
  await pipe.writeFile('云岭省东江市漆器协会\n');
  await pipe.close();
  setTimeout(started.interrupt, 700);
  return started;
}

test.each([
  ['one after the other', '1'],
  ['in workers', '2'],
])(
  'a run %s says how far it came, and leaves neither a report nor anything else',
  async (_, jobs) => {
    const output = at('结果', '结果.html');
    await writeFile(output, '上一次的结果');
    const run = await interrupted('--format', 'html', '-o', output, '--jobs', jobs);
    expect(await run.ended).toBe(2);
    expect(run.err()).toMatch(new RegExp(`已中断：检查了 ${many} 份中的 \\d+ 份，没有写出结果。`));
    expect(await readdir(at('结果'))).toEqual(['结果.html']);
    expect(await readFile(output, 'utf8')).toBe('上一次的结果');
  },
);

test('lines that were printed are whole', async () => {
  const run = await interrupted('--format', 'jsonl', '--jobs', '1');
  expect(await run.ended).toBe(2);
  const lines = run.out().split('\n');
  expect(lines.pop()).toBe('');
  for (const line of lines) checkReportSchema.parse(JSON.parse(line));
  expect(run.err()).toContain(`检查了 ${many} 份中的 ${lines.length} 份，这些的结果已经输出`);
});

describe('while a file is written', () => {
  test('an interruption leaves what was there', async () => {
    const interruption = new AbortController();
    const pieces = function* (): Generator<string> {
      yield 'x'.repeat(1_000_000);
      interruption.abort();
      yield 'y'.repeat(1_000_000);
    };
    const file = at('结果', '结果.html');
    await writeFile(file, '上一次的结果');
    const options = { overwrite: true, signal: interruption.signal };
    expect(await writeWhole(file, pieces(), options)).toBe(false);
    expect(await readdir(at('结果'))).toEqual(['结果.html']);
    expect(await readFile(file, 'utf8')).toBe('上一次的结果');
  });

  test('so does a fault of what is written, which is not told as the file’s', async () => {
    const pieces = function* (): Generator<string> {
      yield 'x'.repeat(1_000_000);
      throw new RangeError('no such part');
    };
    const writing = writeWhole(at('结果', '新.html'), pieces(), { overwrite: true });
    await expect(writing).rejects.toThrow(RangeError);
    expect(await readdir(at('结果'))).not.toContain('新.html');
  });
});
