import { type TypedDate } from './content.ts';
import { writeDate } from './look.ts';
import { paragraph, run, table, textBox, textParagraph } from './wordml.ts';
import { type Writer } from './writer.ts';

/** What a cover says. `unitLabel` and `dateLabel` are the notice's, without colon. */
export interface CoverContent {
  readonly titleLines: readonly string[];
  readonly unitLabel: string;
  readonly unit: string;
  readonly dateLabel: string;
  readonly date: TypedDate;
  readonly seal: boolean;
}

const titleStyle = { bold: true, size: 44, font: '黑体' } as const;

function titleXml(lines: readonly string[], writer: Writer): string {
  if (lines.length === 0) return '';
  const centred = (runs: string) => paragraph(runs, { align: 'center' });
  switch (writer.look.cover) {
    case 'one':
      return centred(writer.text(lines.join(''), titleStyle));
    case 'breaks':
      return centred(run(lines.join('\n'), titleStyle));
    case 'textbox':
      return paragraph(
        textBox(lines.map((line) => centred(run(line, titleStyle))).join(''), writer.nextId()),
      );
    case 'lines':
    case 'table':
      return lines.map((line) => centred(writer.text(line, titleStyle))).join('');
  }
}

/** A cover: title, unit with the mark for the seal, date. Starts a new page when `newPage`. */
export function coverXml(cover: CoverContent, newPage: boolean, writer: Writer): string {
  const { year, month, day } = cover.date;
  const noDate = year === undefined && month === undefined && day === undefined;
  const date = noDate ? '       年     月    日' : writeDate(cover.date, writer.look.date);
  const unit =
    cover.unit === '' ? run('      ') : writer.value(cover.unit, cover.unitLabel, { size: 30 });
  const seal = cover.seal ? run('      （公章）') : '';
  const head =
    paragraph('', newPage ? { newPage } : {}) +
    textParagraph('') +
    titleXml(cover.titleLines, writer) +
    textParagraph('') +
    textParagraph('');
  if (writer.look.cover === 'table') {
    return (
      head +
      table(
        [2200, 5600],
        [
          [writer.label(`${cover.unitLabel}：`), { xml: paragraph(unit + seal) }],
          [writer.label(`${cover.dateLabel}：`), { xml: paragraph(writer.value(date, '日期')) }],
        ],
        undefined,
      ) +
      textParagraph('')
    );
  }
  return [
    head,
    paragraph(run(`${cover.unitLabel}：`, { size: 30 }) + unit + seal, { align: 'center' }),
    paragraph(
      run(`${cover.dateLabel}：`, { size: 30 }) + (noDate ? run(date) : writer.value(date, '日期')),
      { align: 'center' },
    ),
  ].join('');
}
