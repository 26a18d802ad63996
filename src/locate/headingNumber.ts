import { hanNumerals, numeralValue } from '../document/marks';

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

const numberings: readonly { style: NumberingStyle; pattern: RegExp }[] = [
  {
    style: 'part',
    pattern: new RegExp(`^第([${hanNumerals}\\d]{1,3})(?:部分|章|节|篇|部)[:、.,]?`),
  },
  { style: 'nested', pattern: /^\d{1,2}(?:\.\d{1,2})+[.、]?/ },
  { style: 'hanParen', pattern: new RegExp(`^[([【]([${hanNumerals}]{1,3})[)\\]】][、.]?`) },
  { style: 'han', pattern: new RegExp(`^([${hanNumerals}]{1,3})[、.,:]`) },
  { style: 'arabicParen', pattern: /^(?:[([](\d{1,2})[)\]]|(\d{1,2})\))[、.]?/ },
  { style: 'arabic', pattern: /^(\d{1,2})[、.,:]?(?!\d|年|月|日|%|万|亿|个|家|项)/ },
];

const beginsWithNumber = new RegExp(`^[第\\d([【${hanNumerals}]`);
const noNumeral = new RegExp(`[^${hanNumerals}\\d]`, 'g');

/** The value of the numeral in a number with its stops and brackets; `null` when it holds none. */
export function numeralIn(number: string): number | null {
  return numeralValue(number.replace(noNumeral, ''));
}

/**
 * Takes the number off a squashed text: 一、 （一） 1. 1． 1、 (1) 第一部分 ①.
 *
 * @param text squashed text; automatic numbers go in front of it
 */
export function headingText(text: string): HeadingText {
  // Most lines begin with no numeral, and need not be tried with each pattern.
  if (!beginsWithNumber.test(text)) return { style: 'none', ordinal: null, rest: text };
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
