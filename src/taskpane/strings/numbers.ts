/** A thin space that does not break a line, between groups of three digits. */
const THIN_SPACE = '\u202f';

/** A whole number for people, with thin spaces past four digits: `5000`, `12 500`. */
export function grouped(value: number): string {
  const digits = String(Math.round(value));
  return digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE);
}
