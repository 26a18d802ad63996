import { similarity } from '../document/text';
import type { LineHeading } from './heading';
import type { HeadingText } from './headingNumber';
import type { Title } from './titles';

/** How a line matches a title of the notice. */
export interface TitleMatch {
  readonly text: HeadingText;
  /** 1 for the notice's words; less for a rewording. */
  readonly confidence: number;
  /** The author's text follows the title in the same paragraph (`1.名称：……`). */
  readonly inline: boolean;
}

/** A reworded title is taken for the notice's only when this share of it is the same (tried on the corpus). */
const alike = 0.72;
/** With the notice's own number in front, half of it is enough. */
const alikeWithNumber = 0.5;
/** How sure a reworded title without the notice's number is, beside one with it. */
const withoutNumber = 0.9;

/**
 * Compares a line with a title of the notice.
 *
 * @param heading a readable line, read as a heading
 * @returns the match, or `null` when this is another heading or no heading
 */
export function matchTitle(heading: LineHeading, { words, ordinal }: Title): TitleMatch | null {
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
  const found = similarity(bare, words);
  return found >= enough
    ? { text: heading, confidence: found * (numbered ? 1 : withoutNumber), inline: runsOn }
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
