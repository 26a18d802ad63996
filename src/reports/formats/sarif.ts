import { requirementsOf } from '../../checks/requirements';
import type { Level, Notice } from '../../notice/schema';
import type { FileReport, FindingReport, Report, SubmissionReport } from '../schema';
import { inLanguage } from '../words';
import type { ReportLanguage } from '../words';
import { jsonPieces, Streamed } from './json';
import { acrossResults, acrossRules } from './sarifAcross';
import { fileLocation, uriOf } from './sarifLocation';

const sarifLevels: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * The report as a SARIF 2.1.0 log (OASIS, sarif-v2.1.0): a result for each finding, its rule the
 * requirement of the notice, then one for each thing that shows across submissions; what could not be read,
 * what was not checked and the notices of authors are told as notifications of the run.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function* sarifPieces(
  report: Report,
  notice: Notice,
  language: ReportLanguage,
): Generator<string> {
  const { tool, submissions, comparison } = report;
  const rules = [
    ...requirementsOf(notice).map(({ id, title, clause, quote }) => ({
      id,
      shortDescription: { text: inLanguage(title, language) },
      fullDescription: {
        text:
          quote === '' ? inLanguage(clause, language) : `${inLanguage(clause, language)}: ${quote}`,
      },
    })),
    ...(comparison === undefined ? [] : acrossRules(language)),
  ];
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  yield* jsonPieces({
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            semanticVersion: tool.version,
            language,
            rules,
          },
        },
        invocations: [
          {
            executionSuccessful: allRead(submissions),
            toolExecutionNotifications: new Streamed(notifications(submissions)),
          },
        ],
        artifacts: new Streamed(artifacts(submissions)),
        columnKind: 'utf16CodeUnits',
        results: new Streamed(
          (function* () {
            yield* findingResults(submissions, ruleIndex);
            if (comparison !== undefined) yield* acrossResults(comparison, ruleIndex, language);
          })(),
        ),
      },
    ],
  });
  yield '\n';
}

function* filesOf(submissions: Iterable<SubmissionReport>): Generator<FileReport> {
  for (const { files } of submissions) yield* files;
}

function allRead(submissions: Iterable<SubmissionReport>): boolean {
  for (const { error } of filesOf(submissions)) if (error !== undefined) return false;
  return true;
}

function* notifications(submissions: Iterable<SubmissionReport>): Generator<object> {
  for (const { file, error, notChecked, documentNotice } of filesOf(submissions)) {
    const locations = [fileLocation(file)];
    if (error !== undefined) yield { level: 'error', message: { text: error }, locations };
    for (const text of [notChecked, documentNotice?.message])
      if (text !== undefined) yield { level: 'note', message: { text }, locations };
  }
}

/** The schema wants each file once. */
function* artifacts(submissions: Iterable<SubmissionReport>): Generator<object> {
  const seen = new Set<string>();
  for (const { file } of filesOf(submissions)) {
    if (!seen.has(file)) yield { location: { uri: uriOf(file) } };
    seen.add(file);
  }
}

function* findingResults(
  submissions: Iterable<SubmissionReport>,
  ruleIndex: ReadonlyMap<string, number>,
): Generator<object> {
  for (const { files, findings } of submissions) {
    for (const file of files)
      for (const finding of file.findings) yield resultOf(finding, file.file, ruleIndex);
    for (const finding of findings) yield resultOf(finding, finding.file, ruleIndex);
  }
}

function resultOf(
  { requirement, rule, level, message, reason, place, identity, dismissed }: FindingReport,
  file: string,
  ruleIndex: ReadonlyMap<string, number>,
): object {
  const index = ruleIndex.get(requirement);
  const where = place.label ?? place.section;
  return {
    ruleId: requirement,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: sarifLevels[level],
    message: { text: message },
    locations: [
      {
        ...fileLocation(file),
        ...(where === undefined ? {} : { logicalLocations: [{ name: where, kind: 'element' }] }),
        ...(place.text === undefined ? {} : { message: { text: place.text } }),
      },
    ],
    partialFingerprints: { 'dossierIdentity/v1': identity },
    ...(dismissed === undefined
      ? {}
      : { suppressions: [{ kind: 'external', justification: dismissed.reason }] }),
    properties: { rule, reason },
  };
}
