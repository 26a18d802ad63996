import { compareSubmissions } from '../reports/compare';
import { renderReport } from '../reports/formats';
import type { Format } from '../reports/formats';
import { totalsOf, withLevel } from '../reports/levels';
import type { CheckReport, SubmissionReport } from '../reports/schema';
import { paint } from '../reports/text/paint';
import { inLanguage } from '../reports/words';
import type { Level, Notice } from '../notice/schema';
import { CallError, exits, wantsColour } from './terminal';
import type { CommandContext, Exit } from './terminal';
import { writeWhole } from './writeFile';

/** How a report is handed over. */
export interface Delivery {
  readonly format: Format;
  /** A file to write; without one the report is printed. */
  readonly output: string | undefined;
  /** Findings below this level are left out. */
  readonly level: Level;
  readonly notice: Notice;
  /** The units expected, when there is a list. */
  readonly expected: readonly string[] | null;
}

/**
 * Refuses, before any work is done, what cannot be delivered.
 *
 * @throws CallError for a .docx without a file to put it in
 */
export function assertDeliverable(format: Format, output: string | undefined): void {
  if (format !== 'docx' || output !== undefined) return;
  throw new CallError({
    zh: '审查表是 Word 文件，请用 --output 指明写入的文件。',
    en: 'The review is a Word file; name the file to write with --output.',
  });
}

/** Adds what shows across submissions, and prints or writes the report. */
export async function deliver(
  report: CheckReport,
  { format, output, level, notice, expected }: Delivery,
  { terminal, language }: CommandContext,
): Promise<void> {
  const { submissions } = report;
  const compared =
    submissions.length > 1 || expected !== null
      ? { ...report, comparison: compareSubmissions(submissions, expected) }
      : report;
  const coloured = output === undefined && wantsColour(terminal);
  const content = await renderReport(withLevel(compared, level), format, {
    notice,
    language,
    paint: paint(coloured),
  });
  if (output !== undefined) {
    await writeWhole(output, content, { overwrite: true });
    terminal.err(`${inLanguage({ zh: `已写入 ${output}`, en: `Written: ${output}` }, language)}\n`);
  } else if (typeof content === 'string') {
    terminal.out(content);
  }
}

/** A file that could not be read outweighs errors found. */
export function exitOf(submissions: readonly SubmissionReport[]): Exit {
  const { unreadable, error } = totalsOf(submissions);
  if (unreadable > 0) return exits.failed;
  return error > 0 ? exits.errorsFound : exits.nothingToMend;
}
