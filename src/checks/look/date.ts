import { daysIn } from '../../document/calendar';
import { digitValue, hanNumerals, hanYearDigits, numeralValue } from '../../document/marks';
import { squash } from '../../document/text';

/** A date as an author wrote it. */
type WrittenDate =
  | { readonly kind: 'empty' }
  /** Some of year, month and day is not there. */
  | { readonly kind: 'incomplete' }
  /** All three are there, but the calendar has no such day. */
  | { readonly kind: 'impossible'; readonly text: string }
  /** `iso` is `yyyy-mm-dd`. */
  | { readonly kind: 'date'; readonly iso: string };

const written = new RegExp(
  `(\\d{4}|[${hanYearDigits}]{4})[年.\\-/](\\d{1,2}|[${hanNumerals}]{1,3})[月.\\-/](\\d{1,2}|[${hanNumerals}]{1,3})$`,
);

/**
 * Reads a date: 2018年9月21日, 二〇一八年九月二十一日, 2018-9-21, 2018.9.21, 2018/9/21, of any width;
 * a weekday may follow.
 *
 * @param text what follows the label
 */
export function readDate(text: string): WrittenDate {
  const squashed = squash(text)
    .replace(/\(?(?:星期|周)[一二三四五六日天]\)?$/, '')
    .replace(/[_日号]+$/, '')
    .replace(/[○o]/g, '〇')
    .replace(/_+/g, '');
  if (/^[年月日.\-/]*$/.test(squashed)) return { kind: 'empty' };
  const match = written.exec(squashed);
  const [, year, month, day] = match ?? [];
  if (year === undefined || month === undefined || day === undefined) return { kind: 'incomplete' };
  const y = Number(Array.from(year, digitValue).join(''));
  const m = numeralValue(month);
  const d = numeralValue(day);
  if (m === null || d === null) return { kind: 'incomplete' };
  if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m))
    return { kind: 'impossible', text: text.trim() };
  return { kind: 'date', iso: `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` };
}
