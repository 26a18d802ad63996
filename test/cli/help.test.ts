import { mkdir, writeFile } from 'node:fs/promises';
import { notice2018 } from '../../src/notice/notice2018';
import { displayWidth } from '../../src/reports/text/width';
import { wrap } from '../../src/cli/help/wrap';
import { paper } from './papers';
import { dossier, testFolder } from './runCli';

/** Every call that has a help of its own. */
const commands = [
  [],
  ['check'],
  ['merge'],
  ['count'],
  ['requirements'],
  ['new'],
  ['new', 'report'],
  ['new', 'application'],
  ['new', 'experience'],
  ['notice'],
  ['notice', 'validate'],
  ['notice', 'compare'],
  ['completion'],
];
const languages = [
  ['zh', ['总结报告.docx', '申请书.docx', '全省材料', '名单.txt', '通知.json', '新通知.json']],
  [
    'en',
    ['report.docx', 'application.docx', 'province', 'units.txt', 'notice.json', 'new-notice.json'],
  ],
] as const;

const at = testFolder();
const home = process.cwd();
beforeEach(() => process.chdir(at()));
afterEach(() => process.chdir(home));

async function help(command: readonly string[], lang: string): Promise<string> {
  const { exit, out } = await dossier([...command, '--help', '--lang', lang]);
  expect(exit).toBe(0);
  return out;
}

/** The calls a help shows as examples. */
function examplesIn(text: string): string[] {
  return [...text.matchAll(/^ {4}.*?\bdossier ([^)|\n]*)/gm)].map(([, call = '']) => call.trim());
}

/** A call as a shell takes it apart: no more than quotation marks is needed. */
function words(call: string): string[] {
  return [...call.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

describe.each(languages)('help in %s', (lang, [report, application, folder, list, old, now]) => {
  beforeAll(async () => {
    await mkdir(at(folder, 'a'), { recursive: true });
    await writeFile(at(report), paper('good-report-plain'));
    for (const name of [application, `${folder}/a/${application}`])
      await writeFile(at(name), paper('good-application-plain'));
    await writeFile(at(list), '云岭省东江市漆器协会\n');
    for (const name of [old, now]) await writeFile(at(name), JSON.stringify(notice2018));
  });

  test.each(commands)('of “%s %s” has examples that do what they say', async (...command) => {
    const examples = examplesIn(await help(command, lang));
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      const args = words(example);
      // Running them would write over one another's files; a person who watches would interrupt.
      const forced = args[0] === 'new' ? [...args, '--force'] : args;
      const watching = args.includes('--watch');
      const interrupted = watching ? AbortSignal.abort() : new AbortController().signal;
      const { exit, err } = await dossier([...forced, '--lang', lang], { interrupted });
      expect({ example, failed: exit === 2 && !watching, err }).toMatchObject({ failed: false });
    }
  });

  test.each(commands)('of “%s %s” keeps to 80 columns', async (...command) => {
    const text = await help(command, lang);
    expect(text.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
    // No line of the one language in the help of the other.
    if (lang === 'en') expect(text).not.toMatch(/[一-龥]/);
    else expect(text).not.toMatch(/\[(options|command)\]|display help/);
  });
});

test('every command has its place in these tests', async () => {
  const listed = (await help([], 'en')).split('Commands:')[1]?.split('Examples:')[0] ?? '';
  const names = [...listed.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name);
  expect(names.filter((name) => name !== 'help').sort()).toEqual(
    [...new Set(commands.flatMap(([name]) => name ?? []))].sort(),
  );
});

test.each([
  [{ LANG: 'en_US.UTF-8' }, 'Examples:'],
  [{ LANG: 'zh_CN.UTF-8' }, '例：'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, '例：'],
  [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'Examples:'],
  [{ LANG: 'C' }, '例：'],
  [{}, '例：'],
])('the locale %j is answered in its language', async (env, title) => {
  expect((await dossier(['check', '--help'], { env })).out).toContain(title);
});

test('descriptions stand in one column, whatever width their options take', async () => {
  const text = await help(['check'], 'zh');
  const columns = text
    .split('\n')
    .filter((line) => /^ {2}-/.test(line))
    .map((line) => displayWidth(/^.*\S {2,}(?=\S)/.exec(line)?.[0] ?? ''));
  expect(new Set(columns).size).toBe(1);
});

test.each([
  ['按通知检查材料。', 10, ['按通知检查', '材料。']],
  ['按通知检查。材料', 10, ['按通知检', '查。材料']],
  ['检查 .docx 材料', 10, ['检查 .docx', '材料']],
  ['见（附件）', 5, ['见', '（附', '件）']],
  ['only the i-th of n', 9, ['only the', 'i-th of n']],
])('%s in %i columns', (text, columns, lines) => {
  expect(wrap(text, columns).split('\n')).toEqual(lines);
});
