import type { Paragraph } from '../document/snapshot';
import { squash } from '../document/text';
import { headingText, numeralIn } from './headingNumber';
import type { HeadingText } from './headingNumber';

/** Longer lines are sentences, not headings: the notice's longest heading has 20 characters. */
export const headingLength = 42;
/** An entry of contents typed by hand: a page number behind a tab or dots. */
const typedContents = /(?:\t|[.．…·]{3})[\s.．…·]*\d{1,3}\s*$/;

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

/**
 * Reads a line as a heading, its automatic number in front.
 *
 * @param head the beginning of the paragraph's text, squashed
 */
export function readHeading(paragraph: Paragraph, head: string): LineHeading {
  const { style, ordinal, rest } = numberedText(paragraph, withoutMarkup(head));
  const { outlineLevel, bold, label, text } = paragraph;
  const looksLikeOne = outlineLevel !== null || bold || label !== null || style !== 'none';
  const runsOn = head.length > headingLength;
  const words = looksLikeOne && !isTypedContents(text) ? wordsOf(rest, runsOn) : null;
  return { style, ordinal, rest, looksLikeOne, words, runsOn };
}

/** Signs for a heading that came along with text from a page or an editor: ### 一、综述, **1.名称**. */
const hashes = /^#{1,6}(?!#)/;
const stars = /^(\*{1,3}|_{2,3})([^*_]{1,42})\1/;

function withoutMarkup(head: string): string {
  return head.replace(hashes, '').replace(stars, '$2');
}

function wordsOf(rest: string, runsOn: boolean): string | null {
  // A reworded heading may run into the text; then its number and its full stop show where it ends.
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
