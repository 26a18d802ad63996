import { squash } from '../../document/text';

/** An answer that says on purpose that there is none. */
export function isNone(text: string): boolean {
  return /^(?:[/\-—]+|无|没有)$/.test(squash(text));
}

/** A Chinese mobile number: eleven digits beginning with 1, once spaces, hyphens and +86 are gone. */
export function isMobile(text: string): boolean {
  return /^1\d{10}$/.test(bareNumber(text));
}

/** A landline or fax: (area code-)7–8 digits(-extension); a mobile number is allowed too, and several numbers. */
export function isPhone(text: string): boolean {
  const numbers = squash(text).split(separators);
  return numbers.length <= mostNumbers && numbers.every((number, i) => isOnePhone(number, i > 0));
}

/** Between several numbers of one office. */
const separators = /[/、,;]|或/;
const mostNumbers = 4;
/** The country's code, as it is written before a number for abroad. */
const country = /^\(?(?:\+|00)86\)?-?|^86-/;
const extension = '(?:(?:-|转|分机|ext\\.?|x|\\*|#)\\d{1,6})?';
const landline = new RegExp(`^(?:\\(0?\\d{2,3}\\)|0\\d{2,3})?-?[1-9]\\d{6,7}${extension}$`);
const fromAbroad = new RegExp(`^(?:\\(?0?[1-9]\\d{1,2}\\)?)-?[1-9]\\d{6,7}${extension}$`);
/** Numbers for a whole country: 400-123-4567. */
const service = /^[48]00-?\d{3}-?\d{4}$/;

/** Behind another number its last digits alone may be given: 6001233/34. */
function isOnePhone(text: string, isFurther: boolean): boolean {
  const own = text.replace(country, '');
  if (isMobile(text) || landline.test(own) || service.test(own)) return true;
  if (own !== text && fromAbroad.test(own)) return true;
  return isFurther && /^\d{1,4}$/.test(own);
}

/** An e-mail address: one @ and a dotted domain, widths folded. */
export function isEmail(text: string): boolean {
  return /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/.test(text.normalize('NFKC').trim());
}

function bareNumber(text: string): string {
  return squash(text)
    .replace(/^\+?86/, '')
    .replace(/[-()]/g, '');
}
