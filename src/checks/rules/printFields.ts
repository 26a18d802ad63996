import type { RuleExamples } from '../example';
import { placeOfLine } from '../look/places';
import type { Outcome, Rule } from '../rule';

/** What Word prints where a cross-reference leads nowhere. */
const broken =
  /错误\s*[!！]\s*(?:未找到引用源|未定义书签|使用[^。]{0,12}样式)|Error!\s*(?:Reference source not found|Bookmark not defined|No text of specified style)/i;

/** Cross-references that lead nowhere. */
export const printFields: Rule = {
  id: 'print-fields',
  name: { zh: '失效的引用', en: 'Broken references' },
  description: {
    zh: '文中不应有失效的引用（错误!未找到引用源）。',
    en: 'No cross-reference is broken.',
  },
  advice: {
    zh: '在 Word 中右键更新域，或重新插入引用。',
    en: 'Update the field in Word, or insert the reference again.',
  },
  requirements: ({ print }) => [print.fields],
  messages: {
    broken: {
      zh: '交叉引用已失效，打印出来是“{found}”；请重新插入引用，或改成文字。',
      en: 'A cross-reference is broken and prints as “{found}”; insert it again, or type the words.',
    },
  },
  check: (context) => {
    if (context.located.forms.length === 0) return [];
    const requirement = context.notice.print.fields;
    const found = context.located.flat.lines.flatMap((line): Outcome[] => {
      const match = broken.exec(line.paragraph.text);
      if (match === null) return [];
      const [quote] = match;
      return [
        {
          state: 'found',
          requirement,
          level: 'error',
          message: 'broken',
          params: { found: quote },
          place: placeOfLine(line, quote),
          discriminator: line.paragraph.text.slice(0, 24),
        },
      ];
    });
    return found.length > 0 ? found : [{ state: 'met', requirement }];
  },
};

/** Papers this rule accepts and reports. */
export const printFieldsExamples: RuleExamples = ({ form }) => ({
  accepts: [{ title: { zh: '引用完好', en: 'Sound references' }, document: form('report') }],
  reports: [
    {
      title: { zh: '未找到引用源', en: 'Reference source not found' },
      document: form('report', { append: ['见错误!未找到引用源。', '见错误！未定义书签。'] }),
      finds: ['print.fields broken', 'print.fields broken'],
    },
  ],
});
