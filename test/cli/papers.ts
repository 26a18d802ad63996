import { corpus } from '../../tools/corpus/generate/corpus';

const cases = new Map(corpus().map((one) => [one.name, one]));

/** A paper of the corpus by its name. */
export function paper(name: string): Uint8Array {
  const found = cases.get(name);
  if (found === undefined) throw new RangeError(`The corpus has no paper "${name}"`);
  return found.bytes;
}
