import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { FileChild, IRunOptions } from 'docx';
import type { Notice, Requirement } from '../../notice/schema';
import { overviewRows } from '../overview';
import type { OverviewRow, RequirementState } from '../overview';
import type { CheckReport } from '../schema';
import { endOf } from '../stateNames';
import { harmless } from '../text/width';
import { inLanguage } from '../words';
import type { ReportLanguage } from '../words';
import { packReport, textLine } from './reportPackage';

/**
 * The columns, in twentieths of a point: number, requirement, clause, verdict, remarks, reviewer. A lying
 * page leaves 14570 between its margins.
 */
const widths = [700, 3200, 2600, 1300, 5070, 1700];

/**
 * The 形式审查表: for each submission a line a requirement with its verdict, and a column for the reviewer to
 * sign. Requirements of papers that are not there stand as not applicable.
 *
 * @returns the bytes of a .docx
 */
export async function renderDocx(
  { submissions, today }: Pick<CheckReport, 'submissions' | 'today'>,
  notice: Notice,
  language: ReportLanguage,
): Promise<Uint8Array> {
  return await packReport(
    inLanguage({ zh: '形式审查表', en: 'Formal review' }, language),
    PageOrientation.LANDSCAPE,
    overviewRows(submissions).map((row) => review(row, { notice, language, today })),
  );
}

interface ReviewContext {
  readonly notice: Notice;
  readonly language: ReportLanguage;
  readonly today: string;
}

function review(row: OverviewRow, { notice, language, today }: ReviewContext): FileChild[] {
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
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new TextRun(say('申报材料形式审查表', 'Formal review of the papers'))],
    }),
    textLine(
      say(`依据：${notice.title}（${notice.number}）`, `By: ${notice.title} (${notice.number})`),
    ),
    textLine(say(`材料：${row.submission.name}`, `Submission: ${row.submission.name}`)),
    textLine(say(`单位：${row.units.join('；')}`, `Unit: ${row.units.join('; ')}`)),
    textLine(say(`内容：${papers}`, `Papers: ${papers}`)),
    ...files.map(({ file, error }) =>
      textLine(
        `${say('文件：', 'File: ')}${file}${error === undefined ? '' : say(`（无法读取：${error}）`, ` (not read: ${error})`)}`,
      ),
    ),
    textLine(say(`检查日期：${today}`, `Checked on: ${today}`)),
    new Table({
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      borders: tableBorders,
      rows: [
        new TableRow({
          tableHeader: true,
          children: heads.map((head, i) => cell([head], i, true)),
        }),
        ...notice.requirements.map((requirement, i) =>
          requirementRow(row, requirement, i, language),
        ),
      ],
    }),
    textLine(''),
    textLine(say('审查意见：', 'Opinion:')),
    textLine(
      say('审查人：                  日期：      年   月   日', 'Reviewer:                  Date:'),
    ),
  ];
}

const edge = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const tableBorders = {
  top: edge,
  bottom: edge,
  left: edge,
  right: edge,
  insideHorizontal: edge,
  insideVertical: edge,
};

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
  return new TableRow({
    cantSplit: true,
    children: [
      [String(index + 1)],
      // In one paragraph: a part's title by itself would make the form look like the paper.
      [`${inLanguage(title, language)} ${id}`],
      [inLanguage(clause, language)],
      [verdict],
      [...new Set(remarks)],
      [],
    ].map((lines, i) => cell(lines, i)),
  });
}

function cell(lines: readonly string[], column: number, isHead = false): TableCell {
  const centred = column === 0 || column === 3 || isHead;
  return new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    children: (lines.length === 0 ? [''] : lines).map((text) => {
      const run: IRunOptions = { text: harmless(text), bold: isHead, size: 18 };
      return new Paragraph({
        ...(centred ? { alignment: AlignmentType.CENTER } : {}),
        children: [new TextRun(run)],
      });
    }),
  });
}
