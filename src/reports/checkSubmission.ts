import { assessSubmission } from '../checks/assess';
import type { Assessment, Finding, Place, RequirementResult } from '../checks/assessment';
import { pieceCounter } from '../checks/context';
import { dismissalsKey, parseDismissals } from '../checks/dismissals';
import type { DocumentSnapshot } from '../document/snapshot';
import { eachParagraph } from '../document/snapshot';
import { warningMessage } from '../docx/readDocx';
import type { Notice } from '../notice/schema';
import { fingerprintsOf } from './fingerprints';
import { lengthsOf } from './lengths';
import type {
  FileReport,
  FindingReport,
  PlaceReport,
  RequirementReport,
  SubmissionReport,
} from './schema';
import { unitsOf } from './units';
import { inLanguage } from './words';
import type { ReportLanguage } from './words';

/** A file of a submission: read, or why it could not be. */
export interface SubmittedFile {
  /** The name it is reported by. */
  readonly name: string;
  readonly content:
    | { readonly ok: true; readonly snapshot: DocumentSnapshot }
    | { readonly ok: false; readonly error: string };
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
  const read = files.flatMap(({ name: file, content }) =>
    content.ok ? [{ file, snapshot: content.snapshot, texts: textsOf(content.snapshot) }] : [],
  );
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
      const report: FileReport = {
        file,
        forms: [...new Set(assessment.forms.map(({ id }) => id))],
        units: unitsOf(notice, snapshot),
        counts: { ...assessment.counts },
        lengths: lengthsOf(assessment, language),
        requirements: assessment.requirements.map((result) => requirementReport(result, language)),
        findings: assessment.findings.map((finding) =>
          findingReport(finding, assessment, texts, language),
        ),
        warnings: snapshot.warnings.flatMap((key) => warningMessage(key, language) ?? []),
        fingerprints: fingerprintsOf(assessment, texts),
      };
      return [[file, report]];
    }),
  );
  return {
    name,
    files: files.map(
      ({ name: file, content }) =>
        reports.get(file) ?? unreadable(file, content.ok ? '' : content.error),
    ),
    findings: assessed.findings.flatMap(({ file: position, ...finding }) => {
      const [document, assessment] = [read[position], assessed.files[position]];
      if (document === undefined || assessment === undefined) return [];
      const report = findingReport(finding, assessment, document.texts, language);
      return [{ ...report, file: document.file }];
    }),
  };
}

function unreadable(file: string, error: string): FileReport {
  return {
    file,
    forms: [],
    units: [],
    counts: {},
    lengths: [],
    requirements: [],
    findings: [],
    warnings: [],
    error,
  };
}

function dismissalsIn({
  facts: { settings },
}: DocumentSnapshot): ReturnType<typeof parseDismissals> {
  return parseDismissals(settings.state === 'known' ? settings.value[dismissalsKey] : null);
}

/** Paragraph texts by id, to quote from. */
type Texts = ReadonlyMap<string, string>;

function textsOf({ blocks }: DocumentSnapshot): Texts {
  const texts = new Map<string, string>();
  for (const { paragraph } of eachParagraph(blocks)) texts.set(paragraph.id, paragraph.text);
  return texts;
}

function requirementReport(
  { id, state, why }: RequirementResult,
  language: ReportLanguage,
): RequirementReport {
  return { id, state, ...(why === undefined ? {} : { why: inLanguage(why.text, language) }) };
}

function findingReport(
  { requirement, rule, level, message, reason, place, identity, dismissed }: Finding,
  assessment: Assessment,
  texts: Texts,
  language: ReportLanguage,
): FindingReport {
  const clause = inLanguage(reason.clause, language);
  return {
    requirement,
    rule,
    level,
    message: inLanguage(message.text, language),
    reason: language === 'en' ? `${clause}: “${reason.quote}”` : `${clause}：“${reason.quote}”`,
    place: placeReport(place, assessment, texts, language),
    identity,
    ...(dismissed === undefined ? {} : { dismissed: { reason: dismissed.reason } }),
  };
}

/** So many characters of a paragraph are quoted. */
const quoteLength = 60;

function placeReport(
  place: Place,
  { parts }: Assessment,
  texts: Texts,
  language: ReportLanguage,
): PlaceReport {
  if (place.kind === 'document') return { kind: 'document' };
  const { paragraphId } = place;
  const quote = place.kind === 'paragraph' ? place.quote : undefined;
  const text =
    place.kind === 'insertAfter' || paragraphId === null
      ? ''
      : (quote ?? texts.get(paragraphId) ?? '').trim();
  // The innermost part that holds the paragraph comes last.
  const part = parts.findLast(
    ({ paragraphIds }) => paragraphId !== null && paragraphIds.includes(paragraphId),
  );
  return {
    kind: place.kind,
    paragraphId,
    ...(place.kind === 'cell'
      ? { tableId: place.tableId, cellId: place.cellId, label: place.label }
      : {}),
    ...(place.kind === 'insertAfter' ? { part: place.part } : {}),
    ...(part === undefined ? {} : { section: inLanguage(part.title, language) }),
    ...(text === '' ? {} : { text: shortened(text) }),
  };
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= quoteLength
    ? text
    : `${characters.slice(0, quoteLength - 1).join('')}…`;
}
