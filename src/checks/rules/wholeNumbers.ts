import { rowFound } from '../../locate/rows';
import { rowsOf } from '../../notice/walk';
import type { RuleExamples } from '../example';
import { readNumber } from '../look/number';
import { placeOfValue } from '../look/places';
import { idsOf, valueText } from '../look/support';
import { tableFound } from '../look/tables';
import { defineRule } from '../rule';

/** Numbers of people and enterprises: whole numbers, not negative. */
export const wholeNumbers = defineRule({
  id: 'whole-numbers',
  rank: 90,
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
    noRow: {
      zh: '表中没有“{label}”一栏。',
      en: 'The row “{label}” is not in the table.',
      advice: {
        zh: '按通知的表补上这一栏，再填写。',
        en: 'Put the row back as the notice has it, then fill it.',
      },
    },
    empty: {
      zh: '“{label}”没有填写。',
      en: '“{label}” is empty.',
      advice: {
        zh: '填一个整数；没有的填 0。',
        en: 'Give a whole number; 0 where there is none.',
      },
    },
    notWhole: {
      zh: '“{label}”填的是“{found}”，应当是不小于零的整数。',
      en: '“{label}” is “{found}”; a whole number, zero or more, is expected.',
    },
  },
  check: (context, about) =>
    context.located.forms.flatMap((form) =>
      rowsOf(form.form, 'number').flatMap(({ id, label, units }) => {
        const table = tableFound(form, id);
        if (table === null) return [];
        const value = rowFound(table, 'number', id);
        if (value === undefined) return [about(id, table.place).error('noRow', { label })];
        const found = valueText(value);
        const number = readNumber(found, units);
        const say = about(id, placeOfValue(value, label));
        if (number.kind === 'empty') return [say.error('empty', { label })];
        const isWhole =
          number.kind === 'number' && Number.isInteger(number.value) && number.value >= 0;
        return [isWhole ? say.met() : say.error('notWhole', { label, found })];
      }),
    ),
});

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
