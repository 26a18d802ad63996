import type { Notice } from '../../notice/schema';
import { renderHtml } from '../html/renderHtml';
import type { CheckReport, SubmissionReport } from '../schema';
import type { Paint } from '../text/paint';
import { comparisonText, submissionText, totalsText } from '../text/renderText';
import type { ReportLanguage } from '../words';
import { renderCsv } from './csv';
import { renderDocx } from './docx';
import { renderSarif } from './sarif';

/** What a report can be written as. */
export const formats = ['text', 'json', 'jsonl', 'csv', 'html', 'docx', 'sarif'] as const;
export type Format = (typeof formats)[number];

export interface RenderOptions {
  readonly notice: Notice;
  readonly language: ReportLanguage;
  /** For text. */
  readonly paint: Paint;
}

/**
 * Writes a report in a format.
 *
 * @returns text, or the bytes of a .docx
 */
export async function renderReport(
  report: CheckReport,
  format: Format,
  { notice, language, paint }: RenderOptions,
): Promise<string | Uint8Array> {
  const { submissions, comparison } = report;
  switch (format) {
    case 'text':
      return [
        ...submissions.map((submission) => `${submissionText(submission, { language, paint })}\n`),
        comparison === undefined ? '' : comparisonText(comparison, { language, paint }),
        totalsText(submissions, { language, paint }),
      ].join('');
    case 'json':
      return `${JSON.stringify({ ...report, submissions: submissions.map(withoutFingerprints) }, null, 2)}\n`;
    case 'jsonl':
      return submissions.map((submission) => jsonLine(report, submission)).join('');
    case 'csv':
      return renderCsv(report, language);
    case 'html':
      return renderHtml(report, notice, language);
    case 'docx':
      return await renderDocx(report, notice, language);
    case 'sarif':
      return renderSarif(report, notice, language);
  }
}

/** One submission as a line of JSON that can stand by itself: a report of one, without comparison. */
export function jsonLine(
  { tool, notice, today }: Omit<CheckReport, 'submissions'>,
  submission: SubmissionReport,
): string {
  return `${JSON.stringify({ tool, notice, today, submissions: [submission] })}\n`;
}

function withoutFingerprints(submission: SubmissionReport): SubmissionReport {
  const files = submission.files.map((file) => {
    const bare = { ...file };
    delete bare.fingerprints;
    return bare;
  });
  return { ...submission, files };
}
