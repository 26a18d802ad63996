import type { Language } from '../../notice/schema';
import { zh } from './zh';
import type { Strings } from './zh';

export type { Strings } from './zh';
export { heading } from './heading';
export { grouped } from './numbers';

/** The words that are there: Chinese ones at once, English ones when they were wanted. */
const loaded: Partial<Record<Language, Strings>> = { zh };

/** The words the pane has at once. */
export const firstStrings: Strings = zh;

/** The pane's words in a language, `null` when they were not loaded yet. */
export function loadedStrings(language: Language): Strings | null {
  return loaded[language] ?? null;
}

/** Loads the pane's words in a language. */
export async function loadStrings(language: Language): Promise<Strings> {
  loaded[language] ??= (await import('./en')).en;
  return loaded[language];
}
