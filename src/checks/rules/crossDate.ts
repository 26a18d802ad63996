import type { RuleExamples } from '../example';
import type { FileContext } from '../look/context';
import { filledFields, formsTwice, isoDate } from '../look/crossFields';
import type { FieldValue } from '../look/crossFields';
import { placeOfValue } from '../look/places';
import { defineRule } from '../rule';
import type { About, FileOutcome, Outcome } from '../rule';

const messages = {
  earlier: {
    zh: '{second}的日期（{secondDate}）早于{first}的日期（{firstDate}）。',
    en: '{second} is dated {secondDate}, before {first} ({firstDate}).',
    advice: {
      zh: '核对两处日期，改正写错的一处。',
      en: 'Compare the two dates and correct the wrong one.',
    },
  },
  late: {
    zh: '{where}的日期（{found}）晚于报送期限{deadline}。',
    en: '{where} is dated {found}, after the deadline {deadline}.',
    advice: {
      zh: '日期写错的，改正；确实过了期限的，先与主管部门联系。',
      en: 'Correct the date if it is wrong; if the deadline is past, ask the department first.',
    },
  },
  severalForms: {
    zh: '一同提交的材料中有不止一份{names}，没有比较日期。',
    en: 'There is more than one {names}; their dates were not compared.',
  },
} as const;

/** The dates of both papers: in order, and in time. */
export const crossDate = defineRule({
  id: 'cross-date',
  rank: 170,
  late: true,
  name: { zh: '日期先后', en: 'Dates' },
  description: {
    zh: '申请书的日期不应早于总结报告，两份材料的日期都不应晚于各自的报送期限。',
    en: 'The application is not dated before the report, and neither after its deadline.',
  },
  advice: {
    zh: '核对两份材料的日期，改正写错的一处；已过报送期限的，先与主管部门联系。',
    en: 'Compare the dates of both papers and correct the wrong one; when a deadline is past, ask the department first.',
  },
  requirements: ({ cross }) => [cross.date.id],
  messages,
  check: (context, about) => {
    const dates = datesIn(context);
    if (dates.length === 0) return [];
    const found = [
      ...late(context, dates, about),
      ...order([context], about).map(({ outcome }) => outcome),
    ];
    return found.length > 0 ? found : [about(context.notice.cross.date.id).met()];
  },
  checkTogether: (contexts, about) =>
    contexts.some((context) => order([context], about).length > 0) ? [] : order(contexts, about),
});

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

type Dated = FieldValue & { readonly iso: string };

function datesIn(context: FileContext): Dated[] {
  const { first, second } = context.notice.cross.date;
  return filledFields(context, [first, second]).flatMap((field) => {
    const iso = isoDate(field);
    return iso === null ? [] : [{ ...field, iso }];
  });
}

function late(
  { notice }: FileContext,
  dates: readonly Dated[],
  about: About<typeof messages>,
): Outcome[] {
  return dates.flatMap(({ id, iso, form, where, text: found, value }) => {
    const submission = notice.submissions.find((each) => each.form === form.form.id);
    if (submission === undefined || iso <= submission.deadline.date) return [];
    const say = about(notice.cross.date.id, placeOfValue(value, where)).with({ discriminator: id });
    return [say.warning('late', { where, found, deadline: submission.deadline.text })];
  });
}

function order(contexts: readonly FileContext[], about: About<typeof messages>): FileOutcome[] {
  const notice = contexts[0]?.notice;
  if (notice === undefined) return [];
  const { id: requirement, first: firstId, second: secondId } = notice.cross.date;
  const dates = contexts.flatMap((context, file) =>
    datesIn(context).map((date) => ({ file, date })),
  );
  const first = dates.find(({ date }) => date.id === firstId)?.date;
  const found = dates.find(({ date }) => date.id === secondId);
  if (first === undefined || found === undefined) return [];
  const { file, date: second } = found;
  const several = formsTwice(contexts);
  if (several.length > 0) {
    const names = several.join('、');
    return [{ file, outcome: about(requirement).unchecked('severalForms', { names }) }];
  }
  if (second.iso >= first.iso) return [];
  const outcome = about(requirement, placeOfValue(second.value, second.where))
    .with({ discriminator: 'order' })
    .warning('earlier', {
      first: first.where,
      firstDate: first.text,
      second: second.where,
      secondDate: second.text,
    });
  return [{ file, outcome }];
}
