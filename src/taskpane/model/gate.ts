import type { Assessment, Finding, RequirementResult } from '../../checks/assessment';
import { daysBetween, weekdayOf } from '../../document/calendar';
import type { Bilingual, Level, Notice, Submission } from '../../notice/schema';
import type { PartIndex } from './partIndex';

/** What stands before printing. */
export interface Gate {
  readonly printable: boolean;
  readonly mustFix: readonly Finding[];
  /** Warnings, then what is only remarked. */
  readonly lookAgain: readonly Finding[];
  /** Set aside in the document, with a reason. */
  readonly dismissed: readonly Finding[];
  /** Done by a person; how to hand in has a list of its own. */
  readonly byHand: readonly ByHand[];
  readonly submissions: readonly HandingIn[];
  readonly unchecked: readonly RequirementResult[];
  /** What is handed in beside what is here, in another file: nothing was compared with it. */
  readonly elsewhere: readonly Bilingual[];
}

/** A seal, a signature, a thing to confirm. */
export interface ByHand {
  readonly result: RequirementResult;
  /** Where in the paper it is done; `null` for what concerns it as a whole. */
  readonly where: Spot | null;
}

/** A part of the paper that is there, and its last paragraph: seals and signatures stand at the end. */
export interface Spot {
  readonly form: Bilingual;
  readonly part: Bilingual;
  readonly paragraphId: string;
}

/** How, where and by when a form is handed in. */
export interface HandingIn {
  readonly submission: Submission;
  /** Negative when the day is past. */
  readonly daysLeft: number;
  /** The weekday of the date (Monday 1 … Sunday 7) when the notice says another. */
  readonly actualWeekday: number | null;
}

/**
 * Sorts an assessment by what its author has to do before printing.
 *
 * @param today `yyyy-mm-dd`
 * @param homeOf where in the paper a requirement of the notice is at home
 */
export function gateOf(
  assessment: Assessment,
  notice: Notice,
  today: string,
  homeOf: PartIndex,
): Gate {
  const open = assessment.findings.filter((finding) => finding.dismissed === undefined);
  const submissionIds = new Set(notice.submissions.map((submission) => submission.id));
  const found = new Set(assessment.forms.map((form) => form.id));
  return {
    printable: assessment.printable,
    mustFix: open.filter(ofLevel('error')),
    lookAgain: open.filter(ofLevel('warning')).concat(open.filter(ofLevel('info'))),
    dismissed: assessment.findings.filter((finding) => finding.dismissed !== undefined),
    byHand: assessment.requirements
      .filter(({ id, state }) => state === 'manual' && !submissionIds.has(id))
      .map((result) => ({ result, where: spotOf(assessment, homeOf(result.id)?.part ?? null) })),
    submissions: notice.submissions
      .filter((submission) => found.has(submission.form))
      .map((submission) => handingIn(submission, today)),
    unchecked: assessment.requirements.filter(({ state }) => state === 'unchecked'),
    elsewhere: elsewhereOf(notice, found),
  };
}

function spotOf({ forms, parts }: Assessment, id: string | null): Spot | null {
  const part = parts.find((one) => one.id === id && one.state !== 'missing');
  const form = forms.find((one) => one.id === part?.form);
  const paragraphId = part?.paragraphIds.at(-1);
  return part === undefined || form === undefined || paragraphId === undefined
    ? null
    : { form: form.name, part: part.title, paragraphId };
}

/** The other papers of a submission of which one is here. */
function elsewhereOf({ submissions, forms }: Notice, found: ReadonlySet<string>): Bilingual[] {
  const away = submissions.filter(({ form }) => !found.has(form));
  if (away.length === submissions.length) return [];
  return forms.filter(({ id }) => away.some(({ form }) => form === id)).map(({ name }) => name);
}

function ofLevel(level: Level): (finding: Finding) => boolean {
  return (finding) => finding.level === level;
}

function handingIn(submission: Submission, today: string): HandingIn {
  const { date, weekday } = submission.deadline;
  const actual = weekdayOf(date);
  return {
    submission,
    daysLeft: daysBetween(today, date),
    actualWeekday: actual === weekday ? null : actual,
  };
}
