import { rowsFound } from '../../locate/rows';
import type { Line } from '../../locate/flat';
import { textBehindLabel } from '../../locate/labels';
import type { LocatedForm } from '../../locate/located';
import type { RuleExamples } from '../example';
import type { FileContext } from '../look/context';
import { placeOfCell, placeOfLine } from '../look/places';
import { defineRule } from '../rule';

/** What authors type where something is still to come. Widths are folded before the comparison. */
const words =
  /(?<![a-z0-9])x{2,}(?![a-z0-9])|×{2,}|(?<![有亟尚])待补充|(?<![有亟尚等期])待定(?![期向位义制型点性量价])|(?<![a-z])todo(?![a-z])|[【([](?:[^】)\]]{0,12}(?:请填写|此处)[^】)\]]{0,30}|待(?![遇客人业机命])[^】)\]]{0,30})[】)\]]/i;
/** The line of a form to write on. */
const underline = /_{3,}/;

/** So much text on either side keeps two placeholders in one document apart. */
const around = 12;

/** Placeholders typed by hand and not replaced. */
export const printPlaceholder = defineRule({
  id: 'print-placeholder',
  rank: 180,
  late: true,
  name: { zh: '占位文字', en: 'Placeholders' },
  description: {
    zh: '正文里不应留有“待补充”“XX”“____”之类的占位文字。打印后手写、盖章的地方不算，已报告为空的栏目也不再报告。',
    en: 'No typed placeholder (待补充, XX, ____) is left. What is filled by hand after printing, and fields reported as empty, are left alone.',
  },
  advice: {
    zh: '换成实际内容；确实没有的，删去或写“无”。',
    en: 'Replace it by the real text; delete it, or write 无, where there is nothing.',
  },
  ground: 'practice',
  requirements: ({ print }) => [print.placeholder],
  messages: {
    left: {
      zh: '这里还留着“{found}”，请换成实际内容，或删去。',
      en: 'There is still “{found}” here; replace it with the real text, or delete it.',
    },
  },
  check: (context, about) => {
    if (context.located.forms.length === 0) return [];
    const requirement = context.notice.print.placeholder;
    const elsewhere = linesOfOtherRequirements(context);
    const evidence = linesOfEvidence(context);
    const outcomes = context.located.flat.lines.flatMap((line) => {
      if (elsewhere.has(line) || line.paragraph.inContents || line.paragraph.isPlaceholder)
        return [];
      const text = ownText(line);
      const match = words.exec(text) ?? (evidence.has(line) ? null : underline.exec(text));
      if (match === null) return [];
      const [found] = match;
      const place =
        line.cell === null
          ? placeOfLine(line, found)
          : placeOfCell(line.cell.table, line.cell.cell, found);
      const discriminator = text.slice(Math.max(0, match.index - around), match.index + around);
      return [about(requirement, place).with({ discriminator }).error('left', { found })];
    });
    return outcomes.length > 0 ? outcomes : [about(requirement).met()];
  },
});

/** Papers this rule accepts and reports. */
export const printPlaceholderExamples: RuleExamples = ({ form }) => ({
  accepts: [
    { title: { zh: '没有占位文字', en: 'No placeholder' }, document: form('report') },
    {
      title: { zh: '签字、意见留给打印后', en: 'Signature and opinion are for after printing' },
      document: form('application', { append: [] }),
    },
    {
      title: { zh: '没有勾选的“有”后面的横线', en: 'The line beside an unticked option' },
      document: form('report', {
        tick: { 'report.brand.incentive': ['no'] },
        text: { 'report.brand.incentive.amount': '________' },
      }),
    },
    {
      title: { zh: '“有待补充完善”“待定期检查”是正文', en: 'Words that only look alike' },
      document: form('report', {
        append: ['标准体系有待补充完善，并有待定期检查，职工待遇（待遇标准另附）提高。'],
      }),
    },
  ],
  reports: [
    {
      title: { zh: '待补充、XX、横线', en: 'Three placeholders' },
      document: form('experience', {
        append: ['效果待补充。', '比上年增长ＸＸ%。', '共投入____万元。', '（此处填写数据）'],
      }),
      finds: [
        'print.placeholder left',
        'print.placeholder left',
        'print.placeholder left',
        'print.placeholder left',
      ],
    },
    {
      title: { zh: '申请表的文字栏', en: 'A text cell of the form' },
      document: form('application', { text: { 'application.form.industry': '待定' } }),
      finds: ['print.placeholder left'],
    },
  ],
});

function ownText({ paragraph }: Line): string {
  return paragraph.spans
    .filter((span) => !span.placeholder)
    .map((span) => span.text)
    .join('')
    .normalize('NFKC');
}

/** Lines whose placeholders another requirement reports, or that are filled by hand after printing. */
function linesOfOtherRequirements(context: FileContext): Set<Line> {
  const lines = new Set<Line>();
  const addAll = (all: Iterable<Line>): void => {
    for (const line of all) lines.add(line);
  };
  for (const form of context.located.forms) {
    addAll(coverLines(form));
    for (const table of form.tables) {
      for (const { pieces } of rowsFound(table, 'choice', 'number'))
        addAll(pieces.map(({ line }) => line));
      for (const { values } of rowsFound(table, 'indicator'))
        for (const { pieces } of values.values()) addAll(pieces.map(({ line }) => line));
      for (const { field, pieces } of rowsFound(table, 'field'))
        if (field.holds !== 'text' && field.holds !== 'unit')
          addAll(pieces.map(({ line }) => line));
      for (const { label } of rowsFound(table, 'byHand'))
        addAll(
          context.located.flat.lines.filter(
            ({ cell }) => cell !== null && cell.cell === label.cell?.cell,
          ),
        );
    }
    for (const { part, range } of form.pledges)
      addAll(
        context.located.flat.lines
          .slice(range.first, range.end)
          .filter((line) => textBehindLabel(line, part.signature.label) !== null),
      );
  }
  return lines;
}

/** A cover's date is reported as incomplete; a unit that is only an underline as empty. */
function coverLines({ cover }: LocatedForm): Line[] {
  const date = cover?.date?.pieces.map(({ line }) => line) ?? [];
  const unit = cover?.unit?.pieces.map(({ line }) => line) ?? [];
  return [...date, ...unit.filter((line) => !words.test(ownText(line)))];
}

/** Attached papers have lines for signatures of their own. */
function linesOfEvidence(context: FileContext): Set<Line> {
  return new Set(
    context.located.forms.flatMap((form) =>
      form.sections
        .filter(({ section }) => section.attachments.length > 0)
        .flatMap(({ range }) => context.located.flat.lines.slice(range.first, range.end)),
    ),
  );
}
