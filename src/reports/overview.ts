import type { Level } from '../notice/schema';
import { levels } from './levels';
import type { RequirementReport, SubmissionReport } from './schema';

export type RequirementState = RequirementReport['state'];

/** Which state of several files stands for the submission: the first of these that occurs. */
const order: readonly RequirementState[] = [
  'notMet',
  'unchecked',
  'manual',
  'met',
  'notApplicable',
];

/** One submission in a line: its units and forms, and how each requirement ended in it. */
export interface OverviewRow {
  readonly submission: SubmissionReport;
  readonly units: readonly string[];
  readonly forms: readonly string[];
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly unreadable: number;
  /** By requirement id; nothing for a submission of which no file could be read. */
  readonly states: ReadonlyMap<string, RequirementState>;
  /** For each requirement that is not met: the level of the gravest finding. */
  readonly gravest: ReadonlyMap<string, Level>;
}

/** A submission in a line. */
export function overviewRow(submission: SubmissionReport): OverviewRow {
  const { files } = submission;
  const states = new Map<string, RequirementState>();
  for (const { id, state } of files.flatMap((file) => file.requirements)) {
    const known = states.get(id);
    if (known === undefined || order.indexOf(state) < order.indexOf(known)) states.set(id, state);
  }
  const open = [...files.flatMap((file) => file.findings), ...submission.findings].filter(
    ({ dismissed }) => dismissed === undefined,
  );
  const gravest = new Map<string, Level>();
  for (const level of [...levels].reverse())
    for (const finding of open)
      if (finding.level === level) gravest.set(finding.requirement, level);
  const count = (level: string): number => open.filter((each) => each.level === level).length;
  return {
    submission,
    units: [...new Set(files.flatMap((file) => file.units))],
    forms: [...new Set(files.flatMap((file) => file.forms))],
    error: count('error'),
    warning: count('warning'),
    info: count('info'),
    unreadable: files.filter(({ error }) => error !== undefined).length,
    states,
    gravest,
  };
}
