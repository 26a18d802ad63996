import { rowFound } from '../../locate/rows';
import type { Bilingual, Field, Form } from '../../notice/schema';
import { fieldsOf } from '../../notice/walk';
import type { RuleExamples } from '../example';
import { isEmail, isMobile, isNone, isPhone } from '../look/contact';
import { placeOfValue } from '../look/places';
import { idsOf, isUnfilled, valueText } from '../look/support';
import { tableFound } from '../look/tables';
import { defineRule } from '../rule';
import type { Outcome, Say } from '../rule';

const messages = {
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
    advice: { zh: '填写这一栏。', en: 'Fill the cell.' },
  },
  notMobile: {
    zh: '“{label}”填的是“{found}”，应当是以1开头的11位手机号码。',
    en: '“{label}” is “{found}”; a mobile number of 11 digits beginning with 1 is expected.',
    advice: { zh: '逐位核对手机号码。', en: 'Compare the mobile number digit by digit.' },
  },
  notEmail: {
    zh: '“{label}”填的是“{found}”，不是完整的邮箱地址。',
    en: '“{label}” is “{found}”, not a whole e-mail address.',
    advice: {
      zh: '核对邮箱地址，写全“@”和后面的部分。',
      en: 'Compare the address; it needs an @ and the whole name behind it.',
    },
  },
  notPhone: {
    zh: '“{label}”填的是“{found}”，不像完整的电话号码；应当是7至8位号码，前面可加区号，后面可加分机。',
    en: '“{label}” is “{found}”, which is no whole telephone number; 7 or 8 digits are expected, with an area code before and an extension behind if need be.',
    advice: {
      zh: '逐位核对号码；没有的填“无”。',
      en: 'Compare the number digit by digit; write 无 where there is none.',
    },
  },
} as const;

/** Of telephone and fax numbers there may be none; every other cell has something to hold. */
const emptyPhone: Bilingual = {
  zh: '填写号码；没有的填“无”。',
  en: 'Give the number; write 无 where there is none.',
};

/** The cells of a form: filled, and what should be a number or an address is one. */
export const formFields = defineRule({
  id: 'form-fields',
  rank: 120,
  name: { zh: '表格各栏', en: 'Cells of the form' },
  description: {
    zh: '申请表各栏应当填写；手机号、座机、传真、邮箱的写法应当正确。',
    en: 'The form’s cells are filled; telephone numbers and addresses are well formed.',
  },
  advice: {
    zh: '在这一栏填写，号码逐位核对；没有传真等的填“无”。',
    en: 'Fill the cell and compare the number digit by digit; write 无 where there is none.',
  },
  requirements: (notice) => idsOf(notice, (form) => fieldsOf(form).map(({ field }) => field.id)),
  messages,
  check: (context, about) =>
    context.located.forms.flatMap((form) =>
      fieldsOf(form.form).flatMap(({ field, anchor }) => {
        const table = tableFound(form, field.id);
        if (table === null) return [];
        const label = labelOf(form.form, field, anchor);
        const found = rowFound(table, 'field', field.id);
        if (found === undefined)
          return [about(field.id, table.place).found(field.empty, 'noCell', { label })];
        const say = about(field.id, placeOfValue(found, label));
        return [judge(field, label, valueText(found), say)];
      }),
    ),
});

/** Papers this rule accepts and reports. */
export const formFieldsExamples: RuleExamples = ({ form }) => ({
  accepts: [
    { title: { zh: '各栏都已填写', en: 'Every cell filled' }, document: form('application') },
    {
      title: { zh: '手机号带空格，座机带分机，传真写“无”', en: 'Spaces, an extension, no fax' },
      document: form('application', {
        text: {
          'application.form.mobile': '+86 138 0000 0000',
          'application.form.leaderPhone': '（0990）1234567转801',
          'application.form.contactPhone': '13800000000',
          'application.form.fax': '无',
          'application.form.email': 'ｏｆｆｉｃｅ＠nanxi.example.cn',
        },
      }),
    },
  ],
  reports: [
    {
      title: { zh: '有的栏空着', en: 'Some cells are empty' },
      document: form('application', {
        empty: ['application.form.unit', 'application.form.contactTitle', 'application.form.fax'],
      }),
      finds: [
        'application.form.unit empty',
        'application.form.contactTitle empty',
        'application.form.fax empty',
      ],
    },
    {
      title: { zh: '号码和邮箱不对', en: 'Numbers and address are wrong' },
      document: form('application', {
        text: {
          'application.form.mobile': '2380000',
          'application.form.leaderPhone': '12345',
          'application.form.email': 'office@nanxi',
        },
      }),
      finds: [
        'application.form.leaderPhone notPhone',
        'application.form.mobile notMobile',
        'application.form.email notEmail',
      ],
    },
    {
      title: { zh: '栏被删', en: 'A cell is gone' },
      document: form('application', { omit: ['application.form.industry'] }),
      finds: ['application.form.industry noCell'],
    },
  ],
});

/** A label that several rows have is made clear by the first field of its row. */
function labelOf(form: Form, field: Field, anchor: Field): string {
  const bare = (label: string): string => label.replace(/\s+/g, '');
  const twice = fieldsOf(form).filter((other) => other.field.label === field.label).length > 1;
  return twice ? `${bare(anchor.label)}的${bare(field.label)}` : bare(field.label);
}

function judge(
  { holds, empty }: Field,
  label: string,
  found: string,
  say: Say<typeof messages>,
): Outcome {
  if (isUnfilled(found))
    return (holds === 'phone' ? say.with({ advice: emptyPhone }) : say).found(empty, 'empty', {
      label,
    });
  switch (holds) {
    case 'mobile':
      return isMobile(found) ? say.met() : say.error('notMobile', { label, found });
    case 'email':
      return isEmail(found) ? say.met() : say.error('notEmail', { label, found });
    case 'phone':
      return isNone(found) || isPhone(found)
        ? say.met()
        : say.warning('notPhone', { label, found });
    case 'unit':
    case 'text':
    case 'date':
      return say.met();
  }
}
