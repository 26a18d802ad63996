import type { Bilingual, Level } from '../notice/schema';
import type { CheckReport, SubmissionReport } from './schema';

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
export function totalsOf(submissions: readonly SubmissionReport[]): Totals {
  const files = submissions.flatMap((submission) => submission.files);
  const findings = submissions.flatMap((submission) => [
    ...submission.files.flatMap((file) => file.findings),
    ...submission.findings,
  ]);
  const open = findings.filter(({ dismissed }) => dismissed === undefined);
  const number = (level: Level): number => open.filter((each) => each.level === level).length;
  return {
    submissions: submissions.length,
    files: files.length,
    unreadable: files.filter(({ error }) => error !== undefined).length,
    error: number('error'),
    warning: number('warning'),
    info: number('info'),
    dismissed: findings.length - open.length,
  };
}

/** The report without the findings below a level; requirements and counts stay as they are. */
export function withLevel(report: CheckReport, least: Level): CheckReport {
  return { ...report, submissions: report.submissions.map((each) => submissionAt(each, least)) };
}

function submissionAt(submission: SubmissionReport, least: Level): SubmissionReport {
  const keep = ({ level }: { readonly level: Level }): boolean => isAtLeast(level, least);
  return {
    ...submission,
    files: submission.files.map((file) => ({ ...file, findings: file.findings.filter(keep) })),
    findings: submission.findings.filter(keep),
  };
}
