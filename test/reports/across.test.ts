import '@microsoft/jest-sarif';
import { z } from 'zod';
import { readDocx } from '../../src/docx/readDocx';
import { eachParagraph } from '../../src/document/snapshot';
import { notice2018 } from '../../src/notice/notice2018';
import { compareSubmissions } from '../../src/reports/compare';
import { formats, renderReport } from '../../src/reports/formats';
import type { Format } from '../../src/reports/formats';
import type { CheckReport, SubmissionReport } from '../../src/reports/schema';
import { paint } from '../../src/reports/text/paint';
import type { ReportLanguage } from '../../src/reports/words';
import { corpus } from '../../tools/corpus/generate/corpus';
import { validationErrors } from '../support/openXmlValidator';
import { reportOf, submissionOf } from './sampleReport';

// Validating documents takes longer than making them.
jest.setTimeout(60_000);

const bytes = corpus().find(({ name }) => name === 'good-both')?.bytes ?? new Uint8Array();
/** The same paper, handed in by others under their own name. */
const [first, second, third] = [
  submissionOf('甲市', bytes),
  by('云岭省北原县竹编协会', submissionOf('乙市', bytes)),
  by('云岭省北原县竹编协会', submissionOf('丙市', bytes)),
];
const submissions = [first, second, third];
const unit = first.files[0]?.units[0] ?? '';
const report: CheckReport = {
  ...reportOf(...submissions),
  comparison: compareSubmissions(submissions, ['云岭省东江市漆器协会', unit]),
};

function by(name: string, { files, ...rest }: SubmissionReport): SubmissionReport {
  return { ...rest, files: files.map((file) => ({ ...file, units: [name] })) };
}

async function rendered(
  format: Format,
  what: CheckReport = report,
  language: ReportLanguage = 'zh-CN',
): Promise<string | Uint8Array> {
  return renderReport(what, format, { notice: notice2018, language, paint: paint(false) });
}

/** What a person reads in it. */
async function wordsOf(format: Format): Promise<string> {
  const content = await rendered(format);
  if (typeof content === 'string') return content;
  const read = readDocx(content);
  return read.ok
    ? [...eachParagraph(read.snapshot.blocks)].map(({ paragraph }) => paragraph.text).join('\n')
    : '';
}

test('the text two units share is found whatever the order, with how much of it', () => {
  const pairs = (list: SubmissionReport[]): string[] =>
    compareSubmissions(list, null)
      .sameText.map(({ files, share }) => [...files].sort().join('+') + String(share))
      .sort();
  expect(pairs(submissions)).toEqual([
    '丙市/材料.docx+甲市/材料.docx1',
    '乙市/材料.docx+甲市/材料.docx1',
  ]);
  expect(pairs([...submissions].reverse())).toEqual(pairs(submissions));
});

test.each(formats.filter((format) => format !== 'jsonl' && format !== 'json'))(
  '%s tells the same unit twice, the same text with how much, who has not sent and who is not expected',
  async (format) => {
    const words = await wordsOf(format);
    expect(words).toContain('出现在 2 份材料中');
    expect(words).toMatch(/100% 的文字逐句相同/);
    expect(words).toContain('尚未收到“云岭省东江市漆器协会”的材料');
    expect(words).toContain('名单中没有“云岭省北原县竹编协会”');
  },
);

describe('in SARIF', () => {
  const logSchema = z.object({
    runs: z.array(
      z.object({
        tool: z.object({ driver: z.object({ rules: z.array(z.object({ id: z.string() })) }) }),
        results: z.array(
          z.object({
            ruleId: z.string(),
            ruleIndex: z.int(),
            locations: z.array(z.unknown()).optional(),
            relatedLocations: z.array(z.unknown()).optional(),
          }),
        ),
      }),
    ),
  });

  test.each<ReportLanguage>(['zh-CN', 'en'])('the log is valid (%s)', async (language) => {
    expect(JSON.parse(String(await rendered('sarif', report, language)))).toBeValidSarifLog();
  });

  test('they are results of rules of their own, at the files and submissions they are about', async () => {
    const [run] = logSchema.parse(JSON.parse(String(await rendered('sarif')))).runs;
    const rules = run?.tool.driver.rules.map(({ id }) => id) ?? [];
    const across = run?.results.filter(({ ruleId }) => ruleId.startsWith('across.')) ?? [];
    for (const { ruleId, ruleIndex } of across) expect(rules[ruleIndex]).toBe(ruleId);
    expect(
      across.map(({ ruleId, locations = [], relatedLocations = [] }) => [
        ruleId,
        locations.length + relatedLocations.length,
      ]),
    ).toEqual([
      ['across.sameUnit', 2],
      ['across.sameText', 2],
      ['across.sameText', 2],
      ['across.notSent', 0],
      ['across.notExpected', 0],
    ]);
  });

  test('a run without a comparison has no such rules', async () => {
    const { tool, notice, today } = report;
    const alone = { tool, notice, today, submissions };
    expect(String(await rendered('sarif', alone))).not.toContain('across.');
  });
});

describe('in the review form', () => {
  test.each<ReportLanguage>(['zh-CN', 'en'])(
    'they stand last, and the file is valid (%s)',
    async (language) => {
      const content = await rendered('docx', report, language);
      if (typeof content === 'string') throw new Error('A .docx is bytes');
      expect(await validationErrors(content)).toEqual([]);
      const read = readDocx(content);
      const texts = read.ok
        ? [...eachParagraph(read.snapshot.blocks)].map(({ paragraph }) => paragraph.text)
        : [];
      const title = language === 'en' ? 'Across submissions' : '材料之间的情况';
      const form = language === 'en' ? 'Formal review of the papers' : '申报材料形式审查表';
      expect(texts.lastIndexOf(form)).toBeLessThan(texts.indexOf(title));
      expect(texts.filter((text) => text === form)).toHaveLength(3);
    },
  );

  test('there is no such page when nothing shows', async () => {
    const comparison = compareSubmissions([first], null);
    const alone = await rendered('docx', { ...report, submissions: [first], comparison });
    const read = readDocx(alone instanceof Uint8Array ? alone : new Uint8Array());
    expect(read.ok && JSON.stringify(read.snapshot.blocks)).not.toContain('材料之间');
  });
});

test('json pieces are what JSON.stringify writes', async () => {
  const text = String(await rendered('json'));
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  const empty = String(await rendered('json', { ...report, submissions: [] }));
  expect(empty).toBe(`${JSON.stringify(JSON.parse(empty), null, 2)}\n`);
});
