import { rowFound } from '../../locate/rows';
import { rowsOf } from '../../notice/walk';
import type { RuleExamples } from '../example';
import { placeOfValue } from '../look/places';
import type { Outcome, Rule } from '../rule';
import { readNumber } from '../look/number';
import { eachForm, idsOf, valueText } from '../look/support';
import { tableFound } from '../look/tables';

/** Numbers of people and enterprises: whole numbers, not negative. */
export const wholeNumbers: Rule = {
  id: 'whole-numbers',
  name: { zh: '人次与企业数', en: 'Whole numbers' },
  description: {
    zh: '人次、企业数应当填写不小于零的整数；可以带千分位和单位。',
    en: 'Numbers of people and enterprises are whole and not negative; separators and units are fine.',
  },
  advice: {
    zh: '只填一个整数；没有的填 0，不写“约”“余”。',
    en: 'Give one whole number; 0 where there is none; no 约 or 余.',
  },
  requirements: (notice) => idsOf(notice, (form) => rowsOf(form, 'number').map(({ id }) => id)),
  messages: {
    noRow: { zh: '表中没有“{label}”一栏。', en: 'The row “{label}” is not in the table.' },
    empty: { zh: '“{label}”没有填写。', en: '“{label}” is empty.' },
    notWhole: {
      zh: '“{label}”填的是“{found}”，应当是不小于零的整数。',
      en: '“{label}” is “{found}”; a whole number, zero or more, is expected.',
    },
  },
  check: (context) =>
    eachForm(context).flatMap((form) =>
      rowsOf(form.form, 'number').flatMap((row): Outcome[] => {
        const table = tableFound(form, row.id);
        if (table === null) return [];
        const found = rowFound(table, 'number', row.id);
        const { id: requirement, label } = row;
        if (found === undefined)
          return [
            {
              state: 'found',
              requirement,
              level: 'error',
              message: 'noRow',
              params: { label },
              place: table.place,
            },
          ];
        const text = valueText(found);
        const place = placeOfValue(found, label);
        const number = readNumber(text, row.units);
        if (number.kind === 'empty')
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
        if (number.kind === 'number' && Number.isInteger(number.value) && number.value >= 0)
          return [{ state: 'met', requirement }];
        return [
          {
            state: 'found',
            requirement,
            level: 'error',
            message: 'notWhole',
            params: { label, found: text },
            place,
          },
        ];
      }),
    ),
};

/** Papers this rule accepts and reports. */
export const wholeNumbersExamples: RuleExamples = ({ form }) => ({
  accepts: [
    { title: { zh: '整数', en: 'Whole numbers' }, document: form('report') },
    {
      title: { zh: '千分位、全角数字和单位', en: 'Separators, full-width digits and units' },
      document: form('report', {
        text: { 'report.brand.training': '１,２００人次', 'report.brand.enterprises': '36家企业' },
      }),
    },
  ],
  reports: [
    {
      title: { zh: '没有填写', en: 'Left empty' },
      document: form('report', { empty: ['report.brand.training'] }),
      finds: ['report.brand.training empty'],
    },
    {
      title: { zh: '不是整数', en: 'Not a whole number' },
      document: form('report', {
        text: { 'report.brand.training': '约千余', 'report.brand.enterprises': '3.5' },
      }),
      finds: ['report.brand.training notWhole', 'report.brand.enterprises notWhole'],
    },
    {
      title: { zh: '整栏被删', en: 'The row is gone' },
      document: form('report', { omit: ['report.brand.enterprises'] }),
      finds: ['report.brand.enterprises noRow'],
    },
  ],
});
