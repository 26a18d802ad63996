import { readDocx } from '../../src/docx/readDocx';
import { notice2018 } from '../../src/notice/notice2018';
import { checkSubmission } from '../../src/reports/checkSubmission';
import { compareSubmissions } from '../../src/reports/compare';
import type { CheckReport, SubmissionReport } from '../../src/reports/schema';
import type { ReportLanguage } from '../../src/reports/words';
import { p, packageOf } from '../support/package';

/** Words that would do harm where they are not escaped. */
export const hostile = '<script>alert("1")</script>&\'=cmd';

/** A submission of one file. */
export function submissionOf(
  name: string,
  bytes: Uint8Array,
  language: ReportLanguage = 'zh-CN',
): SubmissionReport {
  const read = readDocx(bytes);
  const content = read.ok
    ? { ok: true as const, snapshot: read.snapshot }
    : { ok: false as const, error: '文件已损坏，请重新取得原文件。' };
  return checkSubmission(name, [{ name: `${name}/材料.docx`, content }], {
    notice: notice2018,
    today: '2018-09-01',
    language,
  });
}

/** A report of submissions, compared. */
export function reportOf(...submissions: SubmissionReport[]): CheckReport {
  return {
    tool: { name: 'dossier', version: '1.2.3' },
    notice: { id: notice2018.id, number: notice2018.number, title: notice2018.title },
    today: '2018-09-01',
    submissions,
    comparison: compareSubmissions(submissions, ['云岭省南溪市陶瓷协会', hostile]),
  };
}

/** A paper that begins the six parts, with hostile words in one of them. */
export function hostilePaper(): Uint8Array {
  const text = hostile.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return packageOf(
    ['1.名称', `${text}待补充`, '2.概述', '云岭省南溪市的概述。', '3.背景', '背景说明文字。']
      .map((line) => p(line))
      .join(''),
  );
}
