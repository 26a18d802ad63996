import { weekdayOf } from '../../document/calendar';
import { weekdays } from '../../notice/weekdays';
import type { RuleExamples } from '../example';
import { placeOfForm } from '../look/places';
import { defineRule } from '../rule';

/** The weekday a notice prints fits its date. */
export const deadlineWeekday = defineRule({
  id: 'deadline-weekday',
  rank: 250,
  late: true,
  name: { zh: '期限与星期', en: 'Deadline’s weekday' },
  description: {
    zh: '通知写明的报送期限，日期与星期应当相符；不符时请向主管部门核实。',
    en: 'A deadline’s weekday fits its date; when it does not, ask the department.',
  },
  advice: {
    zh: '不必改文稿；向主管部门问清以哪一天为准。',
    en: 'Nothing to change in the paper; ask the department which day counts.',
  },
  requirements: ({ submissions }) => submissions.map(({ id }) => id),
  messages: {
    otherWeekday: {
      zh: '通知写的期限是“{deadline}”，但{date}是{weekday}；以哪个为准，请向主管部门核实。',
      en: 'The notice says “{deadline}”, but {date} is a {weekday}; please ask the department which holds.',
    },
  },
  check: ({ notice, located }, about) =>
    notice.submissions.flatMap((submission) => {
      const form = located.forms.find((found) => found.form.id === submission.form);
      if (form === undefined) return [];
      const { date, weekday, text: deadline } = submission.deadline;
      const actual = weekdayOf(date);
      const name = weekdays[actual - 1];
      if (actual === weekday || name === undefined) return [];
      const say = about(submission.id, placeOfForm(located, form));
      return [say.warning('otherWeekday', { deadline, date, weekday: name })];
    }),
});

/** Papers this rule accepts and reports. */
export const deadlineWeekdayExamples: RuleExamples = ({ form, notice }) => ({
  accepts: [
    { title: { zh: '日期与星期相符', en: 'Date and weekday fit' }, document: form('report') },
  ],
  reports: [
    {
      title: { zh: '沿用往年的星期', en: 'A weekday of another year' },
      document: form('report'),
      notice: {
        ...notice,
        submissions: notice.submissions.map((submission) => ({
          ...submission,
          deadline: {
            ...submission.deadline,
            date: submission.deadline.date.replace(/^\d+/, (year) => String(Number(year) + 1)),
          },
        })),
      },
      finds: ['submission.report otherWeekday'],
    },
  ],
});
