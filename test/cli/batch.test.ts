import { appendFile, copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { checkReportSchema } from '../../src/reports/schema';
import type { CheckReport } from '../../src/reports/schema';
import { paper } from './papers';
import { dossier, testFolder } from './runCli';

const at = testFolder();
const papers = [
  'good-both',
  'good-report-plain',
  'good-application-plain',
  'good-application-wps',
  'good-experience-alone',
];

beforeAll(async () => {
  for (const [i, name] of papers.entries()) {
    await mkdir(at('全省', `${i + 1}号`), { recursive: true });
    await writeFile(at('全省', `${i + 1}号`, '材料.docx'), paper(name));
  }
  await writeFile(at('全省', '3号', '坏.docx'), 'x');
});

function parsed(json: string): CheckReport {
  return checkReportSchema.parse(JSON.parse(json));
}

test('workers find the same as one process, in the same order', async () => {
  const call = ['check', at('全省'), '--format', 'json', '--jobs'];
  const one = await dossier([...call, '1']);
  const two = await dossier([...call, '2']);
  expect(two).toEqual(one);
  expect(parsed(one.out).submissions).toHaveLength(papers.length);
}, 60_000);

test.each(['json', 'csv', 'html', 'sarif', 'text'])(
  'shards merged equal one run, as %s',
  async (format) => {
    const whole = await dossier(['check', at('全省'), '--format', format]);
    for (const i of [1, 2])
      await dossier([
        'check',
        at('全省'),
        '--shard',
        `${i}/2`,
        '--format',
        'jsonl',
        '-o',
        at(`${i}.jsonl`),
      ]);
    const merged = await dossier(['merge', at('2.jsonl'), at('1.jsonl'), '--format', format]);
    expect(merged.out).toBe(whole.out);
    expect(merged.exit).toBe(whole.exit);
  },
  60_000,
);

test('merge names the line that is no report', async () => {
  await copyFile(at('1.jsonl'), at('坏.jsonl'));
  await appendFile(at('坏.jsonl'), '{"a":1}\n');
  const { exit, err } = await dossier(['merge', at('坏.jsonl')]);
  expect(exit).toBe(2);
  expect(err).toMatch(/坏\.jsonl 第 \d 行/);
});

test('shards must be of one notice and one day', async () => {
  await dossier([
    'check',
    at('全省', '1号'),
    '--format',
    'jsonl',
    '--today',
    '2018-01-01',
    '-o',
    at('早.jsonl'),
  ]);
  const { exit, err } = await dossier(['merge', at('1.jsonl'), at('早.jsonl')]);
  expect(exit).toBe(2);
  expect(err).toContain('--today');
});

describe('across submissions', () => {
  test('the same unit twice, the same text under two units, and who has not sent', async () => {
    await mkdir(at('比较', '甲'), { recursive: true });
    await mkdir(at('比较', '乙'));
    await mkdir(at('比较', '丙'));
    await writeFile(at('比较', '甲', '申请书.docx'), paper('good-application-plain'));
    await writeFile(at('比较', '乙', '申请书.docx'), paper('good-application-plain'));
    await writeFile(at('比较', '丙', '典型经验.docx'), paper('good-experience-alone'));
    const first = await dossier(['check', at('比较'), '--format', 'json']);
    const { submissions, comparison } = parsed(first.out);
    const [unit = ''] = submissions.flatMap(({ files }) => files.flatMap((file) => file.units));
    expect(comparison?.sameUnit).toEqual([
      { unit, submissions: [at('比较', '乙'), at('比较', '甲')] },
    ]);
    await writeFile(at('名单.csv'), `\uFEFF"${unit}",已通知\r\n云岭省东江市漆器协会\r\n`);
    const second = await dossier([
      'check',
      at('比较'),
      '--format',
      'json',
      '--expect',
      at('名单.csv'),
    ]);
    expect(parsed(second.out).comparison).toMatchObject({
      notSent: ['云岭省东江市漆器协会'],
      notExpected: [],
    });
  });
});

describe('--output', () => {
  test('writes the whole report, and nothing beside it', async () => {
    await mkdir(at('结果'));
    const { out } = await dossier([
      'check',
      at('全省'),
      '--format',
      'html',
      '-o',
      at('结果', '结果.html'),
    ]);
    expect(out).toBe('');
    expect(await readdir(at('结果'))).toEqual(['结果.html']);
    expect(await readFile(at('结果', '结果.html'), 'utf8')).toContain('</html>');
  });

  test('leaves what was there when it cannot be written', async () => {
    const { exit, err } = await dossier([
      'check',
      at('全省'),
      '-o',
      at('没有这个文件夹', '结果.txt'),
    ]);
    expect(exit).toBe(2);
    expect(err).toContain('无法写入');
  });

  test('is needed for a .docx', async () => {
    const { exit, err } = await dossier(['check', at('全省'), '--format', 'docx']);
    expect(exit).toBe(2);
    expect(err).toContain('--output');
  });
});

test('--level leaves out what is less grave, and changes neither states nor exit code', async () => {
  const call = ['check', at('全省'), '--format', 'json'];
  const all = await dossier(call);
  const errors = await dossier([...call, '--level', 'error']);
  expect(errors.exit).toBe(all.exit);
  const levelsOf = ({ out }: { out: string }): Set<string> =>
    new Set(
      parsed(out).submissions.flatMap(({ files }) =>
        files.flatMap((file) => file.findings.map(({ level }) => level)),
      ),
    );
  expect(levelsOf(errors).has('info')).toBe(false);
  expect(levelsOf(all).has('info')).toBe(true);
});

test('an interrupted run says what it did and writes nothing', async () => {
  const interruption = new AbortController();
  interruption.abort();
  const { exit, err } = await dossier(['check', at('全省'), '-o', at('中断.txt')], {
    interrupted: interruption.signal,
  });
  expect(exit).toBe(2);
  expect(err).toContain('检查了 5 份中的 0 份');
  expect(await readdir(at())).not.toContain('中断.txt');
});

test('a bar with the time left is shown on a terminal only', async () => {
  const onTerminal = await dossier(['check', at('全省')], { errIsTerminal: true });
  expect(onTerminal.err).toContain('5/5');
  expect((await dossier(['check', at('全省')])).err).toBe('');
});
