import { judge } from '../../document/count';
import { rowFound } from '../../locate/rows';
import { rowsOf } from '../../notice/walk';
import type { RuleExamples } from '../example';
import { countOf, isEmpty } from '../look/context';
import { otherCounts } from '../look/otherCounts';
import { placeOfValue } from '../look/places';
import { idsOf } from '../look/support';
import { tableFound } from '../look/tables';
import { defineRule } from '../rule';

const cut = {
  zh: '删减到限制以内，并留一点余量。',
  en: 'Cut it to the limit, with a little to spare.',
};

/** Long texts in a form with a limit on their 字数. */
export const limitedText = defineRule({
  id: 'limited-text',
  rank: 130,
  name: { zh: '限字栏目', en: 'Limited texts' },
  description: {
    zh: '有字数限制的栏目应当填写，并且不超过限制；字数与Word的字数统计一致。',
    en: 'Cells with a limit are filled and keep to it; 字数 is counted as Word counts it.',
  },
  advice: {
    zh: '空着的填写；超过的删减到限制以内，并留一点余量。',
    en: 'Fill it when it is empty; cut it to the limit when it is over, with a little to spare.',
  },
  requirements: (notice) => idsOf(notice, (form) => rowsOf(form, 'longText').map(({ id }) => id)),
  messages: {
    noCell: {
      zh: '表中没有“{label}”一栏。',
      en: 'The cell “{label}” is not in the table.',
      advice: {
        zh: '按通知的表补上这一栏，再填写。',
        en: 'Put the cell back as the notice has it, then fill it.',
      },
    },
    empty: {
      zh: '“{label}”没有填写。',
      en: '“{label}” is empty.',
      advice: { zh: '在这一栏写内容。', en: 'Write the text into the cell.' },
    },
    over: {
      zh: '“{label}”现有{count}字，超过限制{limit}字，多{over}字。{others}',
      en: '“{label}” has {count} 字, {over} over the limit of {limit}.{others}',
      advice: cut,
    },
    overByReading: {
      zh: '“{label}”按Word的字数是{count}字，超过限制{limit}字，多{over}字，但是否超过取决于怎样计算。{others}',
      en: '“{label}” has {count} 字 as Word counts, {over} over the limit of {limit}, but whether it is over depends on how one counts.{others}',
      advice: cut,
    },
    dependsOnReading: {
      zh: '“{label}”按Word统计为{count}字，没有超过限制{limit}字，但换一种算法就超过。{others}建议留出余量。',
      en: '“{label}” has {count} 字 as Word counts, within the limit of {limit}, but not every way of counting agrees.{others} Some margin is advisable.',
    },
    short: {
      zh: '“{label}”现有{count}字，内容较少。',
      en: '“{label}” has {count} 字, which is short.',
      advice: {
        zh: '还有可写的，补充具体做法、数据和效果。',
        en: 'Add what was done, figures and effects, if there is more to say.',
      },
    },
    uncertain: {
      zh: '“{label}”的字数在{low}到{high}字之间；读完全文才能算准，请稍候再看。',
      en: '“{label}” has between {low} and {high} 字; the exact number is known once the whole document is read; please look again shortly.',
    },
  },
  check: (context, about) =>
    context.located.forms.flatMap((form) =>
      rowsOf(form.form, 'longText').flatMap((row) => {
        const table = tableFound(form, row.id);
        if (table === null) return [];
        const label = row.label.replace(/[（(].*$/, '').replace(/[：:]$/, '');
        const found = rowFound(table, 'longText', row.id);
        if (found === undefined) return [about(row.id, table.place).error('noCell', { label })];
        const say = about(row.id, placeOfValue(found, label));
        if (isEmpty(context, found.pieces)) return [say.error('empty', { label })];
        const result = countOf(context, found.pieces);
        const { words: count, range } = result;
        const others = otherCounts(context, result, row.limit);
        const { verdict, readingsDiffer } = judge(result, row.limit);
        if (verdict === 'uncertain') return [say.unchecked('uncertain', { label, ...range })];
        const { max: limit, advisedMin } = row.limit;
        if (verdict === 'over' && limit !== undefined) {
          const over = count - limit;
          return [
            readingsDiffer
              ? say.error('overByReading', {
                  ...{ label, count, limit, over, others },
                })
              : say.error('over', { label, count, limit, over, others }),
          ];
        }
        if (readingsDiffer && limit !== undefined)
          return [say.warning('dependsOnReading', { label, count, limit, others })];
        return [
          advisedMin !== undefined && count < advisedMin
            ? say.info('short', { label, count })
            : say.met(),
        ];
      }),
    ),
});

/** Papers this rule accepts and reports. */
export const limitedTextExamples: RuleExamples = ({ form }) => ({
  accepts: [
    { title: { zh: '字数合适', en: 'Within the limit' }, document: form('application') },
    {
      title: { zh: '正好到限制', en: 'Exactly at the limit' },
      document: form('application', { text: { 'application.selfEvaluation': '字'.repeat(500) } }),
    },
  ],
  reports: [
    {
      title: { zh: '多一个字', en: 'One too many' },
      document: form('application', { text: { 'application.selfEvaluation': '字'.repeat(501) } }),
      finds: ['application.selfEvaluation over'],
    },
    {
      title: { zh: '连标点才超过', en: 'Over with punctuation only' },
      document: form('application', {
        text: { 'application.selfEvaluation': '字'.repeat(495) + '，'.repeat(6) },
      }),
      finds: ['application.selfEvaluation overByReading'],
    },
    {
      title: { zh: '照 WPS 的数法才超过', en: 'Over as WPS counts only' },
      document: form('application', {
        text: { 'application.selfEvaluation': `${'字'.repeat(499)}——` },
      }),
      finds: ['application.selfEvaluation dependsOnReading'],
    },
    {
      title: { zh: '空着', en: 'Left empty' },
      document: form('application', { empty: ['application.selfEvaluation'] }),
      finds: ['application.selfEvaluation empty'],
    },
    {
      title: { zh: '太短', en: 'Short' },
      document: form('application', { text: { 'application.selfEvaluation': '已完成。' } }),
      finds: ['application.selfEvaluation short'],
    },
    {
      title: { zh: '整栏被删', en: 'The cell is gone' },
      document: form('application', { omit: ['application.selfEvaluation'] }),
      finds: ['application.selfEvaluation noCell'],
    },
    {
      title: { zh: '读取全文前不能确定', en: 'Not certain until the document is read' },
      document: form('application', {
        text: {
          'application.selfEvaluation': [
            { p: [{ text: `${'字'.repeat(498)}……`, eastAsianHint: null }] },
            { p: [{ text: '字', eastAsianHint: true }] },
          ],
        },
      }),
      leaves: ['application.selfEvaluation'],
    },
  ],
});
