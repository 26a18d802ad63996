import type { Assessment } from '../checks/assessment';
import { squash } from '../document/text';

/** Shorter sentences are common to many papers and tell nothing. */
const shortest = 8;

/**
 * The sentences of each paper whose whole length the notice limits, to find the same text in others.
 *
 * @param texts paragraph texts by id
 * @returns by form id, then by the sentence's hash: its characters
 */
export function fingerprintsOf(
  { forms, parts }: Assessment,
  texts: ReadonlyMap<string, string>,
): Record<string, Record<string, number>> {
  const fingerprints: Record<string, Record<string, number>> = {};
  for (const { id, length } of forms) {
    if (length === null) continue;
    const own = parts.filter(({ form, kind }) => form === id && kind === 'section');
    const ids = new Set(own.flatMap(({ paragraphIds }) => paragraphIds));
    const sentences: Record<string, number> = {};
    for (const paragraphId of ids)
      for (const sentence of (texts.get(paragraphId) ?? '').split(/[。！？；!?;\n]/)) {
        const plain = squash(sentence);
        if (plain.length >= shortest) sentences[hash(plain)] = plain.length;
      }
    fingerprints[id] = sentences;
  }
  return fingerprints;
}

/** 53 bits of a text: FNV-1a (RFC 9923) over its code units, twice with different seeds. */
function hash(text: string): string {
  let [high, low] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ (unit + at), 0x01000193);
  }
  return ((high >>> 11) * 2 ** 32 + (low >>> 0)).toString(36);
}
