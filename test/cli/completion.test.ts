import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { notice2018 } from '../../src/notice/notice2018';
import { formats } from '../../src/reports/formats';
import { dossier, testFolder } from './runCli';

const at = testFolder();
const start = promisify(execFile);
const files = ['总结报告.docx', '申请 书.DOCX', '旧.doc', '名单.txt', '通知.json', '1.jsonl'];

beforeAll(async () => {
  await mkdir(at('全省材料', '一号'), { recursive: true });
  for (const file of files) await writeFile(at(file), '');
  await writeFile(at('script.bash'), (await dossier(['completion', 'bash'])).out);
});

/**
 * What bash offers behind these words.
 *
 * @param words as readline splits them; the last is the one being typed
 */
async function offered(...words: string[]): Promise<string[]> {
  const script = [
    'source ./script.bash || exit 1',
    'COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))',
    'complete -p dossier | grep -q -- "-F _dossier" || exit 1',
    '_dossier',
    'for one in "${COMPREPLY[@]}"; do echo "$one"; done',
  ].join('\n');
  const args = ['--norc', '-c', script, 'bash', 'dossier', ...words];
  const { stdout } = await start('bash', args, { cwd: at() });
  return [...new Set(stdout.split('\n').filter((line) => line !== ''))].sort();
}

test('commands, and what stands below them', async () => {
  expect(await offered('')).toEqual(
    ['check', 'completion', 'count', 'help', 'merge', 'new', 'notice', 'requirements'].sort(),
  );
  expect(await offered('c')).toEqual(['check', 'completion', 'count']);
  expect(await offered('notice', '')).toEqual(['compare', 'validate']);
  expect(await offered('help', 'no')).toEqual(['notice']);
  expect(await offered('completion', '')).toEqual(['bash', 'fish', 'zsh']);
});

test('options', async () => {
  expect(await offered('check', '--l')).toEqual(['--lang', '--level']);
  expect(await offered('new', 'report', '--f')).toEqual(['--force']);
  expect(await offered('notice', 'compare', '--')).toEqual(['--format', '--help', '--lang']);
});

test('the values of options', async () => {
  expect(await offered('check', '--format', '')).toEqual([...formats].sort());
  expect(await offered('check', '总结报告.docx', '--level', 'w')).toEqual(['warning']);
  expect(await offered('count', '--lang', '')).toEqual(['en', 'zh']);
  expect(await offered('check', '--format', '=', 'h')).toEqual(['html']);
  expect(await offered('check', '--format', '=')).toEqual([...formats].sort());
  expect(await offered('check', '--today', '')).toEqual([]);
  expect(await offered('check', '--expect', '')).toEqual(['全省材料', '名单.txt']);
  expect(await offered('check', '--notice', '')).toEqual(['全省材料', '通知.json']);
  expect(await offered('new', 'report', '-o', '')).toContain('旧.doc');
});

test('the forms, once', async () => {
  const forms = notice2018.forms.map(({ id }) => id).sort();
  expect(await offered('new', '')).toEqual(forms);
  expect(await offered('new', '-o', 'a.docx', '')).toEqual(forms);
  expect(await offered('new', '--output', '=', 'a.docx', '')).toEqual(forms);
  expect(await offered('new', 'report', '')).toEqual([]);
});

test('papers and folders, whatever is in their names', async () => {
  expect(await offered('check', '')).toEqual(['全省材料', '总结报告.docx', '申请 书.DOCX']);
  expect(await offered('check', '申')).toEqual(['申请 书.DOCX']);
  expect(await offered('check', '--each', '总结报告.docx', '全省材料/')).toEqual(['全省材料/一号']);
  expect(await offered('merge', '')).toEqual(['1.jsonl', '全省材料']);
  expect(await offered('notice', 'compare', '通知.json', '')).toEqual(['全省材料', '通知.json']);
});

test.each(['zsh', 'fish'])('the script for %s names every command and option', async (shell) => {
  const { exit, out } = await dossier(['completion', shell]);
  expect(exit).toBe(0);
  for (const word of ['check', 'compare', 'format', 'level', 'experience', '检查申报材料'])
    expect(out).toContain(word);
});

test('another shell is refused with those there are', async () => {
  const { exit, err } = await dossier(['completion', 'csh']);
  expect(exit).toBe(2);
  expect(err).toContain('bash、zsh、fish');
});
