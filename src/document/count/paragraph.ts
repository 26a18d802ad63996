import type { Paragraph } from '../snapshot';
import type { ParagraphCount, PartCount } from './counts';
import { wordKinds, wpsKinds } from './kinds';
import type { Kinds } from './kinds';
import { Tally } from './tally';

/** What of a paragraph is counted. */
export interface CountOptions {
  /**
   * Whose text: `all` is what Word counts, prompts included; `author` leaves out the prompts of content
   * controls, and the number of a paragraph that is nothing but a prompt.
   */
  readonly of: 'all' | 'author';
  /**
   * Counts from here on: an offset in `paragraph.text`, in UTF-16 code units. For text that begins in its
   * heading's paragraph. When it is not 0 the automatic number stays out.
   */
  readonly from?: number;
}

/**
 * Counts a string as Word counts a paragraph of one run.
 *
 * @param text one line or several; `\n` ends a word and counts nowhere
 * @param eastAsianHint whether the run has `<w:rFonts w:hint="eastAsia"/>`, as text typed with a Chinese
 *   input method has
 */
export function countText(text: string, eastAsianHint: boolean): ParagraphCount {
  const tallied = (kinds: Kinds): Tally => {
    const tally = new Tally(kinds);
    tally.add(text, eastAsianHint);
    return tally;
  };
  const word = tallied(wordKinds);
  const count = word.count();
  const more = word.moreInWps();
  const wps = more === null ? tallied(wpsKinds).count().words : count.words + more;
  return { ...count, wps };
}

/**
 * Counts a paragraph as Word does, its automatic number or bullet included. A footnote's or a text box's
 * paragraphs are paragraphs of their own, not part of the one they are anchored in.
 *
 * A hint that is not known is taken as set where the paragraph holds East Asian text, since text typed with
 * a Chinese input method has it, else as not set; `range` then tells how far off that can be.
 */
export function countParagraph(
  paragraph: Paragraph,
  options: CountOptions = { of: 'all' },
): PartCount {
  const hinted = countWith(true, paragraph, options);
  if (!hasUnknownHint(paragraph)) {
    return { ...hinted, range: { low: hinted.words, high: hinted.words } };
  }
  // A hint never lowers 字数: a character that it makes East Asian counts by itself, and what it leaves
  // of the word it stood in still counts. So these two are the extremes of every mixture.
  const unhinted = countWith(false, paragraph, options);
  const assumed = unhinted.asianCharacters > 0 ? hinted : unhinted;
  return { ...assumed, range: { low: unhinted.words, high: hinted.words } };
}

function countWith(
  unknownHint: boolean,
  paragraph: Paragraph,
  options: CountOptions,
): ParagraphCount {
  const tally = tallyOf(wordKinds, unknownHint, paragraph, options);
  const count = tally.count();
  return { ...count, wps: wordsInWps(count.words, tally, unknownHint, paragraph, options) };
}

/** WPS counts no automatic numbers and no text boxes, and some signs otherwise. */
function wordsInWps(
  words: number,
  tally: Tally,
  unknownHint: boolean,
  paragraph: Paragraph,
  options: CountOptions,
): number {
  if (paragraph.story === 'textBox') return 0;
  const more = paragraph.label === null ? tally.moreInWps() : null;
  if (more !== null) return words + more;
  const unlabelled = { ...paragraph, label: null };
  return tallyOf(wpsKinds, unknownHint, unlabelled, options).count().words;
}

function tallyOf(
  kinds: Kinds,
  unknownHint: boolean,
  { label, spans, isPlaceholder }: Paragraph,
  { of, from = 0 }: CountOptions,
): Tally {
  const tally = new Tally(kinds);
  const authorOnly = of === 'author';
  if (label !== null && from === 0 && !(authorOnly && isPlaceholder)) {
    tally.add(label.text, label.eastAsianHint ?? unknownHint);
    if (label.suffix !== 'nothing') tally.add(' ', false);
  }
  let start = 0;
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, from - start));
    start += span.text.length;
    if (authorOnly && span.placeholder) {
      // Left out, it still stands between the words around it.
      tally.endWord();
    } else {
      tally.add(text, span.eastAsianHint ?? unknownHint);
    }
  }
  return tally;
}

function hasUnknownHint({ label, spans }: Paragraph): boolean {
  return label?.eastAsianHint === null || spans.some((span) => span.eastAsianHint === null);
}
