import type { Line } from '../../locate/flat';
import { isReadable } from '../../locate/flat';
import { isWhole } from '../../locate/softLines';
import type { Notice } from '../../notice/schema';
import type { RuleExamples } from '../example';
import type { FileContext } from '../look/context';
import { isEmpty, wholeBody } from '../look/context';
import { placeOfLine } from '../look/places';
import { defineRule } from '../rule';

/** So much of a paragraph's beginning keeps two findings in one document apart. */
const beginning = 24;
/** So much of the guidance is quoted: enough to find it, and it fits a card. */
const quoted = 40;

/** The notice's own guidance left in the paper beside the author's text. */
export const printGuidance = defineRule({
  id: 'print-guidance',
  rank: 190,
  late: true,
  name: { zh: '残留的说明', en: 'Leftover guidance' },
  description: {
    zh: '通知的填写说明不应留在正文里。只有与通知文字相同的整段才报告，接近的文字不报告。',
    en: 'The notice’s guidance does not stay in the text. Only whole paragraphs that equal it are reported, never similar ones.',
  },
  advice: {
    zh: '确认已按说明写好，再把这段说明删去。',
    en: 'Make sure you have written what it asks for, then delete it.',
  },
  ground: 'practice',
  requirements: ({ print }) => [print.guidance],
  messages: {
    left: {
      zh: '正文里还留着通知的填写说明，打印前请删去：“{found}”。',
      en: 'The notice’s guidance is still in the text; delete it before printing: “{found}”.',
    },
  },
  check: (context, about) => {
    if (context.located.forms.length === 0) return [];
    const requirement = context.notice.print.guidance;
    const reported = linesOfEmptySections(context);
    const inline = inlineTexts(context);
    const outcomes = context.located.flat.lines.flatMap((line) => {
      const { paragraph } = line;
      if (!isReadable(line) || paragraph.isPlaceholder || reported.has(line)) return [];
      const text = ownText(line).slice(inline.get(line) ?? 0);
      if (!context.guidance.isGuidance(text)) return [];
      const say = about(requirement, placeOfLine(line)).with({
        discriminator: paragraph.text.slice(0, beginning),
        // In a heading's own paragraph only the author can say what to take out.
        ...(inline.has(line) || !isWhole(line)
          ? {}
          : { fix: { kind: 'removeParagraph', paragraphId: paragraph.id } }),
      });
      return [say.error('left', { found: shortened(text.trim()) })];
    });
    return outcomes.length > 0 ? outcomes : [about(requirement).met()];
  },
});

/** Papers this rule accepts and reports. */
export const printGuidanceExamples: RuleExamples = ({ form, guidanceFor, notice }) => ({
  accepts: [
    { title: { zh: '没有填写说明', en: 'No guidance' }, document: form('report') },
    {
      title: { zh: '接近而不相同的文字', en: 'Words close to the guidance' },
      document: form('report', {
        text: {
          'report.summary': `${guidanceFor('report.summary').slice(0, -1)}如下：各项工作完成。`,
        },
      }),
    },
    {
      title: { zh: '标题后的括号说明', en: 'Bracketed words behind a heading' },
      document: form('experience', {
        heading: { 'experience.overview': headingWithGuidance(notice, 'experience.overview') },
      }),
    },
  ],
  reports: [
    {
      title: { zh: '说明留在正文前', en: 'Guidance before the text' },
      document: form('report', {
        text: {
          'report.problems': [
            guidanceFor('report.problems'),
            '主要问题的原因是起步晚，已采取措施。',
          ],
        },
      }),
      finds: ['print.guidance left'],
    },
    {
      title: { zh: '只留其中一句，没有句号', en: 'One of its sentences, without the full stop' },
      document: form('report', {
        text: {
          'report.nextPlan': [
            guidanceFor('report.nextPlan').split('。')[0] ?? '',
            '2019年分三步推进。',
          ],
        },
      }),
      finds: ['print.guidance left'],
    },
  ],
});

/** Lines whose text begins behind a heading in the same paragraph, and where. */
function inlineTexts(context: FileContext): Map<Line, number> {
  return new Map(
    context.located.forms.flatMap((form) =>
      form.sections.flatMap(({ body }) =>
        body.flatMap(({ line, from }): [Line, number][] => (from > 0 ? [[line, from]] : [])),
      ),
    ),
  );
}

/** Guidance alone makes its section empty, which is reported there. */
function linesOfEmptySections(context: FileContext): Set<Line> {
  return new Set(
    context.located.forms.flatMap((form) =>
      form.sections.flatMap((found) => {
        const body = wholeBody(form, found);
        return isEmpty(context, body) ? body.map(({ line }) => line) : [];
      }),
    ),
  );
}

function ownText({ paragraph }: Line): string {
  return paragraph.spans
    .filter((span) => !span.placeholder)
    .map((span) => span.text)
    .join('');
}

function shortened(text: string): string {
  return text.length > quoted ? `${text.slice(0, quoted)}……` : text;
}

function headingWithGuidance(notice: Notice, sectionId: string): string {
  const section = notice.forms
    .flatMap(({ sections }) => sections)
    .find(({ id }) => id === sectionId);
  return section === undefined
    ? ''
    : `${section.number}${section.title}（${section.guidance[0] ?? ''}）`;
}
