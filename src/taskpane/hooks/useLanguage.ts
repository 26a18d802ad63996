import type { Language } from '../../notice/schema';
import { useEffect, useState } from 'react';
import type { Preferences } from '../model/preferences';
import { firstStrings, loadStrings, loadedStrings } from '../strings';
import type { Strings } from '../strings';

const preference = 'language';

/** The words of the language chosen. */
interface Spoken {
  readonly language: Language;
  readonly strings: Strings;
}

const first: Spoken = { language: 'zh', strings: firstStrings };

/**
 * The language of the pane, as it was chosen last on this computer, and how to change it. One whose words
 * cannot be loaded leaves what was shown.
 *
 * @returns `null` until the words are there
 */
export function useLanguage(preferences: Preferences) {
  const [wanted, setWanted] = useState<Language>(() =>
    preferences.get(preference) === 'en' ? 'en' : first.language,
  );
  const [spoken, setSpoken] = useState<Spoken | null>(() => {
    const strings = loadedStrings(wanted);
    return strings === null ? null : { language: wanted, strings };
  });
  useEffect(() => {
    let isOver = false;
    void loadStrings(wanted).then(
      (strings) => {
        if (!isOver)
          setSpoken((now) => (now?.language === wanted ? now : { language: wanted, strings }));
      },
      () => {
        if (isOver) return;
        setSpoken((now) => now ?? first);
        // So that it can be chosen again.
        setWanted(first.language);
      },
    );
    return () => {
      isOver = true;
    };
  }, [wanted]);
  const language = spoken?.language;
  useEffect(() => {
    if (language !== undefined) document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  if (spoken === null) return null;
  const change = (next: Language): void => {
    setWanted(next);
    preferences.set(preference, next);
  };
  return { ...spoken, change };
}
