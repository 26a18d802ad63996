import { memoised } from '../document/memoised';
import type { Paragraph } from '../document/snapshot';
import { isBlank, squash } from '../document/text';
import type { Notice } from '../notice/schema';
import { guidanceOf, leadsOf } from '../notice/walk';

/** Separates the notice's own guidance from what an author wrote. */
export interface GuidanceMatcher {
  /** The paragraph is guidance of the notice, one sentence or several in a row, and nothing else. */
  isGuidance(text: string): boolean;
  /** The paragraph only introduces what follows (`包括但不限于：`); it may stay. */
  isLead(text: string): boolean;
  /** The paragraph, as a whole, holds text of the author's: no prompt, no lead, no guidance alone. */
  isAuthors(paragraph: Paragraph): boolean;
}

/** So many characters rule out most text that is not guidance. */
const beginning = 3;
/** Before they are squashed so many times as many: spaces and brackets may be among them. */
const rawTimes = 10;
/** A lead is at most so many times as long as the notice's: spaces may be among it. */
const leadTimes = 4;

/**
 * Prepares the comparison with the notice's guidance. Equal means equal but for spaces, widths,
 * brackets and final punctuation; similarity is not enough, for authors write close to the notice
 * (requirements.md, print.guidance).
 */
export const guidanceMatcher: (notice: Notice) => GuidanceMatcher = memoised(makeMatcher);

function makeMatcher(notice: Notice): GuidanceMatcher {
  const sentences = new Set<string>();
  for (const { text } of guidanceOf(notice)) {
    sentences.add(bare(text));
    for (const sentence of sentencesOf(text)) sentences.add(sentence);
  }
  const leads = new Set(leadsOf(notice).map(bare));
  const longestLead = Math.max(0, ...[...leads].map((lead) => lead.length));
  const beginnings = new Set([...sentences].map((sentence) => sentence.slice(0, beginning)));
  const isGuidance = (text: string): boolean => {
    // Most paragraphs begin with other words: they need not be compared as a whole.
    const start = bare(text.slice(0, beginning * rawTimes));
    if (start.length >= beginning && !beginnings.has(start.slice(0, beginning))) return false;
    const whole = bare(text);
    if (whole === '') return false;
    if (sentences.has(whole)) return true;
    const parts = sentencesOf(text);
    return parts.length > 0 && parts.every((part) => sentences.has(part));
  };
  const isLead = (text: string): boolean =>
    text.length <= longestLead * leadTimes && leads.has(bare(text));
  const isAuthors = memoised(
    ({ text, isPlaceholder, inContents }: Paragraph): boolean =>
      !isPlaceholder && !inContents && !isBlank(text) && !isLead(text) && !isGuidance(text),
  );
  return { isGuidance, isLead, isAuthors };
}

function sentencesOf(text: string): string[] {
  return text
    .split(/[。；;\n]/)
    .map(bare)
    .filter((sentence) => sentence !== '');
}

function bare(text: string): string {
  return squash(text)
    .replace(/[()（）[\]【】〔〕]/g, '')
    .replace(/[。.:;,、]+$/, '');
}
