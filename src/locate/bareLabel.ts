import { hanNumerals } from '../document/marks';
import { memoised } from '../document/memoised';
import { squash } from '../document/text';

/** A number that an author puts before a label: 1. 一、 (1) */
const itemNumber = new RegExp(`^(?:\\d{1,2}|[${hanNumerals}]{1,3})[.、]|^\\(\\d{1,2}\\)`);

/** A note that an author or a form puts behind a label, in brackets: （盖章）, （限填一项）. */
const note = /\([^()]{1,20}\)$/;

/** A label without what authors add or leave off: a colon, a mark for notes. */
export function bareLabel(text: string): string {
  return squash(text)
    .replace(/[:;。*★☆※]+$/, '')
    .replace(/^[*★☆※▲]+/, '');
}

/**
 * The label that a cell's text is: itself, or the one it is but for a number in front or a note in brackets.
 *
 * @param key the text, bare
 * @param labels the labels there are, bare
 * @returns the label, or the text itself when it is none
 */
export function labelWithoutNotes(key: string, labels: ReadonlySet<string>): string {
  if (key === '' || labels.has(key)) return key;
  const unnumbered = key.replace(itemNumber, '');
  for (const plain of [
    unnumbered,
    bareLabel(key.replace(note, '')),
    bareLabel(unnumbered.replace(note, '')),
  ])
    if (labels.has(plain)) return plain;
  // The notice's own label may have a note that the author left off, or wrote otherwise.
  return withoutOwnNotes(labels).get(bareLabel(unnumbered.replace(note, ''))) ?? key;
}

/** The labels that have a note of the notice's own, by what is before it; none that would be two. */
const withoutOwnNotes = memoised((labels: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const label of labels) {
    const plain = bareLabel(label.replace(note, ''));
    if (plain === label) continue;
    if (found.has(plain)) twice.add(plain);
    found.set(plain, label);
  }
  for (const plain of twice) found.delete(plain);
  return found;
});
