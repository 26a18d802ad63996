import type { FileChild, Paragraph, Table } from 'docx';
import { quotation } from '../document/quotation';
import { bonusesOf, scoreKey, totalOf } from '../notice/rubric';
import type { Aspect, Criterion, Notice, Rubric } from '../notice/schema';
import { requirementById } from '../notice/walk';
import { textWidth } from './layout';
import { packed } from './package';
import { style } from './styles';
import type { StyleId } from './styles';
import { gridTable } from './table/grid';
import type { CellPlan, RowPlan } from './table/grid';
import { line } from './text';

/** What an author wrote down beside the reviewers' criteria. */
export interface AuthorsView {
  /** What the paper calls its unit; none when it names none. */
  readonly units: readonly string[];
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
  /** Whether there is any text in the parts that speak for a criterion. */
  readonly hasText: (rubric: Rubric, criterion: Criterion) => boolean;
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
      ...annexLines(notice),
      line(style.body, [`单位：${printable(view.units.join('；'))}`]),
      ...notice.rubrics.flatMap((rubric) => rubricBlocks(notice, rubric, view)),
      ...conditionBlocks(notice, view),
      line(style.body, ['自评人（签字）：'], { spacing: { before: 480 } }),
      line(style.body, ['自评日期：      年    月    日']),
    ],
    prompts: new Map(),
    hasCover: false,
  });
}

/** Which annexes of the notice the criteria are from. */
function annexLines({ rubrics }: Notice): Paragraph[] {
  const annexes = new Set(rubrics.map(({ annex, title }) => `评价标准：${annex} ${title}`));
  return [...annexes].map((text) => line(style.body, [text]));
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
    headRow(),
    ...rubric.groups.flatMap((group) => [
      ...(group.criteria.length === 0 ? [] : [groupRow(group)]),
      ...group.criteria.map((criterion) => criterionRow(notice, rubric, criterion, view)),
    ]),
    row([['合计'], String(points), shown(score), [remark]]),
    ...bonusesOf(rubric).map(({ criterion, aspect }) =>
      bonusRow(notice, rubric, criterion, aspect, view),
    ),
  ]);
}

function headRow(): RowPlan {
  return {
    height: 8,
    isHead: true,
    cells: Object.values(widths).map((width, i) => ({
      width,
      content: [line(style.cellLabel, [headings[i] ?? ''])],
    })),
  };
}

function groupRow({ heading, points }: Rubric['groups'][number]): RowPlan {
  const text = points === undefined ? heading : `${heading}（${points}分）`;
  return {
    height: 8,
    cells: [{ width: textWidth, content: [line(style.cell, [text], { keepNext: true })] }],
  };
}

function criterionRow(
  notice: Notice,
  rubric: Rubric,
  criterion: Criterion,
  view: AuthorsView,
): RowPlan {
  const { score, note = '' } = view.scores[scoreKey(rubric, criterion)] ?? {};
  const asked = criterion.aspects.filter(({ bonus }) => !bonus);
  const silent = asked.filter(
    (aspect) => view.sentencesFor(rubric, criterion, aspect).length === 0,
  );
  return row([
    [criterion.title, criterion.text],
    String(criterion.points),
    shown(score ?? null),
    [
      ...(score !== undefined && score > criterion.points ? ['自评分超出满分，未计入合计。'] : []),
      ...noteLines(note),
      ...asked.flatMap((aspect) => quoted(notice, rubric, criterion, aspect, view)),
      ...(!view.hasText(rubric, criterion)
        ? ['相关部分不在文中，或还没有内容。']
        : silent.length === 0
          ? []
          : [`文中没有找到依据：${silent.map(({ name }) => name).join('、')}`]),
    ],
  ]);
}

/** The bonus stands below the sum, of which it is no part. */
function bonusRow(
  notice: Notice,
  rubric: Rubric,
  criterion: Criterion,
  aspect: Aspect,
  view: AuthorsView,
): RowPlan {
  const { score, note = '' } = view.scores[scoreKey(rubric, criterion, aspect)] ?? {};
  return row([
    [`加分：${aspect.name}（另列，不计入合计）`],
    '',
    shown(score ?? null),
    [...noteLines(note), ...quoted(notice, rubric, criterion, aspect, view)],
  ]);
}

function noteLines(note: string): string[] {
  return note === '' ? [] : note.split('\n');
}

/** The first sentence that speaks for an aspect. */
function quoted(
  notice: Notice,
  rubric: Rubric,
  criterion: Criterion,
  aspect: Aspect,
  view: AuthorsView,
): string[] {
  return view
    .sentencesFor(rubric, criterion, aspect)
    .slice(0, 1)
    .map(({ part, text }) => `${aspect.name}（${partName(notice, part)}）：${quotation(text)}`);
}

/**
 * The part a sentence is quoted from. Named before the quotation, it also tells the line from the part
 * itself: a pledge's sentence by itself would have this sheet taken for the paper.
 */
function partName(notice: Notice, id: string): string {
  return requirementById(notice, id).title.zh;
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

function row([criterion, points, score, evidence]: readonly [
  readonly string[],
  string,
  string,
  readonly string[],
]): RowPlan {
  const cell = (width: number, texts: readonly string[], styleId: StyleId): CellPlan => ({
    width,
    align: 'top',
    content: (texts.length === 0 ? [''] : texts).map((text) => line(styleId, [printable(text)])),
  });
  return {
    height: 8,
    maySplit: true,
    cells: [
      cell(widths.criterion, criterion, style.cell),
      cell(widths.points, [points], style.cellLabel),
      cell(widths.score, [score], style.cellLabel),
      cell(widths.evidence, evidence, style.cell),
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
