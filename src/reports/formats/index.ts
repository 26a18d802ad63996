import type { Notice } from '../../notice/schema';
import { htmlPieces } from '../html/renderHtml';
import { addTo, emptyTotals } from '../levels';
import type { Report } from '../schema';
import type { Paint } from '../text/paint';
import { comparisonText, submissionText, totalsText } from '../text/renderText';
import type { ReportLanguage } from '../words';
import { csvPieces } from './csv';
import { docxPieces } from './docx';
import { reportJson, reportLines } from './json';
import { joined } from './reportPackage';
import { sarifPieces } from './sarif';

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
 * Writes a report in a format, piece by piece: at no time are more submissions in memory than one.
 *
 * @returns text, or the bytes of a .docx; to be gone through once
 */
export function renderPieces(
  report: Report,
  format: Format,
  options: RenderOptions,
): Iterable<string> | AsyncIterable<Uint8Array> {
  const { notice, language } = options;
  switch (format) {
    case 'text':
      return textPieces(report, options);
    case 'json':
      return reportJson(report);
    case 'jsonl':
      return reportLines(report);
    case 'csv':
      return csvPieces(report, language);
    case 'html':
      return htmlPieces(report, notice, language);
    case 'docx':
      return docxPieces(report, notice, language);
    case 'sarif':
      return sarifPieces(report, notice, language);
  }
}

/**
 * Writes a report in a format, whole.
 *
 * @returns text, or the bytes of a .docx
 */
export async function renderReport(
  report: Report,
  format: Format,
  options: RenderOptions,
): Promise<string | Uint8Array> {
  const texts: string[] = [];
  const bytes: Uint8Array[] = [];
  for await (const piece of renderPieces(report, format, options))
    if (typeof piece === 'string') texts.push(piece);
    else bytes.push(piece);
  return format === 'docx' ? joined(bytes) : texts.join('');
}

function* textPieces(
  { submissions, comparison }: Report,
  options: RenderOptions,
): Generator<string> {
  const totals = emptyTotals();
  for (const submission of submissions) {
    addTo(totals, submission);
    yield `${submissionText(submission, options)}\n`;
  }
  if (comparison !== undefined) yield comparisonText(comparison, options);
  yield totalsText(totals, options);
}
