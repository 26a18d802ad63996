import { comparisonLines } from '../comparisonLines';
import { levelNames } from '../levels';
import type { FileReport, FindingReport, Report } from '../schema';
import { inLanguage } from '../words';
import type { ReportLanguage } from '../words';

const heads = [
  { zh: '材料', en: 'Submission' },
  { zh: '文件', en: 'File' },
  { zh: '单位', en: 'Unit' },
  { zh: '级别', en: 'Level' },
  { zh: '要求编号', en: 'Requirement' },
  { zh: '问题', en: 'Finding' },
  { zh: '依据', en: 'Reason' },
  { zh: '位置', en: 'Place' },
  { zh: '原文', en: 'Text' },
  { zh: '已忽略的理由', en: 'Set aside because' },
] as const;

const states = {
  unreadable: { zh: '无法读取', en: 'unreadable' },
  nothing: { zh: '没有发现问题', en: 'nothing found' },
  across: { zh: '材料之间', en: 'across submissions' },
  notChecked: { zh: '未检查', en: 'not checked' },
  noForm: { zh: '没有找到材料', en: 'no paper found' },
} as const;

/**
 * A line for each finding, and one for each file that has none or could not be read (RFC 4180).
 *
 * @returns pieces of text that begins with a byte order mark, without which Excel takes UTF-8 for something else
 */
export function* csvPieces(
  { submissions, comparison }: Report,
  language: ReportLanguage,
): Generator<string> {
  yield `\uFEFF${lines([heads.map((head) => inLanguage(head, language))])}`;
  for (const { name, files, findings } of submissions) {
    yield lines([
      ...files.flatMap((file) => fileRows(name, file, language)),
      ...findings.map((finding) => findingRow([name, finding.file, ''], finding, language)),
    ]);
  }
  if (comparison === undefined) return;
  const across = inLanguage(states.across, language);
  yield lines(
    comparisonLines(comparison, language).map((line) => [
      ...['', '', '', across, '', line],
      ...['', '', '', ''],
    ]),
  );
}

function lines(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function fileRows(submission: string, file: FileReport, language: ReportLanguage): string[][] {
  const first: [string, string, string] = [submission, file.file, file.units.join('；')];
  if (file.error !== undefined)
    return [[...first, inLanguage(states.unreadable, language), '', file.error, '', '', '', '']];
  const { findings, forms, notChecked, documentNotice } = file;
  if (notChecked !== undefined)
    return [[...first, inLanguage(states.notChecked, language), '', notChecked, '', '', '', '']];
  const told =
    documentNotice === undefined
      ? []
      : [
          [
            ...first,
            inLanguage(levelNames.info, language),
            '',
            documentNotice.message,
            '',
            '',
            '',
            '',
          ],
        ];
  if (findings.length === 0) {
    const state = forms.length === 0 ? states.noForm : states.nothing;
    return [[...first, inLanguage(state, language), '', '', '', '', '', ''], ...told];
  }
  return [...findings.map((finding) => findingRow(first, finding, language)), ...told];
}

function findingRow(
  first: readonly [submission: string, file: string, unit: string],
  { level, requirement, message, reason, place, dismissed }: FindingReport,
  language: ReportLanguage,
): string[] {
  return [
    ...first,
    inLanguage(levelNames[level], language),
    requirement,
    message,
    reason,
    [...new Set([place.section, place.label])].filter((one) => one !== undefined).join(' › '),
    place.text ?? '',
    dismissed?.reason ?? '',
  ];
}

/** A value as a cell. One that a spreadsheet would take for a formula is marked as text. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
