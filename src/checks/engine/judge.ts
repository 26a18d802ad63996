import type { DocumentSnapshot } from '../../document/snapshot';
import type { Notice, Requirement } from '../../notice/schema';
import type { Assessment, Dismissal, Finding, SubmissionAssessment } from '../assessment';
import { fileContext, pieceCounter } from '../look/context';
import type { CountPiece, FileContext } from '../look/context';
import { cellsInDoubt, isPlaceIn, requirementsInDoubt } from '../look/doubt';
import { unreadableDoubt } from '../look/unreadable';
import { render } from './message';
import { countsOf, formStatuses } from './formStatus';
import { partStatuses } from './partStatus';
import { requirementResults } from './requirements';
import type { Judged } from './requirements';
import { requirementsFor } from '../requirementsWith';
import type { Report, Rule } from '../rule';
import { rubricEvidence } from '../look/rubric';
import { unitsNamed } from '../look/units';

/** What judging needs besides the documents. */
export interface JudgeOptions {
  /** Today, `yyyy-mm-dd`: the core has no clock. */
  readonly today: string;
  /** Findings the author set aside in each document. */
  readonly dismissals?: readonly Dismissal[];
  readonly rules: readonly Rule[];
  /** More rules are still to be loaded: what these say nothing of is "could not be checked" until then. */
  readonly awaitsRules?: boolean;
  /** Keep one and hand it in again: then only paragraphs that changed are counted. */
  readonly count?: CountPiece;
}

/** One document of a submission. */
export interface SubmittedDocument {
  readonly snapshot: DocumentSnapshot;
  readonly dismissals?: readonly Dismissal[];
}

/**
 * Judges one document by a notice.
 *
 * @returns how every requirement ended, every finding, the state of every part; nothing is left out
 */
export function judge(
  notice: Notice,
  snapshot: DocumentSnapshot,
  options: JudgeOptions,
): Assessment {
  const { dismissals = [] } = options;
  const [assessment] = judgeSubmission(notice, [{ snapshot, dismissals }], options).files;
  if (assessment === undefined) throw new Error('One document gives one assessment');
  return assessment;
}

/**
 * Judges documents that are handed in together: each by itself, then between them.
 *
 * @returns an assessment for each document, in their order, and the findings between them
 */
export function judgeSubmission(
  notice: Notice,
  documents: readonly SubmittedDocument[],
  { today, rules, awaitsRules = false, count = pieceCounter() }: JudgeOptions,
): SubmissionAssessment {
  const contexts = contextsOf(notice, documents, today, count);
  const requirements = requirementsFor(notice, rules);
  const judged = contexts.map((context) => judgeAll(rules, context));
  const between = contexts.length < 2 ? [] : judgeTogether(rules, contexts);
  const together = between.flatMap(({ file, judged: { rule, outcome } }) =>
    outcome.state === 'found'
      ? [{ ...findingOf(requirements, rule, outcome, documents[file]?.dismissals ?? []), file }]
      : [],
  );
  return {
    findings: unique(together),
    units: contexts.map(unitsNamed),
    files: contexts.map((context, i) => {
      const own = judged[i] ?? [];
      const shared = between
        .filter(({ judged: { outcome } }) => outcome.state !== 'notApplicable')
        .map(({ judged: each }) => each);
      const dismissals = documents[i]?.dismissals ?? [];
      return assessmentOf(context, requirements, own, shared, dismissals, awaitsRules);
    }),
  };
}

function contextsOf(
  notice: Notice,
  documents: readonly SubmittedDocument[],
  today: string,
  count: CountPiece,
): FileContext[] {
  const companions: FileContext[][] = [];
  const contexts = documents.map(({ snapshot }, i): FileContext => {
    const own: FileContext[] = [];
    companions[i] = own;
    return { ...fileContext(notice, snapshot, today, count), companions: own };
  });
  contexts.forEach((context, i) =>
    companions[i]?.push(...contexts.filter((other) => other !== context)),
  );
  return contexts;
}

function judgeAll(rules: readonly Rule[], context: FileContext): Judged[] {
  const open = requirementsInDoubt(context.located);
  const cells = cellsInDoubt(context.located);
  const unreadable = unreadableDoubt(context);
  return rules.flatMap((rule) =>
    rule.check(context).map((outcome): Judged => {
      const { state, requirement } = outcome;
      const inDoubt =
        open.has(requirement) || (state === 'found' && isPlaceIn(outcome.place, cells));
      const why = inDoubt ? 'cellsNotKnown' : unreadable(outcome);
      return why === null
        ? { rule, outcome }
        : { rule, outcome: { state: 'unchecked', requirement, why } };
    }),
  );
}

function judgeTogether(
  rules: readonly Rule[],
  contexts: readonly FileContext[],
): { file: number; judged: Judged }[] {
  return rules.flatMap((rule) =>
    (rule.checkTogether?.(contexts) ?? []).map(({ file, outcome }) => ({
      file,
      judged: { rule, outcome },
    })),
  );
}

function assessmentOf(
  context: FileContext,
  requirements: readonly Requirement[],
  own: readonly Judged[],
  shared: readonly Judged[],
  dismissals: readonly Dismissal[],
  awaitsRules: boolean,
): Assessment {
  const { notice } = context;
  const found = own.flatMap(({ rule, outcome }) =>
    outcome.state === 'found' ? [findingOf(requirements, rule, outcome, dismissals)] : [],
  );
  const findings = inReadingOrder(context, unique(found));
  const forms = formStatuses(context);
  const parts = partStatuses(context, findings);
  return {
    notice: notice.id,
    ...(context.located.isNotice === true ? { isNotice: true } : {}),
    forms,
    parts,
    findings,
    requirements: requirementResults(context, [...own, ...shared], requirements, awaitsRules),
    counts: countsOf(forms, parts),
    evidence: rubricEvidence(context),
    printable: findings.every(
      ({ level, dismissed }) => level !== 'error' || dismissed !== undefined,
    ),
  };
}

function findingOf(
  requirements: readonly Requirement[],
  rule: Rule,
  report: Report,
  dismissals: readonly Dismissal[],
): Finding {
  const requirement = requirements.find(({ id }) => id === report.requirement);
  if (requirement === undefined)
    throw new RangeError(
      `Rule ${rule.id} reports "${report.requirement}", which is no requirement`,
    );
  const identity = [rule.id, report.requirement, report.message, report.discriminator ?? '']
    .join(':')
    .replace(/:$/, '');
  const dismissal = dismissals.find((candidate) => candidate.identity === identity);
  return {
    identity,
    requirement: report.requirement,
    rule: rule.id,
    level: report.level,
    message: render(rule.messages, report.message, report.params),
    reason: { clause: requirement.clause, quote: requirement.quote },
    advice: report.advice ?? rule.messages[report.message]?.advice ?? rule.advice,
    place: report.place,
    ...(report.fix === undefined ? {} : { fix: report.fix }),
    ...(dismissal === undefined ? {} : { dismissed: { reason: dismissal.reason } }),
  };
}

/** Two findings alike (the same words left in twice) are kept apart by their order. */
function unique<T extends Finding>(findings: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = (seen.get(finding.identity) ?? 0) + 1;
    seen.set(finding.identity, times);
    return times === 1 ? finding : { ...finding, identity: `${finding.identity}#${times}` };
  });
}

const levelOrder = { error: 0, warning: 1, info: 2 } as const;

/** Errors first; within a level as the document is read. */
function inReadingOrder({ located }: FileContext, findings: readonly Finding[]): Finding[] {
  const index = new Map(located.flat.lines.map((line) => [line.paragraph.id, line.index]));
  const positionOf = ({ place }: Finding): number =>
    place.kind === 'document' || place.paragraphId === null
      ? 0
      : (index.get(place.paragraphId) ?? 0);
  return findings
    .map((finding, i) => ({ finding, i, position: positionOf(finding) }))
    .sort(
      (a, b) =>
        levelOrder[a.finding.level] - levelOrder[b.finding.level] ||
        a.position - b.position ||
        a.i - b.i,
    )
    .map(({ finding }) => finding);
}
