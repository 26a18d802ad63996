import '@microsoft/jest-sarif';
import { readFile } from 'node:fs/promises';
import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { requirementsOf } from '../../src/checks/requirements';
import { readDocx } from '../../src/docx/readDocx';
import { eachParagraph } from '../../src/document/snapshot';
import { notice2018 } from '../../src/notice/notice2018';
import { renderReport } from '../../src/reports/formats';
import type { Format } from '../../src/reports/formats';
import { checkReportSchema } from '../../src/reports/schema';
import { publishedSchema } from '../../src/reports/publishedSchema';
import { paint } from '../../src/reports/text/paint';
import type { ReportLanguage } from '../../src/reports/words';
import { validationErrors } from '../support/openXmlValidator';
import { corpus } from '../../tools/corpus/generate/corpus';
import { p, packageOf } from '../support/package';
import { hostile, hostilePaper, reportOf, submissionOf } from './sampleReport';

// Validating documents takes longer than making them.
jest.setTimeout(60_000);

const good = corpus().find(({ name }) => name === 'good-both')?.bytes ?? new Uint8Array();
const report = reportOf(
  submissionOf('云岭省南溪市', good),
  submissionOf(`=${hostile}`, hostilePaper()),
  submissionOf('北原县', new Uint8Array()),
  submissionOf('通知', packageOf(p('关于召开会议的通知'))),
);

async function rendered(format: Format, language: ReportLanguage = 'zh-CN'): Promise<string> {
  const options = { notice: notice2018, language, paint: paint(false) };
  const result = await renderReport(report, format, options);
  return typeof result === 'string' ? result : '';
}

describe('csv', () => {
  test('begins with a byte order mark and has as many cells in every line', async () => {
    const csv = await rendered('csv');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const rows = parseCsv(csv.slice(1));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([10]));
    expect(rows[0]).toContain('要求编号');
  });

  test('has a line for the file that could not be read, and one for one without a paper', async () => {
    const rows = parseCsv((await rendered('csv')).slice(1));
    expect(rows.filter(([, file]) => file === '北原县/材料.docx')).toEqual([
      [
        '北原县',
        '北原县/材料.docx',
        '',
        '无法读取',
        '',
        expect.stringContaining('损坏'),
        '',
        '',
        '',
        '',
      ],
    ]);
    expect(rows.filter(([, file]) => file === '通知/材料.docx')).toEqual([
      ['通知', '通知/材料.docx', '', '没有找到材料', '', '', '', '', '', ''],
    ]);
  });

  test('gives a spreadsheet no formula', async () => {
    const cells = parseCsv((await rendered('csv')).slice(1)).flat();
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([]);
    expect(cells).toContain(`'=${hostile}`);
  });
});

describe('sarif', () => {
  test.each<ReportLanguage>(['zh-CN', 'en'])('is a valid log (%s)', async (language) => {
    expect(JSON.parse(await rendered('sarif', language))).toBeValidSarifLog();
  });

  test('names the requirement, the file and what could not be read', async () => {
    const sarif = z
      .object({
        runs: z.array(
          z.object({
            results: z.array(z.object({ ruleId: z.string(), level: z.string() })),
            invocations: z.array(z.object({ toolExecutionNotifications: z.array(z.unknown()) })),
          }),
        ),
      })
      .parse(JSON.parse(await rendered('sarif')));
    const [run] = sarif.runs;
    expect(run?.results).toContainEqual({ ruleId: 'experience.length', level: 'error' });
    expect(run?.invocations[0]?.toolExecutionNotifications).toHaveLength(1);
  });
});

describe('docx', () => {
  test('is valid for Word and has every requirement with a verdict', async () => {
    const options = { notice: notice2018, language: 'zh-CN' as const, paint: paint(false) };
    const bytes = await renderReport(report, 'docx', options);
    if (typeof bytes === 'string') throw new Error('A .docx is bytes');
    expect(await validationErrors(bytes)).toEqual([]);
    const read = readDocx(bytes);
    const texts = read.ok
      ? [...eachParagraph(read.snapshot.blocks)].map(({ paragraph }) => paragraph.text)
      : [];
    for (const { id } of requirementsOf(notice2018))
      expect(texts.filter((text) => text.endsWith(` ${id}`))).toHaveLength(4);
    expect(texts).toEqual(expect.arrayContaining(['符合', '不符合', '不适用', '人工核对']));
    expect(texts).toContain('审查人签字');
  });
});

describe('a finding that the notice gives no ground for', () => {
  const left = report.submissions
    .flatMap(({ files }) => files.flatMap(({ findings }) => findings))
    .find(({ requirement }) => requirement === 'print.placeholder');

  test('is this program’s advice in every format, with what to do', async () => {
    expect(left).toMatchObject({
      reason: '本助手建议',
      advice: '换成实际内容；确实没有的，删去或写“无”。',
    });
    for (const format of ['text', 'html', 'csv', 'json', 'jsonl', 'sarif'] as const) {
      const text = await rendered(format);
      expect(text).toContain('本助手建议');
      expect(text).not.toMatch(/本助手建议[：:] ?“/);
    }
    for (const format of ['text', 'html', 'json'] as const)
      expect(await rendered(format)).toContain('换成实际内容；确实没有的，删去或写');
  });
});

describe('the published JSON Schema', () => {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const validate = ajv.compile(publishedSchema());

  test('is the file in docs/', async () => {
    expect(JSON.parse(await readFile('docs/check-report.schema.json', 'utf8'))).toEqual(
      publishedSchema(),
    );
  });

  test('accepts what json and every line of jsonl print', async () => {
    const lines = (await rendered('jsonl')).trim().split('\n');
    for (const text of [await rendered('json'), ...lines]) {
      validate(JSON.parse(text));
      expect(validate.errors).toBeNull();
      expect(checkReportSchema.safeParse(JSON.parse(text)).success).toBe(true);
    }
  });

  test('refuses another shape', () => {
    expect(validate({ ...report, submissions: [{ name: 'x' }] })).toBe(false);
  });
});

test('text sums up and tells what shows across submissions', async () => {
  const text = await rendered('text');
  expect(text).toContain('尚未收到');
  expect(text.trimEnd().split('\n').at(-1)).toContain('1 个文件无法读取');
});

/** Reads RFC 4180 text. */
function parseCsv(text: string): string[][] {
  return text
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}
