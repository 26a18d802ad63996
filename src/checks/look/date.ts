import { daysIn } from '../../document/calendar';
import { digitValue, hanDigits, hanNumerals, numeralValue, zeroSigns } from '../../document/marks';
import { squash } from '../../document/text';

/** A date as an author wrote it. */
export type WrittenDate =
  | { readonly kind: 'empty' }
  /** Some of year, month and day is not there. */
  | { readonly kind: 'incomplete' }
  /** All three are there, but the calendar has no such day. */
  | { readonly kind: 'impossible'; readonly text: string }
  /** `iso` is `yyyy-mm-dd`. */
  | { readonly kind: 'date'; readonly iso: string };

const part = `(?:[\\d${zeroSigns}]{1,2}|[${hanNumerals}]{1,3})`;
const written = new RegExp(
  `([\\d${zeroSigns}${hanDigits}]{4})[年.\\-/](${part})[月.\\-/](${part})$`,
);

/** Figures, when the numeral is written with any zero or digit of a year; else the numeral itself. */
function digits(numeral: string): string {
  const isYear = numeral.length === 4;
  return Array.from(numeral, (character) =>
    isYear || zeroSigns.includes(character) ? (digitValue(character) ?? character) : character,
  ).join('');
}

/**
 * Reads a date: 2018年9月21日, 二〇一八年九月二十一日, 2018-9-21, 2018.9.21, 2018/9/21, of any width;
 * a weekday may stand behind it.
 *
 * @param text what stands behind the label
 */
export function readDate(text: string): WrittenDate {
  const squashed = squash(text)
    .replace(/\(?(?:星期|周)[一二三四五六日天]\)?$/, '')
    .replace(/[_日号]+$/, '')
    .replace(/_+/g, '');
  if (/^[年月日.\-/]*$/.test(squashed)) return { kind: 'empty' };
  const match = written.exec(squashed);
  const [, year, month, day] = match ?? [];
  if (year === undefined || month === undefined || day === undefined) return { kind: 'incomplete' };
  const y = Number(digits(year));
  const m = numeralValue(digits(month));
  const d = numeralValue(digits(day));
  if (m === null || d === null) return { kind: 'incomplete' };
  if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m))
    return { kind: 'impossible', text: text.trim() };
  return { kind: 'date', iso: `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` };
}
