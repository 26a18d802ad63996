import type { Level, Notice } from '../../notice/schema';
import type { CheckReport, FindingReport } from '../schema';
import { inLanguage } from '../words';
import type { ReportLanguage } from '../words';

const sarifLevels: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/**
 * The report as a SARIF 2.1.0 log (OASIS, sarif-v2.1.0): a result for each finding, its rule the
 * requirement of the notice; what could not be read is told as a notification of the run.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function renderSarif(report: CheckReport, notice: Notice, language: ReportLanguage): string {
  const { tool, submissions } = report;
  const ruleIndex = new Map(notice.requirements.map(({ id }, index) => [id, index]));
  const files = submissions.flatMap((submission) => submission.files);
  const results = submissions.flatMap((submission) => [
    ...submission.files.flatMap(({ file, findings }) =>
      findings.map((finding) => resultOf(finding, file, ruleIndex)),
    ),
    ...submission.findings.map((finding) => resultOf(finding, finding.file, ruleIndex)),
  ]);
  const notifications = files.flatMap(({ file, error }) =>
    error === undefined
      ? []
      : [{ level: 'error', message: { text: error }, locations: [fileLocation(file)] }],
  );
  const log = {
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
            rules: notice.requirements.map(({ id, title, clause, quote }) => ({
              id,
              shortDescription: { text: inLanguage(title, language) },
              fullDescription: { text: `${inLanguage(clause, language)}: ${quote}` },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: notifications.length === 0,
            toolExecutionNotifications: notifications,
          },
        ],
        artifacts: [...new Set(files.map(({ file }) => file))].map((file) => ({
          location: { uri: uriOf(file) },
        })),
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
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

function fileLocation(file: string): object {
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) } } };
}

/** A file's name as a URI reference (RFC 3986), with `/` between folders. */
function uriOf(file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  const drive = /^([A-Za-z])%3A(\/.*)$/.exec(path);
  if (drive !== null) return `file:///${drive[1] ?? ''}:${drive[2] ?? ''}`;
  return path.startsWith('/') ? `file://${path}` : path;
}
