import { squash, withoutUnseen } from '../../document/text';

/** An answer that says on purpose that there is none. */
export function isNone(text: string): boolean {
  return /^(?:[/\-—]+|无|没有)$/.test(squash(text));
}

/** A Chinese mobile number: eleven digits beginning with 1, once spaces, hyphens and +86 are gone. */
export function isMobile(text: string): boolean {
  return /^1\d{10}$/.test(bareNumber(text));
}

/** A landline or fax: (area code-)7–8 digits(-extension); a mobile number is allowed too. */
export function isPhone(text: string): boolean {
  const squashed = squash(text).replace(/^\+?86-?/, '');
  return (
    isMobile(text) ||
    /^(?:\(?0\d{2,3}\)?-?)?[1-9]\d{6,7}(?:(?:-|转|ext\.?|\*)\d{1,6})?$/.test(squashed)
  );
}

/** An e-mail address: one @ and a dotted domain, widths folded. */
export function isEmail(text: string): boolean {
  return /^[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+$/.test(withoutUnseen(text).normalize('NFKC').trim());
}

function bareNumber(text: string): string {
  return squash(text)
    .replace(/^\+?86/, '')
    .replace(/[-()]/g, '');
}
