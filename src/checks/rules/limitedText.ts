import { judge } from '../../document/count';
import { rowFound } from '../../locate/rows';
import { rowsOf } from '../../notice/walk';
import { countOf, isEmpty } from '../look/context';
import type { RuleExamples } from '../example';
import { placeOfValue } from '../look/places';
import type { Outcome, Rule } from '../rule';
import { eachForm, idsOf } from '../look/support';
import { tableFound } from '../look/tables';

/** Long texts in a form with a limit on their 字数. */
export const limitedText: Rule = {
  id: 'limited-text',
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
    noCell: { zh: '表中没有“{label}”一栏。', en: 'The cell “{label}” is not in the table.' },
    empty: { zh: '“{label}”没有填写。', en: '“{label}” is empty.' },
    over: {
      zh: '“{label}”现有{count}字，超过限制{limit}字，多{over}字。',
      en: '“{label}” has {count} 字, {over} over the limit of {limit}.',
    },
    overByReading: {
      zh: '“{label}”按Word的字数是{count}字，超过限制{limit}字，多{over}字；汉字{han}个，不计标点{withoutPunctuation}字，是否超过取决于怎样计算。',
      en: '“{label}” has {count} 字 as Word counts, {over} over the limit of {limit}; with {han} Chinese characters, or {withoutPunctuation} 字 without punctuation, whether it is over depends on how one counts.',
    },
    short: {
      zh: '“{label}”现有{count}字，内容较少。',
      en: '“{label}” has {count} 字, which is short.',
    },
    uncertain: {
      zh: '“{label}”的字数在{low}到{high}字之间；读完全文才能算准，请稍候再看。',
      en: '“{label}” has between {low} and {high} 字; reading the whole document will tell, please look again shortly.',
    },
  },
  check: (context) =>
    eachForm(context).flatMap((form) =>
      rowsOf(form.form, 'longText').flatMap((row): Outcome[] => {
        const table = tableFound(form, row.id);
        if (table === null) return [];
        const requirement = row.id;
        const label = row.label.replace(/[（(].*$/, '').replace(/[：:]$/, '');
        const found = rowFound(table, 'longText', row.id);
        const { max, advisedMin } = row.limit;
        if (found === undefined)
          return [
            {
              state: 'found',
              requirement,
              level: 'error',
              message: 'noCell',
              params: { label },
              place: table.place,
            },
          ];
        const place = placeOfValue(found, label);
        if (isEmpty(context, found.pieces))
          return [
            {
              state: 'found',
              requirement,
              level: 'error',
              message: 'empty',
              params: { label },
              place,
            },
          ];
        const count = countOf(context, found.pieces);
        const { verdict, readingsDiffer } = judge(count, row.limit);
        if (verdict === 'uncertain') {
          const { low, high } = count.range;
          return [
            { state: 'unchecked', requirement, why: 'uncertain', params: { label, low, high } },
          ];
        }
        if (verdict === 'over' && max !== undefined)
          return [
            {
              state: 'found',
              requirement,
              level: 'error',
              message: readingsDiffer ? 'overByReading' : 'over',
              params: {
                label,
                count: count.words,
                limit: max,
                over: count.words - max,
                han: count.han,
                withoutPunctuation: count.words - count.punctuation,
              },
              place,
            },
          ];
        if (advisedMin !== undefined && count.words < advisedMin)
          return [
            {
              state: 'found',
              requirement,
              level: 'info',
              message: 'short',
              params: { label, count: count.words },
              place,
            },
          ];
        return [{ state: 'met', requirement }];
      }),
    ),
};

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
