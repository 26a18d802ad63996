import type { Paragraph } from '../document/snapshot';
import { hanNumerals, numeralValue } from '../document/marks';
import { similarity, squash } from '../document/text';
import type { Line } from './flat';
import type { Title } from './titles';

/** How a heading is numbered, which tells its level: `一、` is not `（一）`. */
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

/** A line as a heading: worked out once, for it is compared with many titles. */
export interface LineHeading extends HeadingText {
  /** It looks like one: by style, weight, number. */
  readonly looksLikeOne: boolean;
  /**
   * Its words alone, without brackets and stops at their end, for titles whose words were changed; `null`
   * when it is no heading at all, or an entry of a contents list.
   */
  readonly words: string | null;
  /** It runs into the text that follows it in its paragraph. */
  readonly runsOn: boolean;
}

/** How a line matches a title of the notice. */
export interface TitleMatch {
  readonly text: HeadingText;
  /** 1 for the notice's words; less for a rewording. */
  readonly confidence: number;
  /** The author's text follows the title in the same paragraph (`1.名称：……`). */
  readonly inline: boolean;
}

/**
 * Reads a line as a heading, its automatic number in front.
 *
 * @param head the beginning of the paragraph's text, squashed
 */
export function readHeading(paragraph: Paragraph, head: string): LineHeading {
  const { style, ordinal, rest } = numberedText(paragraph, head);
  const { outlineLevel, bold, label, text } = paragraph;
  const looksLikeOne = outlineLevel !== null || bold || label !== null || style !== 'none';
  const runsOn = head.length > headingLength;
  const words = looksLikeOne && !isTypedContents(text) ? wordsOf(rest, runsOn) : null;
  return { style, ordinal, rest, looksLikeOne, words, runsOn };
}

function wordsOf(rest: string, runsOn: boolean): string | null {
  // A reworded heading may run into the text; then its number and its full stop tell it.
  const end = runsOn ? rest.search(/[。:]/) : rest.length;
  if (runsOn && (end < 0 || end > headingLength)) return null;
  return rest
    .slice(0, end)
    .replace(/[(（].*[)）][。.:]?$/, '')
    .replace(/[。.:;]+$/, '');
}

/** The last character first: of most paragraphs it is no digit. */
function isTypedContents(text: string): boolean {
  return /[\d\s]/.test(text.charAt(text.length - 1)) && typedContents.test(text);
}

function numberedText({ label }: Paragraph, head: string): HeadingText {
  const text = headingText(head);
  if (label === null || text.style !== 'none') return text;
  const number = squash(label.text);
  const numbered = headingText(number + head);
  if (numbered.style !== 'none' && numbered.rest === head) return numbered;
  const bare = numeralIn(number);
  return bare === null ? text : { style: 'arabic', ordinal: bare, rest: head };
}

/** A reworded title is taken for the notice's only above this likeness. */
const alike = 0.72;
/** With the notice's own number in front, less is enough. */
const alikeWithNumber = 0.5;
/** Longer lines are sentences, not headings. */
const headingLength = 42;
/** An entry of contents typed by hand: a page number behind a tab or dots. */
const typedContents = /(?:\t|[.．…·]{3})[\s.．…·]*\d{1,3}\s*$/;

/**
 * Compares a line with a title of the notice.
 *
 * @param line a readable line
 * @returns the match, or `null` when this is another heading or no heading
 */
export function matchTitle({ heading }: Line, { words, ordinal }: Title): TitleMatch | null {
  const exact = exactTitle(heading.rest, words);
  if (exact !== null) return { text: heading, confidence: 1, inline: exact === 'inline' };
  const { words: bare, runsOn } = heading;
  if (bare === null) return null;
  const numbered = ordinal !== null && heading.ordinal === ordinal && heading.style !== 'nested';
  if (runsOn && !numbered) return null;
  const enough = numbered ? alikeWithNumber : alike;
  // Lengths too different cannot be alike; comparing them would only take time.
  const longer = Math.max(bare.length, words.length);
  if (Math.min(bare.length, words.length) < enough * longer) return null;
  const likeness = similarity(bare, words);
  return likeness >= enough
    ? { text: heading, confidence: likeness * (numbered ? 1 : 0.9), inline: runsOn }
    : null;
}

function exactTitle(rest: string, title: string): 'alone' | 'inline' | null {
  if (!rest.startsWith(title)) return null;
  let after = rest.slice(title.length);
  const bracket = /^\([^()]*\)/.exec(after);
  if (bracket !== null) after = after.slice(bracket[0].length);
  if (/^[。.:;]?$/.test(after)) return 'alone';
  return bracket !== null || /^[:。]/.test(after) ? 'inline' : null;
}
