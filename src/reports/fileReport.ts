import type { Place } from '../document/place';
import type { Assessment, Finding, PartStatus, RequirementResult } from '../checks/assessment';
import type { DocumentSnapshot } from '../document/snapshot';
import { eachParagraph } from '../document/snapshot';
import { warningMessage } from '../docx/readDocx';
import { lengthsOf } from './lengths';
import type { FileReport, FindingReport, PlaceReport, RequirementReport } from './schema';
import { inLanguage } from './words';
import type { ReportLanguage } from './words';

/** A document and what the engine made of it. */
export interface AssessedFile {
  /** The name it is reported by. */
  readonly file: string;
  readonly assessment: Assessment;
  readonly snapshot: DocumentSnapshot;
  /** `textsOf` the snapshot. */
  readonly texts: Texts;
  /** The units its covers and its table name. */
  readonly units: readonly string[];
}

/** What reports say of one document, in the reader's language. */
export function fileReport(
  { file, assessment, snapshot, texts, units }: AssessedFile,
  language: ReportLanguage,
): FileReport {
  return {
    file,
    forms: [...new Set(assessment.forms.map(({ id }) => id))],
    units: [...units],
    counts: { ...assessment.counts },
    lengths: lengthsOf(assessment, language),
    ...(isSavedByWps(snapshot) ? { savedByWps: true } : {}),
    requirements: assessment.requirements.map((result) => requirementReport(result, language)),
    findings: assessment.findings.map((finding) =>
      findingReport(finding, assessment, texts, language),
    ),
    warnings: snapshot.warnings.flatMap((key) => warningMessage(key, language) ?? []),
  };
}

/** Whether WPS is known to have saved a file last. */
function isSavedByWps({ facts: { savedByWps } }: DocumentSnapshot): boolean {
  return savedByWps.state === 'known' && savedByWps.value;
}

/** Paragraph texts by id, to quote from. */
export type Texts = ReadonlyMap<string, string>;

/** The texts of a document, to quote from. */
export function textsOf({ blocks }: DocumentSnapshot): Texts {
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

/** A finding of an assessment, its place in words. */
export function findingReport(
  { requirement, rule, level, message, reason, advice, place, identity, dismissed }: Finding,
  assessment: Assessment,
  texts: Texts,
  language: ReportLanguage,
): FindingReport {
  const clause = inLanguage(reason.clause, language);
  const quoted =
    language === 'en' ? `${clause}: “${reason.quote}”` : `${clause}：“${reason.quote}”`;
  return {
    requirement,
    rule,
    level,
    message: inLanguage(message.text, language),
    reason: reason.quote === '' ? clause : quoted,
    advice: inLanguage(advice, language),
    place: placeReport(place, assessment, texts, language),
    identity,
    ...(dismissed === undefined ? {} : { dismissed: { reason: dismissed.reason } }),
  };
}

/** So many characters of a paragraph are quoted. */
const quoteLength = 60;

function placeReport(
  place: Place,
  assessment: Assessment,
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
  const part = paragraphId === null ? undefined : innermostParts(assessment).get(paragraphId);
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

const partsByParagraph = new WeakMap<Assessment, ReadonlyMap<string, PartStatus>>();

/** The innermost part that holds each paragraph, by its id; worked out once for all findings. */
function innermostParts(assessment: Assessment): ReadonlyMap<string, PartStatus> {
  const known = partsByParagraph.get(assessment);
  if (known !== undefined) return known;
  const parts = new Map<string, PartStatus>();
  // Of the parts that hold a paragraph the innermost comes last.
  for (const part of assessment.parts) for (const id of part.paragraphIds) parts.set(id, part);
  partsByParagraph.set(assessment, parts);
  return parts;
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= quoteLength
    ? text
    : `${characters.slice(0, quoteLength - 1).join('')}…`;
}
