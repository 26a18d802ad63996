import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { checkReportSchema } from '../../src/reports/schema';
import type { CheckReport } from '../../src/reports/schema';
import { notice2018 } from '../../src/notice/notice2018';
import { blankForm } from '../../src/templates/blankForm';
import { paper } from './papers';
import { dossier, testFolder } from './runCli';

const at = testFolder();

beforeAll(async () => {
  await mkdir(at('南溪市'));
  await mkdir(at('北原县', '终稿'), { recursive: true });
  await writeFile(at('南溪市', '总结报告.docx'), paper('good-report-plain'));
  await writeFile(at('南溪市', '申请书.docx'), paper('good-application-plain'));
  await writeFile(at('南溪市', '~$总结报告.docx'), 'Word 的锁文件');
  await writeFile(at('南溪市', '.~总结报告.docx'), 'WPS 的锁文件');
  await writeFile(at('北原县', '终稿', '申请书.docx'), paper('good-application-wps'));
  await writeFile(at('北原县', '说明.txt'), '不是申报材料');
  await writeFile(at('空白.docx'), await blankForm(notice2018, 'application'));
  await writeFile(at('坏.docx'), '这不是文档');
});

async function json(...args: string[]): Promise<{ exit: number; report: CheckReport }> {
  const { exit, out } = await dossier(['check', ...args, '--format', 'json']);
  return { exit, report: checkReportSchema.parse(JSON.parse(out)) };
}

describe('the exit code', () => {
  test('is 0 when there is nothing to mend', async () => {
    expect((await json(at('北原县'))).exit).toBe(0);
  });

  test('is 1 when there are errors', async () => {
    expect((await json(at('空白.docx'))).exit).toBe(1);
  });

  test('is 2 when a file cannot be read, and the others are checked', async () => {
    const { exit, report } = await json(at('坏.docx'), at('空白.docx'), at('没有.docx'));
    expect(exit).toBe(2);
    const [bad, good, missing] = report.submissions[0]?.files ?? [];
    expect(bad?.error).toContain('不是 Word 文档');
    expect(good?.forms).toEqual(['application', 'experience']);
    expect(good?.findings.length).toBeGreaterThan(10);
    expect(missing?.error).toContain('没有这个文件');
  });
});

describe('what is one submission', () => {
  test('the files of one call', async () => {
    const { report } = await json(at('空白.docx'), at('南溪市', '总结报告.docx'));
    expect(report.submissions.map(({ files }) => files.length)).toEqual([2]);
    expect(report.submissions[0]?.findings.map(({ requirement }) => requirement)).toEqual([]);
  });

  test('each folder that directly holds documents', async () => {
    const { report } = await json(at());
    expect(report.submissions.map(({ name }) => path.relative(at(), name))).toEqual([
      '',
      '北原县/终稿',
      '南溪市',
    ]);
  });

  test('every file by itself with --each', async () => {
    const { report } = await json(at('南溪市'), '--each');
    expect(report.submissions.map(({ files }) => files.length)).toEqual([1, 1]);
  });

  test('the files of a pattern', async () => {
    const { report } = await json(at('*', '*.docx'));
    expect(report.submissions.map(({ files }) => files.length)).toEqual([2]);
  });
});

test('the papers of a submission are compared with each other', async () => {
  await mkdir(at('两家'));
  await writeFile(at('两家', '总结报告.docx'), paper('good-report-plain'));
  await writeFile(at('两家', '申请书.docx'), paper('good-application-wps'));
  const { exit, report } = await json(at('两家'));
  expect(exit).toBe(1);
  expect(report.submissions[0]?.findings[0]).toMatchObject({
    requirement: 'cross.unit',
    file: at('两家', '申请书.docx'),
  });
});

test('the report of a file names its forms, counts, requirements and findings', async () => {
  const { report } = await json(at('空白.docx'));
  const [file] = report.submissions[0]?.files ?? [];
  expect(file?.forms).toEqual(['application', 'experience']);
  expect(file?.counts).toMatchObject({ experience: 0, 'application.selfEvaluation': 0 });
  expect(file?.requirements.map(({ id }) => id)).toEqual(
    notice2018.requirements.map(({ id }) => id),
  );
  expect(file?.requirements).toContainEqual(
    expect.objectContaining({ id: 'application.pledge.signature', state: 'manual' }),
  );
  expect(file?.findings[0]).toMatchObject({
    requirement: 'application.cover.unit',
    level: 'error',
    message: expect.stringContaining('申请单位'),
    reason: expect.stringContaining('附件3'),
    place: { kind: 'paragraph', section: '封面' },
  });
});

test('a finding the author set aside in the document does not count as an error', async () => {
  const { report: before } = await json(at('空白.docx'));
  const findings = before.submissions[0]?.files[0]?.findings ?? [];
  const dismissals = findings.map(({ identity }) => ({ identity, reason: '由省里统一填写' }));
  const setting = JSON.stringify(JSON.stringify(dismissals));
  const files = unzipSync(await blankForm(notice2018, 'application'));
  files['word/webextensions/webextension1.xml'] = strToU8(
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties><we:property name="dossier.dismissals" value="${setting.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"/></we:properties></we:webextension>`,
  );
  await writeFile(at('已忽略.docx'), zipSync(files));
  const { exit, report } = await json(at('已忽略.docx'));
  expect(exit).toBe(0);
  expect(report.submissions[0]?.files[0]?.findings[0]?.dismissed).toEqual({
    reason: '由省里统一填写',
  });
});

test('the day can be given, for deadlines', async () => {
  const { report } = await json(at('北原县'), '--today', '2018-10-08');
  expect(report.today).toBe('2018-10-08');
});

test('papers in other formats are named, not passed over in silence', async () => {
  await writeFile(at('北原县', '终稿', '总结报告.doc'), 'x');
  const { err } = await dossier(['check', at('北原县')]);
  expect(err).toContain('总结报告.doc');
});

describe('text', () => {
  test('tells findings with level, message, id and reason, and sums up', async () => {
    const { out } = await dossier(['check', at('空白.docx')]);
    expect(out).toContain('错误 封面的“申请单位”没有填写。  application.cover.unit');
    expect(out).toContain('附件3 封面');
    expect(out.trimEnd().split('\n').at(-1)).toContain('1 个文件');
  });

  test('names what is left to a person, and says why something could not be checked', async () => {
    const report = at('南溪市', '总结报告.docx');
    const { out } = await dossier(['check', report, at('南溪市', '申请书.docx'), at('空白.docx')]);
    expect(out).toContain('需要人工完成：总结报告封面公章、');
    expect(out).toMatch(/未能检查：各处单位名称一致 {2}cross\.unit {2}一同提交的材料中/);
  });

  test('in English when the locale or --lang asks for it', async () => {
    const byLocale = await dossier(['check', at('空白.docx')], { env: { LANG: 'en_GB.UTF-8' } });
    const byOption = await dossier(['check', at('空白.docx'), '--lang', 'en']);
    expect(byLocale.out).toContain('error');
    expect(byOption.out).toBe(byLocale.out);
  });

  test('is coloured on a terminal only, and not when NO_COLOR is set', async () => {
    const call = ['check', at('空白.docx')];
    const escape = '\u001B[31m';
    expect((await dossier(call, { outIsTerminal: true })).out).toContain(escape);
    expect((await dossier(call)).out).not.toContain(escape);
    const plain = await dossier(call, { outIsTerminal: true, env: { NO_COLOR: '1' } });
    expect(plain.out).not.toContain(escape);
  });
});
