import { PageOrientation } from 'docx';
import { requirementsOf } from '../../checks/requirements';
import type { Notice, Requirement } from '../../notice/schema';
import { comparisonLines } from '../comparisonLines';
import { overviewRow } from '../overview';
import type { OverviewRow, RequirementState } from '../overview';
import type { Report } from '../schema';
import { endOf } from '../stateNames';
import { inLanguage } from '../words';
import type { ReportLanguage } from '../words';
import { packReport, reportTitle, whole } from './reportPackage';
import { paragraph, run, tab, table, textLine } from './wordXml';
import type { TableRow, WordXml } from './wordXml';

/**
 * The columns, in twentieths of a point: number, requirement, clause, verdict, remarks, reviewer. A lying
 * page leaves 14570 between its margins.
 */
const widths = [700, 3200, 2600, 1300, 5070, 1700];

/** What the review is made of. */
type Reviewed = Pick<Report, 'submissions' | 'today' | 'comparison'>;

/**
 * The 形式审查表: for each submission a line a requirement with its verdict, and a column for the reviewer to
 * sign. Requirements of papers that are not there stand as not applicable. What shows across submissions
 * stands on a page of its own at the end.
 *
 * @returns the bytes of a .docx
 */
export async function renderDocx(
  report: Reviewed,
  notice: Notice,
  language: ReportLanguage,
): Promise<Uint8Array> {
  return await whole(docxPieces(report, notice, language));
}

/** The same in pieces, one submission in memory at a time. */
export async function* docxPieces(
  report: Reviewed,
  notice: Notice,
  language: ReportLanguage,
): AsyncGenerator<Uint8Array> {
  const title = inLanguage({ zh: '形式审查表', en: 'Formal review' }, language);
  yield* packReport(
    { name: 'review', title, orientation: PageOrientation.LANDSCAPE },
    sections(report, notice, language),
  );
}

function* sections(
  { submissions, today, comparison }: Reviewed,
  notice: Notice,
  language: ReportLanguage,
): Generator<WordXml> {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  let isFirst = true;
  for (const submission of submissions) {
    yield review(overviewRow(submission), { notice, language, today, isFirst });
    isFirst = false;
  }
  const across = comparison === undefined ? [] : comparisonLines(comparison, language);
  if (across.length === 0) return;
  yield [
    reportTitle(say('材料之间的情况', 'Across submissions'), isFirst),
    ...across.map((line, i) => textLine(`${i + 1}. ${line}`)),
    ...opinion(language),
  ].join('');
}

interface ReviewContext {
  readonly notice: Notice;
  readonly language: ReportLanguage;
  readonly today: string;
  readonly isFirst: boolean;
}

function review(row: OverviewRow, context: ReviewContext): WordXml {
  const { notice, language, today, isFirst } = context;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  const { files } = row.submission;
  const names = new Map(notice.forms.map(({ id, name }) => [id, inLanguage(name, language)]));
  const papers = row.forms.map((id) => names.get(id) ?? id).join('、');
  const heads = [
    say('序号', 'No.'),
    say('要求', 'Requirement'),
    say('出处', 'Clause'),
    say('结论', 'Verdict'),
    say('说明', 'Remarks'),
    say('审查人签字', 'Reviewer'),
  ];
  return [
    reportTitle(say('申报材料形式审查表', 'Formal review of the papers'), isFirst),
    textLine(
      say(`依据：${notice.title}（${notice.number}）`, `By: ${notice.title} (${notice.number})`),
    ),
    textLine(say(`材料：${row.submission.name}`, `Submission: ${row.submission.name}`)),
    textLine(say(`单位：${row.units.join('；')}`, `Unit: ${row.units.join('; ')}`)),
    textLine(say(`内容：${papers}`, `Papers: ${papers}`)),
    ...files.flatMap(({ file, error, notChecked, documentNotice }) => {
      const why =
        error === undefined ? notChecked : say(`无法读取：${error}`, `not read: ${error}`);
      const aside = why === undefined ? '' : say(`（${why}）`, ` (${why})`);
      return [
        textLine(`${say('文件：', 'File: ')}${file}${aside}`),
        ...(documentNotice === undefined ? [] : [textLine(documentNotice.message)]),
      ];
    }),
    textLine(say(`检查日期：${today}`, `Checked on: ${today}`)),
    table(widths, [
      { isHead: true, cells: heads.map((head, column) => cellLines([head], column, true)) },
      ...requirementsOf(notice).map((requirement, i) =>
        requirementRow(row, requirement, i, language),
      ),
    ]),
    ...opinion(language),
  ].join('');
}

/** Where the reviewer writes and signs. */
function opinion(language: ReportLanguage): WordXml[] {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  return [
    paragraph([]),
    textLine(say('审查意见：', 'Opinion:')),
    paragraph([
      run(say('审查人：', 'Reviewer:')),
      ...[tab, tab, tab, run(say('日期：', 'Date:'))],
      ...(language === 'en' ? [] : [tab, tab, run('年'), tab, run('月'), tab, run('日')]),
    ]),
  ];
}

function requirementRow(
  { submission, states, gravest, unreadable }: OverviewRow,
  { id, title, clause }: Requirement,
  index: number,
  language: ReportLanguage,
): TableRow {
  const findings = [
    ...submission.files.flatMap((file) => file.findings),
    ...submission.findings,
  ].filter(({ requirement }) => requirement === id);
  const whys = submission.files.flatMap(({ requirements }) =>
    requirements.flatMap((each) =>
      each.id === id && each.state === 'unchecked' && each.why !== undefined ? [each.why] : [],
    ),
  );
  const remarks = [
    ...findings.map(({ message, dismissed }) =>
      dismissed === undefined
        ? message
        : `${message}${inLanguage({ zh: '（作者说明：', en: ' (author: ' }, language)}${dismissed.reason}${inLanguage({ zh: '）', en: ')' }, language)}`,
    ),
    ...whys,
  ];
  // Of files that could not be read nothing is known.
  const unknown: RequirementState = unreadable > 0 ? 'unchecked' : 'notApplicable';
  const verdict = inLanguage(endOf(states.get(id) ?? unknown, gravest.get(id)).name, language);
  const cells = [
    [String(index + 1)],
    // In one paragraph: a part's title by itself would make the form look like the paper.
    [`${inLanguage(title, language)} ${id}`],
    [inLanguage(clause, language)],
    [verdict],
    [...new Set(remarks)],
    [],
  ];
  return { isHead: false, cells: cells.map((lines, column) => cellLines(lines, column)) };
}

function cellLines(lines: readonly string[], column: number, isHead = false): WordXml[] {
  const centred = column === 0 || column === 3 || isHead;
  return lines.map((text) => paragraph([run(text, { bold: isHead, size: 18 })], { centred }));
}
