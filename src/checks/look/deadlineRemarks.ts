import type { Bilingual, Notice } from '../../notice/schema';
import { weekdayOf } from '../../document/calendar';
import { weekdays } from '../../notice/weekdays';

/**
 * What to check again in the deadlines of a notice file that is sound otherwise: a weekday that does not
 * fit its date. It is no fault of the file, for the notice itself may be printed so.
 */
export function deadlineRemarks({ submissions, forms }: Notice): Bilingual[] {
  return submissions.flatMap(({ form, deadline }): Bilingual[] => {
    const actual = weekdayOf(deadline.date);
    if (actual === deadline.weekday) return [];
    const { date, text } = deadline;
    const name = forms.find(({ id }) => id === form)?.name ?? { zh: form, en: form };
    const [is, says] = [weekdays[actual - 1], weekdays[deadline.weekday - 1]];
    return [
      {
        zh: `${name.zh}的期限写的是 ${date}（“${text}”）、${says?.zh ?? ''}，但这一天是${is?.zh ?? ''}。请对照通知原文核对 date 和 weekday；通知确实这样写的，可以启用。`,
        en: `The deadline of the ${name.en} is ${date} (“${text}”), a ${says?.en ?? ''}, but that day is a ${is?.en ?? ''}. Compare date and weekday with the notice; if it is printed so, the file can be used.`,
      },
    ];
  });
}
