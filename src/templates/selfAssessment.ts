import { Paragraph } from 'docx';
import type { FileChild, Table } from 'docx';
import { bonusesOf, scoreKey, totalOf } from '../notice/rubric';
import type { Aspect, Criterion, Notice, Rubric } from '../notice/schema';
import { requirementById } from '../notice/walk';
import { textWidth } from './layout';
import { packed } from './package';
import { style } from './styles';
import { gridTable } from './table/grid';
import type { CellPlan, RowPlan } from './table/grid';
import { line } from './text';

/** What an author wrote down beside the reviewers' criteria. */
export interface AuthorsView {
  /** The author's own scores and notes, by `scoreKey` of criterion or bonus. */
  readonly scores: Readonly<
    Record<
      string,
      { readonly score?: number | undefined; readonly note?: string | undefined } | undefined
    >
  >;
  /** What was asked for before the defence. */
  readonly supplements: readonly { readonly text: string; readonly ready: boolean }[];
  /** The author's sentence for a condition of choice, by requirement id. */
  readonly reasons: Readonly<Record<string, string | undefined>>;
  /** Requirement ids of the conditions the author confirmed. */
  readonly confirmed: readonly string[];
  /** Sentences of the paper that speak for an aspect, with the requirement id of their part. */
  readonly sentencesFor: (
    rubric: Rubric,
    criterion: Criterion,
    aspect: Aspect,
  ) => readonly { readonly part: string; readonly text: string }[];
}

/** In millimetres: criterion, points, the author's score, what speaks for it. */
const widths = { criterion: 42, points: 14, score: 18, evidence: 82 } as const;
const headings = ['评价内容', '分值', '自评分', '说明与依据'] as const;

/**
 * Makes the self-assessment as a document: each rubric as a sheet with the author's scores, notes and
 * the sentences of the paper, the bonus apart, the supplements, the conditions of choice. What the
 * author has not scored stays blank.
 *
 * @returns the bytes of a .docx
 */
export async function selfAssessmentDocument(
  notice: Notice,
  view: AuthorsView,
): Promise<Uint8Array> {
  const title = '试点工作自评表';
  return await packed({
    title,
    blocks: [
      line(style.title, [title]),
      line(style.body, [`依据：${notice.title}（${notice.number}）`]),
      ...notice.rubrics.flatMap((rubric) => rubricBlocks(notice, rubric, view)),
      ...conditionBlocks(notice, view),
      new Paragraph({}),
    ],
    prompts: new Map(),
    hasCover: false,
  });
}

function rubricBlocks(notice: Notice, rubric: Rubric, view: AuthorsView): FileChild[] {
  return [
    line(style.heading2, [rubric.heading]),
    ...rubric.groups.flatMap((group) =>
      group.supplements
        ? [
            line(style.heading3, [group.heading]),
            ...(group.text === undefined ? [] : [line(style.body, [group.text])]),
            ...supplementLines(view),
          ]
        : [],
    ),
    scoreTable(notice, rubric, view),
    ...bonusLines(rubric, view),
  ];
}

function supplementLines({ supplements }: AuthorsView): Paragraph[] {
  if (supplements.length === 0) return [line(style.body, ['（尚未列出补充材料。）'])];
  return supplements.map(({ text, ready }, i) =>
    line(style.body, [`${i + 1}.${printable(text)}（${ready ? '已备齐' : '未备齐'}）`]),
  );
}

function scoreTable(notice: Notice, rubric: Rubric, view: AuthorsView): Table {
  const { score, scored, criteria, points } = totalOf(rubric, (key) => view.scores[key]?.score);
  const remark = scored === criteria ? '' : `已评 ${scored} 项，共 ${criteria} 项`;
  return gridTable([
    row(headings, true),
    ...rubric.groups.flatMap((group) => [
      ...(group.criteria.length === 0 ? [] : [groupRow(group.heading)]),
      ...group.criteria.map((criterion) => criterionRow(notice, rubric, criterion, view)),
    ]),
    row(['合计', String(points), shown(score), remark]),
  ]);
}

function groupRow(heading: string): RowPlan {
  return {
    height: 8,
    cells: [{ width: textWidth, content: [line(style.cell, [heading])] }],
  };
}

function criterionRow(
  notice: Notice,
  rubric: Rubric,
  criterion: Criterion,
  view: AuthorsView,
): RowPlan {
  const { score, note = '' } = view.scores[scoreKey(rubric, criterion)] ?? {};
  const found = criterion.aspects.map((aspect) => ({
    aspect,
    sentences: view.sentencesFor(rubric, criterion, aspect),
  }));
  const silent = found.filter(({ aspect, sentences }) => !aspect.bonus && sentences.length === 0);
  return row([
    criterion.title,
    String(criterion.points),
    shown(score ?? null),
    [
      ...(note === '' ? [] : note.split('\n')),
      ...found.flatMap(({ aspect, sentences }) =>
        sentences
          .slice(0, 1)
          .map(({ part, text }) => `${aspect.name}（${partName(notice, part)}）：“${text}”`),
      ),
      ...(silent.length === 0
        ? []
        : [`文中没有找到依据：${silent.map(({ aspect }) => aspect.name).join('、')}`]),
    ],
  ]);
}

/**
 * The part a sentence is quoted from. Named before the quotation, it also tells the line from the part
 * itself: a pledge's sentence by itself would have this sheet taken for the paper.
 */
function partName(notice: Notice, id: string): string {
  return requirementById(notice, id).title.zh;
}

/** The bonus stands by itself: it is not part of the sum. */
function bonusLines(rubric: Rubric, view: AuthorsView): Paragraph[] {
  return bonusesOf(rubric).flatMap(({ criterion, aspect }) => {
    const { score, note = '' } = view.scores[scoreKey(rubric, criterion, aspect)] ?? {};
    if (score === undefined && note === '') return [];
    const points = score === undefined ? '' : `：自评加 ${score} 分（另列，不计入合计）`;
    return [
      line(style.body, [`${aspect.name}${points}`]),
      ...(note === '' ? [] : note.split('\n').map((text) => line(style.body, [printable(text)]))),
    ];
  });
}

function conditionBlocks(notice: Notice, { confirmed, reasons }: AuthorsView): FileChild[] {
  return notice.forms.flatMap((form) =>
    form.selection.length === 0
      ? []
      : [
          line(style.heading2, [`${form.name.zh}的选择条件`]),
          ...form.selection.flatMap(({ id, text }) => {
            const reason = reasons[id] ?? '';
            return [
              line(style.body, [
                `${text}（${confirmed.includes(id) ? '作者已确认' : '尚未确认'}）`,
              ]),
              ...(reason === '' ? [] : [line(style.body, [`说明：${printable(reason)}`])]),
            ];
          }),
        ],
  );
}

function row(
  [criterion, points, score, evidence]: readonly [
    string,
    string,
    string,
    string | readonly string[],
  ],
  isHead = false,
): RowPlan {
  const cell = (width: number, text: string, centred: boolean): CellPlan => ({
    width,
    content: [line(centred || isHead ? style.cellLabel : style.cell, [text])],
  });
  const lines = typeof evidence === 'string' ? [evidence] : evidence;
  return {
    height: 8,
    maySplit: true,
    cells: [
      cell(widths.criterion, criterion, false),
      cell(widths.points, points, true),
      cell(widths.score, score, true),
      {
        width: widths.evidence,
        content: (lines.length === 0 ? [''] : lines).map((text) =>
          line(isHead ? style.cellLabel : style.cell, [printable(text)]),
        ),
      },
    ],
  };
}

/** Nothing is shown for what the author has not scored. */
function shown(score: number | null): string {
  return score === null ? '' : String(score);
}

/** Text without the control characters that XML cannot hold (XML 1.0, 2.2). */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
