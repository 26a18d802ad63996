import { createContext, useContext } from 'react';
import type { Bilingual, Language } from '../../notice/schema';
import { firstStrings } from '../strings';
import type { Strings } from '../strings';

/** The language of the components below it, and how to change it. */
export const LanguageContext = createContext<{
  readonly language: Language;
  readonly strings: Strings;
  readonly change: (language: Language) => void;
}>({ language: 'zh', strings: firstStrings, change: () => undefined });

/** The words to use. */
export interface Words {
  readonly language: Language;
  readonly strings: Strings;
  /** A bilingual text in the language. */
  readonly say: (text: Bilingual) => string;
}

/** The words of the language chosen. */
export function useWords(): Words {
  const { language, strings } = useContext(LanguageContext);
  return { language, strings, say: (text) => text[language] };
}
