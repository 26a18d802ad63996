import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Language } from '../checks/assessment';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Shell } from './components/Shell';
import { themes } from './components/theme';
import { PaneContext } from './hooks/usePane';
import { LanguageContext } from './hooks/useWords';
import type { Pane } from './model/pane';
import type { ThemeName } from './model/ports';

const languagePreference = 'language';

/** The task pane over its model. */
export function App({ pane }: { readonly pane: Pane }) {
  const { preferences, watchTheme } = pane.services;
  const [theme, setTheme] = useState<ThemeName>('light');
  const [language, setLanguage] = useState<Language>(() =>
    preferences.get(languagePreference) === 'en' ? 'en' : 'zh',
  );
  useEffect(() => watchTheme(setTheme), [watchTheme]);
  useEffect(() => pane.start(), [pane]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const change = (next: Language): void => {
    setLanguage(next);
    preferences.set(languagePreference, next);
  };
  return (
    <FluentProvider theme={themes[theme]}>
      <LanguageContext value={{ language, change }}>
        <PaneContext value={pane}>
          <ErrorBoundary>
            <Shell />
          </ErrorBoundary>
        </PaneContext>
      </LanguageContext>
    </FluentProvider>
  );
}
