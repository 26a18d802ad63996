import { assessSubmission } from '../checks/engine/assess';
import { pieceCounter } from '../checks/look/context';
import { parseDismissals } from '../checks/engine/dismissals';
import { dismissalsKey } from '../checks/engine/dismissalsKey';
import type { DocumentSnapshot } from '../document/snapshot';
import type { Notice } from '../notice/schema';
import { documentNoticeOf } from './documentNotice';
import { fileReport, findingReport, textsOf } from './fileReport';
import { fingerprintsOf } from './fingerprints';
import { isOwnReport } from './ownReport';
import type { FileReport, SubmissionReport } from './schema';
import { inLanguage } from './words';
import type { ReportLanguage } from './words';

/** A file of a submission: read, or why it could not be. */
export interface SubmittedFile {
  /** The name it is reported by. */
  readonly name: string;
  readonly content:
    | { readonly ok: true; readonly snapshot: DocumentSnapshot }
    | { readonly ok: false; readonly error: string };
  /** The file says of itself that this program made it as a report, see {@link ownReportMark}. */
  readonly isOwnReport?: boolean;
}

export interface CheckOptions {
  readonly notice: Notice;
  /** `yyyy-mm-dd` */
  readonly today: string;
  readonly language: ReportLanguage;
}

/**
 * Checks the files of one submission, each by itself and then together. A file that could not be read
 * stands in the report with its error and is otherwise left out.
 *
 * @param name what the submission is called in reports
 */
export function checkSubmission(
  name: string,
  files: readonly SubmittedFile[],
  { notice, today, language }: CheckOptions,
): SubmissionReport {
  const own = new Set(files.filter(isReport));
  const read = files.flatMap((submitted) => {
    const { name: file, content } = submitted;
    return content.ok && !own.has(submitted)
      ? [{ file, snapshot: content.snapshot, texts: textsOf(content.snapshot) }]
      : [];
  });
  const count = pieceCounter();
  const assessed = assessSubmission(
    notice,
    read.map(({ snapshot }) => ({ snapshot, dismissals: dismissalsIn(snapshot) })),
    { today, count },
  );
  const reports = new Map(
    read.flatMap(({ file, snapshot, texts }, i): [string, FileReport][] => {
      const assessment = assessed.files[i];
      if (assessment === undefined) return [];
      const units = assessed.units[i] ?? [];
      if (assessment.isNotice === true)
        return [[file, { ...emptyReport(file), notChecked: inLanguage(noticeItself, language) }]];
      const documentNotice = documentNoticeOf(snapshot, notice, language);
      const report: FileReport = {
        ...fileReport({ file, assessment, snapshot, texts, units }, language),
        ...(documentNotice === null ? {} : { documentNotice }),
        fingerprints: fingerprintsOf(assessment, texts),
      };
      return [[file, report]];
    }),
  );
  return {
    name,
    files: files.map((submitted) => {
      const { name: file, content } = submitted;
      if (own.has(submitted))
        return { ...emptyReport(file), notChecked: inLanguage(ownReport, language) };
      return reports.get(file) ?? { ...emptyReport(file), error: content.ok ? '' : content.error };
    }),
    findings: assessed.findings.flatMap(({ file: position, ...finding }) => {
      const [document, assessment] = [read[position], assessed.files[position]];
      if (document === undefined || assessment === undefined) return [];
      const report = findingReport(finding, assessment, document.texts, language);
      return [{ ...report, file: document.file }];
    }),
  };
}

const ownReport = {
  zh: '本工具生成的报告，未检查。',
  en: 'A report made by this program; not checked.',
};

const noticeItself = {
  zh: '这是通知原文及其附件，不是填写的材料，未检查。',
  en: 'The notice itself with its annexes, not a paper; not checked.',
};

function isReport({ content, isOwnReport: isMarked = false }: SubmittedFile): boolean {
  return isMarked || (content.ok && isOwnReport(content.snapshot));
}

/** What is told of a file of which nothing is known. */
function emptyReport(file: string): FileReport {
  return {
    file,
    forms: [],
    units: [],
    counts: {},
    lengths: [],
    requirements: [],
    findings: [],
    warnings: [],
  };
}

function dismissalsIn({
  facts: { settings },
}: DocumentSnapshot): ReturnType<typeof parseDismissals> {
  return parseDismissals(settings.state === 'known' ? settings.value[dismissalsKey] : null);
}
