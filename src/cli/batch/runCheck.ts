import { availableParallelism } from 'node:os';
import type { CheckOptions } from '../../reports/checkSubmission';
import { addTo, emptyTotals } from '../../reports/levels';
import type { Totals } from '../../reports/levels';
import type { SubmissionReport } from '../../reports/schema';
import type { SubmissionInput } from '../inputs/findSubmissions';
import type { CommandContext } from '../terminal';
import { checkAll } from './pool';
import { progressOf } from './progress';

export interface RunOptions extends CheckOptions {
  readonly jobs: number | null;
  readonly context: CommandContext;
  /** Called with each report, in order, as soon as it is there. */
  readonly onReport: (report: SubmissionReport) => void;
}

/**
 * Checks submissions and shows on a terminal how far it is. Keeps no report.
 *
 * @returns what was found altogether; fewer submissions than inputs when the person interrupted the run
 */
export async function runCheck(
  inputs: readonly SubmissionInput[],
  { context, onReport, ...options }: RunOptions,
): Promise<Totals> {
  const { terminal, language } = context;
  const progress = progressOf(inputs.length, terminal, language);
  const totals = emptyTotals();
  try {
    for await (const report of checkAll(inputs, {
      ...options,
      processors: availableParallelism(),
      signal: terminal.interrupted,
    })) {
      addTo(totals, report);
      onReport(report);
      progress.step();
    }
  } finally {
    progress.clear();
  }
  return totals;
}
