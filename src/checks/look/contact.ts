import { squash, withoutUnseen } from '../../document/text';

/** An answer that says on purpose that there is none. */
export function isNone(text: string): boolean {
  return /^(?:[/\-—]+|无|没有)$/.test(squash(text));
}

/** Between several numbers or addresses of one office. */
const separators = /[/、,;]|或/;
const most = 4;

/** A Chinese mobile number: eleven digits beginning with 1, once spaces, hyphens and +86 are gone; or several. */
export function isMobile(text: string): boolean {
  return every(squash(text), isOneMobile);
}

/** A landline or fax: (area code-)7–8 digits(-extension); a mobile number is allowed too, and several numbers. */
export function isPhone(text: string): boolean {
  return every(squash(text), isOnePhone);
}

/** An e-mail address: one @ and a dotted domain, widths folded; or several. */
export function isEmail(text: string): boolean {
  const plain = withoutUnseen(text).normalize('NFKC').trim();
  return every(plain, (each) =>
    /^(?:mailto:)?[^@\s<>]+@[^@\s.<>]+(?:\.[^@\s.<>]+)+$/i.test(each.trim()),
  );
}

function every(text: string, isOne: (each: string, isFurther: boolean) => boolean): boolean {
  const parts = text.split(separators);
  return parts.length <= most && parts.every((part, i) => isOne(part, i > 0));
}

function isOneMobile(text: string): boolean {
  return /^(?:(?:\+|00)?86)?1\d{10}$/.test(text.replace(/[-.()]/g, ''));
}

/** The country's code, as it is written before a number for abroad. */
const country = /^\(?(?:\+|00)86\)?-?|^86-/;
const extension = String.raw`(?:\(?(?:-|转分机|转|分机|内线|ext\.?|x|\*|#):?\d{1,6}\)?)?`;
const local = String.raw`-?[1-9]\d{2,3}-?\d{4}${extension}$`;
const landline = new RegExp(String.raw`^(?:\(0\d{2,3}\)|0\d{2,3})?${local}`);
/** Behind the country's code an area's loses its 0. */
const fromAbroad = new RegExp(String.raw`^\(?0?[1-9]\d{1,2}\)?${local}`);
/** Numbers for a whole country: 400-123-4567. */
const service = /^[48]00-?\d{3}-?\d{4}$/;

/** Behind another number its last digits alone may be given: 6001233/34. */
function isOnePhone(text: string, isFurther: boolean): boolean {
  const dashed = text.replace(/(?<=\d)\.(?=\d)/g, '-').replace(/^(0\d{2,3})--/, '$1-');
  const own = dashed.replace(country, '');
  if (isOneMobile(text) || landline.test(own) || service.test(own)) return true;
  if (own !== dashed && fromAbroad.test(own)) return true;
  return isFurther && /^\d{1,4}$/.test(own);
}
