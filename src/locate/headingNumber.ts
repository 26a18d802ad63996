/** How a heading is numbered, which shows its level: `一、` is not `（一）`. */
export type NumberingStyle =
  'part' | 'han' | 'hanParen' | 'arabic' | 'arabicParen' | 'nested' | 'none';

/** A heading's text, its number taken off. */
export interface HeadingText {
  readonly style: NumberingStyle;
  /** The number's value, when it has one. */
  readonly ordinal: number | null;
  /** What follows the number, squashed. */
  readonly rest: string;
}

const hanDigits = '一二三四五六七八九十';

/** The value of a Chinese or Arabic numeral up to 99; `null` for anything else. */
export function numeralValue(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (!/^[一二三四五六七八九十]{1,3}$/.test(text)) return null;
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? hanDigits.indexOf(text) + 1 : null;
  const tens = ten === 0 ? 1 : hanDigits.indexOf(text.slice(0, ten)) + 1;
  const ones = ten === text.length - 1 ? 0 : hanDigits.indexOf(text.slice(ten + 1)) + 1;
  return tens * 10 + ones;
}

const numberings: readonly { style: NumberingStyle; pattern: RegExp }[] = [
  { style: 'part', pattern: /^第([一二三四五六七八九十\d]{1,3})(?:部分|章|节|篇|部)[:、.,]?/ },
  { style: 'nested', pattern: /^\d{1,2}(?:\.\d{1,2})+[.、]?/ },
  { style: 'hanParen', pattern: /^[([【]([一二三四五六七八九十]{1,3})[)\]】][、.]?/ },
  { style: 'han', pattern: /^([一二三四五六七八九十]{1,3})[、.,:]/ },
  { style: 'arabicParen', pattern: /^(?:[([](\d{1,2})[)\]]|(\d{1,2})\))[、.]?/ },
  { style: 'arabic', pattern: /^(\d{1,2})[、.,:]?(?!\d|年|月|日|%|万|亿|个|家|项)/ },
];

/**
 * Takes the number off a squashed text: 一、 （一） 1. 1． 1、 (1) 第一部分 ①.
 *
 * @param text squashed text; automatic numbers go in front of it
 */
export function headingText(text: string): HeadingText {
  // Most lines begin with no numeral, and need not be tried with each pattern.
  if (!/^[第\d([【一二三四五六七八九十]/.test(text))
    return { style: 'none', ordinal: null, rest: text };
  for (const { style, pattern } of numberings) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const numeral = match[1] ?? match[2];
    return {
      style,
      ordinal: numeral === undefined ? null : numeralValue(numeral),
      rest: text.slice(match[0].length),
    };
  }
  return { style: 'none', ordinal: null, rest: text };
}
