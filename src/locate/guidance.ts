import type { Paragraph } from '../document/snapshot';
import { isBlank, squash } from '../document/text';
import type { Notice } from '../notice/schema';
import { guidanceOf, leadsOf } from '../notice/walk';

/** Tells the notice's own guidance from what an author wrote. */
export interface GuidanceMatcher {
  /** The paragraph is guidance of the notice, one sentence or several in a row, and nothing else. */
  isGuidance(text: string): boolean;
  /** The paragraph only introduces what follows (`包括但不限于：`); it may stay. */
  isLead(text: string): boolean;
  /** The paragraph, as a whole, holds text of the author's: no prompt, no lead, no guidance alone. */
  isAuthors(paragraph: Paragraph): boolean;
}

/** The comparison for each notice in use, with what it found of paragraphs seen. */
const matchers = new WeakMap<Notice, GuidanceMatcher>();

/** So many characters tell guidance from most other text. */
const beginning = 3;

/**
 * Prepares the comparison with the notice's guidance. Equal means equal but for spaces, widths,
 * brackets and final punctuation; likeness is not enough, for authors write close to the notice
 * (requirements.md, print.guidance).
 */
export function guidanceMatcher(notice: Notice): GuidanceMatcher {
  const known = matchers.get(notice);
  if (known !== undefined) return known;
  const matcher = makeMatcher(notice);
  matchers.set(notice, matcher);
  return matcher;
}

function makeMatcher(notice: Notice): GuidanceMatcher {
  const sentences = new Set<string>();
  for (const { text } of guidanceOf(notice)) {
    sentences.add(bare(text));
    for (const sentence of sentencesOf(text)) sentences.add(sentence);
  }
  const leads = new Set(leadsOf(notice).map(bare));
  const longestLead = Math.max(0, ...[...leads].map((lead) => lead.length));
  const beginnings = new Set([...sentences].map((sentence) => sentence.slice(0, beginning)));
  const authors = new WeakMap<Paragraph, boolean>();
  const matcher: GuidanceMatcher = {
    isGuidance(text) {
      // Most paragraphs begin with other words: they need not be compared as a whole.
      const start = bare(text.slice(0, beginning * 10));
      if (start.length >= beginning && !beginnings.has(start.slice(0, beginning))) return false;
      const whole = bare(text);
      if (whole === '') return false;
      if (sentences.has(whole)) return true;
      const parts = sentencesOf(text);
      return parts.length > 0 && parts.every((part) => sentences.has(part));
    },
    isLead: (text) => text.length <= longestLead * 4 && leads.has(bare(text)),
    isAuthors(paragraph) {
      const known = authors.get(paragraph);
      if (known !== undefined) return known;
      const { text, isPlaceholder, inContents } = paragraph;
      const own =
        !isPlaceholder &&
        !inContents &&
        !isBlank(text) &&
        !matcher.isLead(text) &&
        !matcher.isGuidance(text);
      authors.set(paragraph, own);
      return own;
    },
  };
  return matcher;
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
