import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { notice2018 } from '../../src/notice/notice2018';
import { paper } from './papers';
import { testFolder } from './runCli';
import { startCli } from './startCli';
import type { Started } from './startCli';

const at = testFolder();
// A process of its own, which looks at its files once a second.
jest.setTimeout(60_000);

/** Waits until it checked so many times and waits for changes again. */
async function rounds(started: Started, count: number): Promise<void> {
  await started.until(() => started.err().split('正在等待文件变化').length > count);
}

/** What the last check told. */
function last(started: Started): string {
  return started.out().trimEnd().split('\n').at(-1) ?? '';
}

test('a folder is checked again whenever a paper is saved, comes or goes; Ctrl-C ends it with 0', async () => {
  await mkdir(at('南溪市'));
  const file = at('南溪市', '总结报告.docx');
  const good = paper('good-report-plain');
  await writeFile(file, good);
  const watching = startCli(['check', at('南溪市'), '--watch']);
  await rounds(watching, 1);
  expect(last(watching)).toMatch(/1 个文件，错误 0/);
  // As while it is being copied: cut short, then whole.
  await writeFile(file, good.slice(0, good.length / 2));
  await rounds(watching, 2);
  expect(watching.out()).toMatch(/不完整|损坏/);
  expect(last(watching)).toContain('1 个文件无法读取');
  await writeFile(file, good);
  await rounds(watching, 3);
  expect(last(watching)).toMatch(/1 个文件，错误 0/);
  await writeFile(at('南溪市', '申请书.docx'), paper('good-application-plain'));
  await rounds(watching, 4);
  expect(last(watching)).toContain('2 个文件');
  await rm(file);
  await rounds(watching, 5);
  expect(last(watching)).toContain('1 个文件');
  watching.interrupt();
  expect(await watching.ended).toBe(0);
  expect(watching.err()).not.toMatch(/Error|\n\s+at /);
});

test('the report it writes among the papers does not set it off again', async () => {
  await mkdir(at('北原县'));
  await writeFile(at('北原县', '材料.docx'), paper('good-both'));
  const output = at('北原县', '审查表.docx');
  const call = ['check', at('北原县'), '--watch', '--format', 'docx', '-o', output];
  const watching = startCli(call);
  await rounds(watching, 1);
  // Longer than it takes to look twice.
  await pause(2500);
  expect(watching.err().split('已写入').length - 1).toBe(1);
  watching.interrupt();
  expect(await watching.ended).toBe(0);
  expect(await readdir(at('北原县'))).toEqual(['审查表.docx', '材料.docx']);
});

test('a notice that is being edited is checked by as soon as it is sound again', async () => {
  await mkdir(at('东江市'));
  await writeFile(at('东江市', '材料.docx'), paper('good-both'));
  const notice = JSON.stringify(notice2018);
  await writeFile(at('通知.json'), notice);
  const watching = startCli(['check', at('东江市'), '--watch', '--notice', at('通知.json')]);
  await rounds(watching, 1);
  await writeFile(at('通知.json'), notice.slice(0, 1000));
  await rounds(watching, 2);
  expect(watching.err()).toContain('通知数据有误');
  const before = watching.out().length;
  await writeFile(at('通知.json'), notice);
  await rounds(watching, 3);
  expect(watching.out().length).toBeGreaterThan(before);
  watching.interrupt();
  expect(await watching.ended).toBe(0);
});

test('a wrong call is told at once, and nothing is waited for', async () => {
  const watching = startCli(['check', at(), '--watch', '--notice', at('没有.json')]);
  expect(await watching.ended).toBe(2);
  expect(watching.err()).toContain('没有这个文件');
});
