import type { Fact } from '../facts';
import type { Paragraph } from '../snapshot';
import { addCounts, nothing } from './counts';
import type { PartCount } from './counts';
import { countParagraph } from './paragraph';
import type { CountOptions } from './paragraph';

/** Counts one paragraph. */
export type CountOne = (paragraph: Paragraph) => PartCount;

/**
 * A {@link countParagraph} that remembers: a paragraph is counted once for as long as it is the same object,
 * so after a keystroke only the paragraph that changed is counted. What is gone is forgotten.
 */
export function rememberingCounter(options: CountOptions = { of: 'all' }): CountOne {
  const known = new WeakMap<Paragraph, PartCount>();
  return (paragraph) => {
    const found = known.get(paragraph);
    if (found !== undefined) return found;
    const count = countParagraph(paragraph, options);
    known.set(paragraph, count);
    return count;
  };
}

/** The counts of a stretch of document, apart for what Word counts only when told to. */
export interface StoryCounts {
  readonly body: PartCount;
  /** Text boxes, footnotes and endnotes. */
  readonly notes: PartCount;
}

/**
 * Counts paragraphs, story by story.
 *
 * @param paragraphs each once, those in cells, text boxes and notes included (see `eachParagraph`)
 * @param count how one is counted
 */
export function countStories(
  paragraphs: Iterable<Paragraph>,
  count: CountOne = countParagraph,
): StoryCounts {
  let body = nothing;
  let notes = nothing;
  for (const paragraph of paragraphs) {
    if (paragraph.story === 'body') body = addCounts(body, count(paragraph));
    else notes = addCounts(notes, count(paragraph));
  }
  return { body, notes };
}

/**
 * The count as the document's author has chosen it in Word's dialog (包括文本框、脚注和尾注). Until the
 * choice is known it is taken as Word takes it in a new document: notes count.
 *
 * @param countsNotes the document's choice, `DocumentFacts.countsNotes`
 */
export function chosenCount({ body, notes }: StoryCounts, countsNotes: Fact<boolean>): PartCount {
  const left = countsNotes.state === 'known' && !countsNotes.value;
  return left ? body : addCounts(body, notes);
}
