import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { checkReportSchema } from '../../src/reports/schema';
import type { FileReport } from '../../src/reports/schema';
import { paper } from './papers';
import { testFolder } from './runCli';

const at = testFolder();

/** Runs the command of the README in a process of its own. */
async function npmRun(...args: string[]): Promise<{ code: number | null; out: string }> {
  return new Promise((resolve) => {
    const child = execFile('npm', ['run', '--silent', 'dossier', '--', ...args], (_, out) =>
      resolve({ code: child.exitCode, out }),
    );
  });
}

test('two calls at once, as npm run starts them, do not disturb each other', async () => {
  await writeFile(at('总结报告.docx'), paper('good-report-plain'));
  await writeFile(at('坏.docx'), '');
  const call = (file: string): Promise<{ code: number | null; out: string }> =>
    npmRun('check', at(file), '--format', 'json');
  const [good, bad] = await Promise.all([call('总结报告.docx'), call('坏.docx')]);
  expect(good.code).toBe(0);
  expect(bad.code).toBe(2);
  const fileOf = (out: string): FileReport | undefined =>
    checkReportSchema.parse(JSON.parse(out)).submissions[0]?.files[0];
  expect(fileOf(good.out)?.forms).toEqual(['report']);
  expect(fileOf(bad.out)?.error).toContain('空文件');
}, 60_000);
