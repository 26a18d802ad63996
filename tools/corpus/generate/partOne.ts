import { type Indicator, type OptionRow, type ReportContent } from './content.ts';
import { writeFigure, writeLabel } from './look.ts';
import { optionCells } from './options.ts';
import { type CellSpec, table, textParagraph } from './wordml.ts';
import { type Writer } from './writer.ts';

type PartOne = NonNullable<ReportContent['part1']>;

/** Grid of the notice's table: the group, then the six columns of the indicators. */
const grid = [1200, 1900, 950, 950, 1900, 950, 950];
const groups = {
  progress: '总体进度',
  brand: '区域品牌建设情况',
  indicators: '主导产业主要指标情况（适用时）',
};

function unitOf(indicator: Indicator): string {
  return /（(.+)）/.exec(indicator.label)?.[1] ?? '';
}

function figureCell(value: string, unit: string, writer: Writer): CellSpec {
  return writer.valueCell(writeFigure(value, unit, writer.look.figures), '数值');
}

/** The progress options, in two rows when every option has its cell. */
function progressRows(row: OptionRow, columns: number, writer: Writer): CellSpec[][] {
  if (!writer.look.options.endsWith('cells')) return [optionCells(row, '', columns, writer)];
  const half = (from: number, to: number): OptionRow => ({
    ...row,
    options: row.options.slice(from, to),
    ticked: row.ticked.filter((i) => i >= from && i < to).map((i) => i - from),
  });
  return [
    optionCells(half(0, 3), '', columns, writer),
    optionCells(half(3, 5), '', columns, writer),
  ];
}

/** Rows of label and answer; `lead` is put before each, `span` the label's grid columns. */
function brandRows(part: PartOne, span: number, columns: number, writer: Writer): CellSpec[][] {
  const { labels, figures } = writer.look;
  const optioned = part.brand.map((row) => [
    writer.label(writeLabel(row.label, labels), { span }),
    ...optionCells(row, row.key === 'incentive' ? part.amount : '', columns, writer),
  ]);
  const counted = (label: string, value: string, unit: string): CellSpec[] => [
    writer.label(writeLabel(label, labels), { span }),
    writer.valueCell(writeFigure(value, unit, figures), label, { span: columns }),
  ];
  return [
    ...optioned,
    counted('试点以来品牌培训人次', part.training, '人次'),
    counted('试点以来导入品牌培育管理体系企业数', part.enterprises, '家'),
  ];
}

/** The indicators two a row, as in the notice; the nameless twelfth place stays empty. */
function indicatorRows(part: PartOne, writer: Writer): CellSpec[][] {
  const { labels } = writer.look;
  const cells = (indicator: Indicator | undefined): CellSpec[] =>
    indicator === undefined
      ? [writer.label(''), writer.label(''), writer.label('')]
      : [
          writer.label(writeLabel(indicator.label, labels)),
          ...indicator.values.map((value) => figureCell(value, unitOf(indicator), writer)),
        ];
  const head = ['指标名称', '申报时', '上一年', '指标名称', '申报时', '上一年'];
  const half = Math.ceil(part.indicators.length / 2);
  const rows = Array.from({ length: half }, (_, index) => [
    ...cells(part.indicators[index]),
    ...cells(part.indicators[index + half]),
  ]);
  return [head.map((text) => writer.label(text)), ...rows];
}

/** Puts the merged cell of a group before each of its rows. */
function grouped(label: string, rows: readonly CellSpec[][], writer: Writer): CellSpec[][] {
  return rows.map((cells, index) => [
    writer.label(index === 0 ? label : '', {
      ...(rows.length === 1 ? {} : { merge: index === 0 ? 'start' : 'continue' }),
    }),
    ...cells,
  ]);
}

function listTable(part: PartOne, writer: Writer): string {
  const rows = part.indicators.map((indicator) => [
    writer.label(writeLabel(indicator.label, writer.look.labels)),
    ...indicator.values.map((value) => figureCell(value, unitOf(indicator), writer)),
  ]);
  const head = ['指标名称', '申报时', '上一年'].map((text) => writer.label(text));
  return table([3600, 2600, 2600], [head, ...rows], writer.ids.tableGrid);
}

/** The tables of 第一部分 in the look's form. */
export function partOneTables(part: PartOne, writer: Writer): string {
  const style = writer.ids.tableGrid;
  const progress = progressRows(part.progress, 6, writer);
  switch (writer.look.table) {
    case 'notice':
      return table(
        grid,
        [
          ...grouped(groups.progress, progress, writer),
          ...grouped(groups.brand, brandRows(part, 2, 4, writer), writer),
          ...grouped(groups.indicators, indicatorRows(part, writer), writer),
        ],
        style,
      );
    case 'pages': {
      const brand = brandRows(part, 2, 4, writer);
      return [
        table(
          grid,
          [
            ...grouped(groups.progress, progress, writer),
            ...grouped(groups.brand, brand.slice(0, 6), writer),
          ],
          style,
        ),
        textParagraph(''),
        table(
          grid,
          [
            ...grouped(`${groups.brand}（续）`, brand.slice(6), writer),
            ...grouped(groups.indicators, indicatorRows(part, writer), writer),
          ],
          style,
        ),
      ].join('');
    }
    case 'split':
      return [
        table(grid, grouped(groups.progress, progress, writer), style),
        textParagraph(groups.brand, {}, { bold: true }),
        table([2400, 1200, 1200, 1200, 1200], brandRows(part, 1, 4, writer), style),
        textParagraph(groups.indicators, {}, { bold: true }),
        table(grid.slice(1), indicatorRows(part, writer), style),
      ].join('');
    case 'flat':
      return [
        table(
          [2800, 1000, 1000, 1000, 1000, 1000, 1000],
          [
            ...progress.map((cells, index) => [
              writer.label(
                groups.progress,
                progress.length === 1 ? {} : { merge: index === 0 ? 'start' : 'continue' },
              ),
              ...cells,
            ]),
            ...brandRows(part, 1, 6, writer),
          ],
          style,
        ),
        textParagraph(groups.indicators),
        listTable(part, writer),
      ].join('');
  }
}
