import type { Paragraph } from '../document/snapshot';
import { similarity, squash } from '../document/text';
import type { Line } from './flat';

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

/** How a line matches a title of the notice. */
export interface TitleMatch {
  readonly text: HeadingText;
  /** 1 for the notice's words; less for a rewording. */
  readonly confidence: number;
  /** The author's text follows the title in the same paragraph (`1.名称：……`). */
  readonly inline: boolean;
}

/** A heading looks like one: by style, weight, number or a short line of its own. */
export function looksLikeHeading(line: Line): boolean {
  const { paragraph } = line;
  return (
    paragraph.outlineLevel !== null ||
    paragraph.bold ||
    paragraph.label !== null ||
    lineHeading(line).style !== 'none'
  );
}

/** Heading texts of paragraphs seen; they are compared with many titles. */
const known = new WeakMap<Paragraph, HeadingText>();

/** The heading text of a line, its automatic number in front. */
export function lineHeading(line: Line): HeadingText {
  const found = known.get(line.paragraph);
  if (found !== undefined) return found;
  const text = readHeading(line);
  known.set(line.paragraph, text);
  return text;
}

function readHeading(line: Line): HeadingText {
  const { label } = line.paragraph;
  if (label !== null && headingText(line.head).style === 'none') {
    const numbered = headingText(squash(label.text) + line.head);
    if (numbered.style !== 'none' && numbered.rest === line.head) return numbered;
    const bare = numeralValue(squash(label.text).replace(/[^一二三四五六七八九十\d]/g, ''));
    if (bare !== null) return { style: 'arabic', ordinal: bare, rest: line.head };
  }
  return headingText(line.head);
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
 * @param title the notice's title, squashed
 * @param ordinal the notice's number for it
 * @returns the match, or `null` when this is another heading or no heading
 */
export function matchTitle(line: Line, title: string, ordinal: number | null): TitleMatch | null {
  const text = lineHeading(line);
  const exact = exactTitle(text.rest, title);
  if (exact !== null) return { text, confidence: 1, inline: exact === 'inline' };
  if (!looksLikeHeading(line) || typedContents.test(line.paragraph.text)) return null;
  const numbered = ordinal !== null && text.ordinal === ordinal && text.style !== 'nested';
  const runIn = line.head.length > headingLength;
  // A reworded heading may run into the text; then its number and its full stop tell it.
  const end = runIn ? text.rest.search(/[。:]/) : text.rest.length;
  if (runIn && (!numbered || end < 0 || end > headingLength)) return null;
  const bare = text.rest
    .slice(0, end)
    .replace(/[(（].*[)）][。.:]?$/, '')
    .replace(/[。.:;]+$/, '');
  const enough = numbered ? alikeWithNumber : alike;
  // Lengths too different cannot be alike; comparing them would only take time.
  const longer = Math.max(bare.length, title.length);
  if (Math.min(bare.length, title.length) < enough * longer) return null;
  const likeness = similarity(bare, title);
  return likeness >= enough
    ? { text, confidence: likeness * (numbered ? 1 : 0.9), inline: runIn }
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
