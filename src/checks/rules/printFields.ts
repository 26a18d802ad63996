import type { RuleExamples } from '../example';
import { fieldError } from '../look/fieldErrors';
import { placeOfLine } from '../look/places';
import { defineRule } from '../rule';

/** So much of a paragraph's beginning keeps two findings in one document apart. */
const beginning = 24;

/** Cross-references that lead nowhere. */
export const printFields = defineRule({
  id: 'print-fields',
  rank: 230,
  late: true,
  name: { zh: '失效的引用', en: 'Broken references' },
  description: {
    zh: '文中不应有失效的引用和目录（错误!未找到引用源，未找到目录项）。',
    en: 'No cross-reference or contents list prints an error.',
  },
  advice: {
    zh: '在 Word 中右键更新域，或重新插入引用。',
    en: 'Update the field in Word, or insert the reference again.',
  },
  ground: 'practice',
  requirements: ({ print }) => [print.fields],
  messages: {
    broken: {
      zh: '引用或目录已失效，打印出来是“{found}”；请重新插入，或改成文字。',
      en: 'A reference or a contents list is broken and prints as “{found}”; insert it again, or type the words.',
    },
  },
  check: ({ notice, located }, about) => {
    if (located.forms.length === 0) return [];
    const requirement = notice.print.fields;
    const outcomes = located.flat.lines.flatMap((line) => {
      const { text } = line.paragraph;
      const [found] = fieldError.exec(text) ?? [];
      if (found === undefined) return [];
      const discriminator = text.slice(0, beginning);
      const say = about(requirement, placeOfLine(line, found)).with({ discriminator });
      return [say.error('broken', { found })];
    });
    return outcomes.length > 0 ? outcomes : [about(requirement).met()];
  },
});

/** Papers this rule accepts and reports. */
export const printFieldsExamples: RuleExamples = ({ form }) => ({
  accepts: [
    { title: { zh: '引用完好', en: 'Sound references' }, document: form('report') },
    {
      title: { zh: '正文里说到错误', en: 'A text that speaks of errors' },
      document: form('report', { append: ['杜绝错误！确保质量。', '经核查未找到问题。'] }),
    },
  ],
  reports: [
    {
      title: { zh: '未找到引用源', en: 'Reference source not found' },
      document: form('report', { append: ['见错误!未找到引用源。', '见错误！未定义书签。'] }),
      finds: ['print.fields broken', 'print.fields broken'],
    },
    {
      title: { zh: '空的目录', en: 'An empty contents list' },
      document: form('report', {
        append: ['未找到目录项。', 'No table of contents entries found.', '错误！未指定顺序。'],
      }),
      finds: ['print.fields broken', 'print.fields broken', 'print.fields broken'],
    },
  ],
});
