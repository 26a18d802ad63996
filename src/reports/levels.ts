import type { Bilingual, Level } from '../notice/schema';
import type { Report, SubmissionReport } from './schema';

/** Gravest first. */
export const levels = ['error', 'warning', 'info'] as const satisfies readonly Level[];

/** What people call the levels. */
export const levelNames: Readonly<Record<Level, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  info: { zh: '提示', en: 'note' },
};

/** Whether a finding is at least as grave as the level asked for. */
export function isAtLeast(level: Level, least: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(least);
}

/** How many of each there are. */
export interface Totals extends Record<Level, number> {
  readonly submissions: number;
  readonly files: number;
  /** Files that could not be read. */
  readonly unreadable: number;
  readonly dismissed: number;
}

/** Counts findings that are not set aside, and files. */
export function totalsOf(submissions: Iterable<SubmissionReport>): Totals {
  const totals = emptyTotals();
  for (const submission of submissions) addTo(totals, submission);
  return totals;
}

/** Totals to add to. */
export type Tally = { -readonly [Key in keyof Totals]: number };

/** Totals of nothing yet. */
export function emptyTotals(): Tally {
  return { submissions: 0, files: 0, unreadable: 0, error: 0, warning: 0, info: 0, dismissed: 0 };
}

/** Counts one more submission. */
export function addTo(totals: Tally, { files, findings }: SubmissionReport): void {
  totals.submissions += 1;
  totals.files += files.length;
  totals.unreadable += files.filter(({ error }) => error !== undefined).length;
  for (const { level, dismissed } of [...files.flatMap((file) => file.findings), ...findings])
    totals[dismissed === undefined ? level : 'dismissed'] += 1;
}

/** The report without the findings below a level; requirements and counts stay as they are. */
export function withLevel(report: Report, least: Level): Report {
  return {
    ...report,
    submissions: mapped(report.submissions, (each) => submissionAt(each, least)),
  };
}

/** An iterable that changes each item whenever it is gone through. */
function mapped<T>(items: Iterable<T>, change: (item: T) => T): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield change(item);
    },
  };
}

function submissionAt(submission: SubmissionReport, least: Level): SubmissionReport {
  const keep = ({ level }: { readonly level: Level }): boolean => isAtLeast(level, least);
  return {
    ...submission,
    files: submission.files.map((file) => ({ ...file, findings: file.findings.filter(keep) })),
    findings: submission.findings.filter(keep),
  };
}
