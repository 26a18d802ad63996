import { Refusal } from './problems';

/** Word finds no text longer than this, in characters (Microsoft Learn, "Use search options"). */
const LONGEST_SEARCH = 255;

/**
 * Words as Word's search takes them: `^` doubled because it begins a code, a tab as its code.
 *
 * @throws Refusal `notPlain` for what Word cannot search for
 */
export function searchable(text: string): string {
  const escaped = text.replaceAll('^', '^^').replaceAll('\t', '^t');
  if (escaped.length > LONGEST_SEARCH) throw new Refusal({ kind: 'notPlain', holds: 'other' });
  return escaped;
}
