import type { FileContext } from '../look/context';
import type { RuleExamples } from '../example';
import { placeOfValue } from '../look/places';
import type { Outcome, Rule } from '../rule';
import { filledFields, formsTwice, isoDate } from '../look/crossFields';
import type { FieldValue } from '../look/crossFields';

/** The dates of both papers: in order, and in time. */
export const crossDate: Rule = {
  id: 'cross-date',
  name: { zh: '日期先后', en: 'Dates' },
  description: {
    zh: '申请书的日期不应早于总结报告，两份材料的日期都不应晚于各自的报送期限。',
    en: 'The application is not dated before the report, and neither after its deadline.',
  },
  advice: {
    zh: '核对两份材料的日期，改正写错的一处；已过报送期限的，先与主管部门联系。',
    en: 'Compare the dates of both papers and mend the wrong one; when a deadline is past, ask the department first.',
  },
  requirements: ({ cross }) => [cross.date.id],
  messages: {
    earlier: {
      zh: '{second}的日期（{secondDate}）早于{first}的日期（{firstDate}）。',
      en: '{second} is dated {secondDate}, before {first} ({firstDate}).',
    },
    late: {
      zh: '{where}的日期（{found}）晚于报送期限{deadline}。',
      en: '{where} is dated {found}, after the deadline {deadline}.',
    },
    severalForms: {
      zh: '一同提交的材料中有不止一份{names}，没有比较日期。',
      en: 'There is more than one {names}; their dates were not compared.',
    },
  },
  check: (context) => {
    const requirement = context.notice.cross.date.id;
    const dates = datesIn(context);
    if (dates.length === 0) return [];
    const found = [...late(context, dates), ...order([context]).map(({ outcome }) => outcome)];
    return found.length > 0 ? found : [{ state: 'met', requirement }];
  },
  checkTogether: (contexts) =>
    contexts.some((context) => order([context]).length > 0) ? [] : order(contexts),
};

/** Papers this rule accepts and reports. */
export const crossDateExamples: RuleExamples = ({ form }) => ({
  accepts: [
    {
      title: { zh: '先总结后申请，都在期限内', en: 'In order and in time' },
      document: form('report'),
      companions: [form('application')],
    },
    {
      title: { zh: '正好在期限当天', en: 'On the day' },
      document: form('application', { text: { 'application.cover.date': '2018年9月28日' } }),
    },
  ],
  reports: [
    {
      title: { zh: '申请书早于总结报告', en: 'The application is earlier' },
      document: form('report'),
      companions: [form('application', { text: { 'application.cover.date': '2018年9月1日' } })],
      finds: ['cross.date earlier'],
    },
    {
      title: { zh: '晚于期限', en: 'Late' },
      document: form('report', { text: { 'report.cover.date': '2018-9-22' } }),
      finds: ['cross.date late'],
    },
    {
      title: { zh: '两份总结报告一同提交', en: 'Two reports handed in together' },
      document: form('report'),
      companions: [form('report'), form('application')],
      leaves: ['cross.date'],
    },
  ],
});

function datesIn(context: FileContext): (FieldValue & { readonly iso: string })[] {
  const { first, second } = context.notice.cross.date;
  return filledFields(context, [first, second]).flatMap((field) => {
    const iso = isoDate(field);
    return iso === null ? [] : [{ ...field, iso }];
  });
}

function late(
  { notice }: FileContext,
  dates: readonly (FieldValue & { iso: string })[],
): Outcome[] {
  return dates.flatMap((date): Outcome[] => {
    const submission = notice.submissions.find(({ form }) => form === date.form.form.id);
    if (submission === undefined || date.iso <= submission.deadline.date) return [];
    return [
      {
        state: 'found',
        requirement: notice.cross.date.id,
        level: 'warning',
        message: 'late',
        params: { where: date.where, found: date.text, deadline: submission.deadline.text },
        place: placeOfValue(date.value, date.where),
        discriminator: date.id,
      },
    ];
  });
}

function order(contexts: readonly FileContext[]): { file: number; outcome: Outcome }[] {
  const notice = contexts[0]?.notice;
  if (notice === undefined) return [];
  const { id: requirement, first: firstId, second: secondId } = notice.cross.date;
  const dates = contexts.flatMap((context, file) =>
    datesIn(context).map((date) => ({ file, date })),
  );
  const first = dates.find(({ date }) => date.id === firstId);
  const second = dates.find(({ date }) => date.id === secondId);
  if (first === undefined || second === undefined) return [];
  const several = formsTwice(contexts);
  if (several.length > 0)
    return [
      {
        file: second.file,
        outcome: {
          state: 'unchecked',
          requirement,
          why: 'severalForms',
          params: { names: several.join('、') },
        },
      },
    ];
  if (second.date.iso >= first.date.iso) return [];
  return [
    {
      file: second.file,
      outcome: {
        state: 'found',
        requirement,
        level: 'warning',
        message: 'earlier',
        params: {
          first: first.date.where,
          firstDate: first.date.text,
          second: second.date.where,
          secondDate: second.date.text,
        },
        place: placeOfValue(second.date.value, second.date.where),
        discriminator: 'order',
      },
    },
  ];
}
