import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { paper } from './papers';
import { checkReportSchema } from '../../src/reports/schema';
import { testFolder } from './runCli';

const at = testFolder();
const start = promisify(execFile);

test('the packed tarball, installed in an empty folder, checks a file', async () => {
  await mkdir(at('空'));
  await start('npm', ['pack', '--pack-destination', at()]);
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  await writeFile(at('空', 'package.json'), '{"private":true}');
  // Offline: the package must bring everything it needs.
  const here = { cwd: at('空') };
  await start('npm', ['install', '--offline', at(`dossier-word-${version}.tgz`)], here);
  await writeFile(at('空', '总结报告.docx'), paper('good-report-plain'));
  await writeFile(at('空', '申请书.docx'), paper('good-application-plain'));
  const call = ['dossier', 'check', '.', '--each', '--jobs', '2', '--format', 'json'];
  const { stdout } = await start('npx', call, here);
  const { submissions } = checkReportSchema.parse(JSON.parse(stdout));
  expect(submissions.map(({ name }) => name)).toEqual(['总结报告.docx', '申请书.docx']);
  const schema = path.join('node_modules', 'dossier-word', 'docs', 'check-report.schema.json');
  expect(await readFile(at('空', schema), 'utf8')).toContain('submissions');
}, 120_000);
