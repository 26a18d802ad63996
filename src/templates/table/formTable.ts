import type { FileChild, IParagraphOptions, Paragraph } from 'docx';
import type { ByHandRow, FieldsRow, FormTable, LongTextRow, TableRow } from '../../notice/schema';
import type { Controls } from '../controls';
import { mm, pt, textWidth } from '../layout';
import { partHeading } from '../sections';
import { style } from '../styles';
import { line } from '../text';
import { optionLines, optionStops } from './choiceRows';
import { gridTable, type CellPlan, type RowPlan } from './grid';
import { figureWidth, indicatorRows } from './indicatorRows';

/** Widths and heights in millimetres; the whole of part one fits on a page, and so does the application's table. */
const groupWidth = 18;
const labelWidth = 33 + figureWidth;
const rowHeight = 8.8;
const fieldHeight = 12;
const longTextHeight = 92;
const byHandHeight = 46;

/** Label and value of each field in a row of three; a row of one has the first label and the rest. */
const fieldLabelWidths = [30, 18, 18];
const fieldValueWidths = [28, 26, 36];

/** Where what is filled in by hand stands. */
const byHandIndent = mm(96);

type OfKind<K extends TableRow['kind']> = Extract<TableRow, { kind: K }>;

/** A form's table under its heading. */
export function formTableBlocks(
  table: FormTable,
  controls: Controls,
  { pageBreakBefore = false } = {},
): FileChild[] {
  return [
    line(style.heading1, [partHeading(table)], { pageBreakBefore }),
    gridTable(mergeGroups(table.rows.flatMap((row) => rowPlans(row, table, controls)))),
  ];
}

/** A row with the group it belongs to, whose cell it shares with its neighbours. */
type GroupedRow = RowPlan & { readonly group?: string };

function rowPlans(row: TableRow, table: FormTable, controls: Controls): GroupedRow[] {
  switch (row.kind) {
    case 'choice':
    case 'number':
      return [questionRow(row, table, controls)];
    case 'indicators':
      return indicatorRows(row, textWidth - groupWidth, controls).map((cells) => ({
        group: row.group,
        height: rowHeight,
        cells,
      }));
    case 'fields':
      return [fieldsRow(row, controls)];
    case 'longText':
      return [longTextRow(row, controls)];
    case 'byHand':
      return [byHandRow(row)];
  }
}

function questionRow(
  row: OfKind<'choice'> | OfKind<'number'>,
  table: FormTable,
  controls: Controls,
): GroupedRow {
  const label: CellPlan[] =
    row.label === null ? [] : [{ width: labelWidth, content: [line(style.cell, [row.label])] }];
  const content =
    row.kind === 'choice'
      ? optionLines(row, stopsFor(row, table), controls)
      : [line(style.cell, [controls.text({ requirement: row.id }, row.prompt.zh)])];
  const width = textWidth - groupWidth - (row.label === null ? 0 : labelWidth);
  return { group: row.group, height: rowHeight, cells: [...label, { width, content }] };
}

/** Rows of the same width share their columns. */
function stopsFor(
  row: OfKind<'choice'>,
  table: FormTable,
): NonNullable<IParagraphOptions['tabStops']> {
  const alike = table.rows.filter(
    (other): other is OfKind<'choice'> =>
      other.kind === 'choice' && (other.label === null) === (row.label === null),
  );
  return optionStops(alike);
}

function fieldsRow(row: FieldsRow, controls: Controls): RowPlan {
  let left = 0;
  const cells = row.fields.flatMap((field, i) => {
    const label = fieldLabelWidths[i] ?? 0;
    const isLast = i === row.fields.length - 1;
    const value = isLast ? textWidth - left - label : (fieldValueWidths[i] ?? 0);
    left += label + value;
    return [
      { width: label, content: [line(style.cellLabel, [field.label])] },
      {
        width: value,
        content: [
          line(style.cell, [controls.text({ requirement: field.id }, field.prompt.zh)], {
            alignment: 'center',
          }),
        ],
      },
    ];
  });
  return { height: fieldHeight, cells };
}

function longTextRow(row: LongTextRow, controls: Controls): RowPlan {
  const control = controls.body({ requirement: row.id }, [row.prompt.zh], style.cell);
  const label = topLabel(row.label);
  return {
    height: longTextHeight,
    maySplit: true,
    cells: [{ width: textWidth, align: 'top', content: [label], control }],
  };
}

/** No control: this is written by someone else, on paper. */
function byHandRow(row: ByHandRow): RowPlan {
  const lines = row.lines.map((text, i) =>
    line(style.cell, [text], {
      indent: { left: byHandIndent },
      spacing: { before: i === 0 ? mm(byHandHeight - 10 - row.lines.length * 9) : mm(3) },
    }),
  );
  const label = topLabel(row.label);
  return {
    height: byHandHeight,
    cells: [{ width: textWidth, align: 'top', content: [label, ...lines] }],
  };
}

/** The label at the head of a wide cell. */
function topLabel(text: string): Paragraph {
  return line(style.cellLabel, [text], {
    alignment: 'left',
    spacing: { before: pt(5), after: pt(3) },
  });
}

/** Puts the group's cell in front of each grouped row; neighbours of one group share it. */
function mergeGroups(rows: readonly GroupedRow[]): RowPlan[] {
  return rows.map((row, i) => {
    if (row.group === undefined) return row;
    const continues = rows[i - 1]?.group === row.group;
    const goesOn = rows[i + 1]?.group === row.group;
    const group: CellPlan = {
      width: groupWidth,
      content: [line(style.cellLabel, continues ? [] : [row.group])],
      ...(continues ? { merge: 'continues' } : goesOn ? { merge: 'begins' } : {}),
    };
    return { ...row, cells: [group, ...row.cells] };
  });
}
