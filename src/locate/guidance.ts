import { squash } from '../document/text';
import type { Notice } from '../notice/schema';
import { guidanceOf, leadsOf } from '../notice/walk';

/** Tells the notice's own guidance from what an author wrote. */
export interface GuidanceMatcher {
  /** The paragraph is guidance of the notice, one sentence or several in a row, and nothing else. */
  isGuidance(text: string): boolean;
  /** The paragraph only introduces what follows (`包括但不限于：`); it may stay. */
  isLead(text: string): boolean;
}

/**
 * Prepares the comparison with the notice's guidance. Equal means equal but for spaces, widths,
 * brackets and final punctuation; likeness is not enough, for authors write close to the notice
 * (requirements.md, print.guidance).
 */
export function guidanceMatcher(notice: Notice): GuidanceMatcher {
  const sentences = new Set<string>();
  for (const { text } of guidanceOf(notice)) {
    sentences.add(bare(text));
    for (const sentence of sentencesOf(text)) sentences.add(sentence);
  }
  const leads = new Set(leadsOf(notice).map(bare));
  return {
    isGuidance(text) {
      const whole = bare(text);
      if (whole === '') return false;
      if (sentences.has(whole)) return true;
      const parts = sentencesOf(text);
      return parts.length > 0 && parts.every((part) => sentences.has(part));
    },
    isLead: (text) => leads.has(bare(text)),
  };
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
