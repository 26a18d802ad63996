import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDocx } from '../../src/docx/readDocx';
import { notice2018 } from '../../src/notice/notice2018';
import { checkSubmission } from '../../src/reports/checkSubmission';
import { renderDocx } from '../../src/reports/formats/docx';
import { renderFindingsDocx } from '../../src/reports/formats/findingsDocx';
import { checkReportSchema } from '../../src/reports/schema';
import type { FileReport } from '../../src/reports/schema';
import type { ReportLanguage } from '../../src/reports/words';
import { paper } from './papers';
import { dossier, testFolder } from './runCli';

const at = testFolder();
const today = '2018-09-01';

beforeAll(async () => {
  await mkdir(at('南溪市'));
  await writeFile(at('南溪市', '材料.docx'), paper('good-both'));
});

/** What a check of the folder tells of the file put into it. */
async function told(bytes: Uint8Array): Promise<{ exit: number; file: FileReport | undefined }> {
  const file = at('南溪市', '审查表.docx');
  await writeFile(file, bytes);
  const { exit, out } = await dossier(['check', at('南溪市'), '--format', 'json']);
  const { submissions } = checkReportSchema.parse(JSON.parse(out));
  await rm(file);
  return { exit, file: submissions[0]?.files.find((one) => one.file === file) };
}

const notTaken = {
  exit: 0,
  file: expect.objectContaining({
    notChecked: '本工具生成的报告，未检查。',
    findings: [],
    forms: [],
  }),
};

/** A report as the pane has it made, of the open document. */
async function fromPane(
  kind: 'review' | 'findings',
  language: ReportLanguage,
): Promise<Uint8Array> {
  const read = readDocx(paper('good-both'));
  const content = read.ok ? { ok: true as const, snapshot: read.snapshot } : null;
  const files = content === null ? [] : [{ name: '当前文档', content }];
  const submission = checkSubmission('', files, { notice: notice2018, today, language });
  const [file] = submission.files;
  if (file === undefined) throw new Error('The paper cannot be read');
  return kind === 'review'
    ? renderDocx({ submissions: [submission], today }, notice2018, language)
    : renderFindingsDocx(file, { notice: notice2018, today, language });
}

/** The same file with a part changed. */
function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

describe.each<ReportLanguage>(['zh-CN', 'en'])(
  'a report in %s left among the papers',
  (language) => {
    test('is told as one, not checked: the review form of the command line', async () => {
      const lang = ['--lang', language === 'en' ? 'en' : 'zh'];
      const call = ['check', at('南溪市'), '--format', 'docx', '-o', at('审查表.docx'), ...lang];
      await dossier(call);
      expect(await told(await readFile(at('审查表.docx')))).toEqual(notTaken);
    });

    test.each(['review', 'findings'] as const)('so is the one of the pane: %s', async (kind) => {
      expect(await told(await fromPane(kind, language))).toEqual(notTaken);
    });
  },
);

test.each(['review', 'findings'] as const)(
  'either mark suffices, since programs lose one or the other (%s)',
  async (kind) => {
    const report = await fromPane(kind, 'zh-CN');
    const withoutProperty = changed(report, 'docProps/custom.xml', (xml) =>
      xml.replace(/<property .*<\/property>/, ''),
    );
    const withoutControl = changed(report, 'word/document.xml', (xml) =>
      xml.replace(/<w:sdtPr>.*?<\/w:sdtPr>/, ''),
    );
    expect(await told(withoutProperty)).toEqual(notTaken);
    expect(await told(withoutControl)).toEqual(notTaken);
  },
);

test('a paper with a report copied into it further down is still checked', async () => {
  const report = strFromU8(
    unzipSync(await fromPane('findings', 'zh-CN'))['word/document.xml'] ?? new Uint8Array(),
  );
  const [, copied = ''] = /<w:body>(.*)<w:sectPr>/s.exec(report) ?? [];
  const bytes = changed(paper('good-report-plain'), 'word/document.xml', (xml) =>
    xml.replace(/(<w:sectPr[^>]*>(?!.*<w:sectPr).*<\/w:body>)/s, `${copied}$1`),
  );
  expect(JSON.stringify(readDocx(bytes))).toContain('检查日期');
  const { file } = await told(bytes);
  expect(file?.notChecked).toBeUndefined();
  expect(file?.forms).toContain('report');
});

test.each(['text', 'csv', 'html', 'sarif'])('%s names it, without an error', async (format) => {
  await writeFile(at('南溪市', '报告.docx'), await fromPane('findings', 'zh-CN'));
  const { exit, out } = await dossier(['check', at('南溪市'), '--format', format]);
  await rm(at('南溪市', '报告.docx'));
  expect(out).toContain('本工具生成的报告，未检查');
  expect(exit).toBe(0);
});

describe('--output among the papers', () => {
  test('replaces the report of an earlier run, which is not told of', async () => {
    const output = at('南溪市', '审查表.docx');
    const call = ['check', at('南溪市'), '--format', 'docx', '-o', output];
    expect((await dossier(call)).exit).toBe(0);
    expect((await dossier(call)).exit).toBe(0);
    const read = readDocx(await readFile(output));
    expect(read.ok && JSON.stringify(read.snapshot.blocks)).not.toContain('审查表.docx');
    await rm(output);
  });

  test('never replaces a paper', async () => {
    const file = at('南溪市', '材料.docx');
    const { exit, err } = await dossier(['check', at('南溪市'), '-o', file]);
    expect(exit).toBe(2);
    expect(err).toContain('是要检查的材料');
    expect(new Uint8Array(await readFile(file))).toEqual(paper('good-both'));
  });
});
