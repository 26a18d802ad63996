import { FluentProvider } from '@fluentui/react-components';
import type { PartialTheme } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useState } from 'react';
import { ErrorBoundary } from './components/ErrorBoundary';
import { Shell } from './frame/Shell';
import { lightTheme, loadTheme } from './components/theme';
import { PaneContext } from './hooks/usePane';
import { useLanguage } from './hooks/useLanguage';
import { LanguageContext } from './hooks/useWords';
import type { Pane } from './model/pane';
import type { PaneServices, ThemeName } from './model/ports';

/** The task pane over its model. */
export function App({ pane }: { readonly pane: Pane }) {
  const { preferences, watchTheme } = pane.services;
  const theme = useTheme(watchTheme);
  const words = useLanguage(preferences);
  useEffect(() => pane.start(), [pane]);
  if (theme === null || words === null) return null;
  return (
    <FluentProvider theme={theme}>
      <LanguageContext.Provider value={words}>
        <PaneContext.Provider value={pane}>
          <ErrorBoundary>
            <Shell />
          </ErrorBoundary>
        </PaneContext.Provider>
      </LanguageContext.Provider>
    </FluentProvider>
  );
}

/**
 * The theme of the program around the pane; `null` until the first is there. One that cannot be loaded
 * leaves what was shown.
 */
function useTheme(watchTheme: PaneServices['watchTheme']): PartialTheme | null {
  const [theme, setTheme] = useState<PartialTheme | null>(null);
  // Before the first picture: nobody sees a light pane turn dark.
  useLayoutEffect(() => {
    let wanted: ThemeName | null = null;
    const show = (name: ThemeName): void => {
      wanted = name;
      if (name === 'light') {
        setTheme(lightTheme);
        return;
      }
      loadTheme(name).then(
        (loaded) => {
          if (name === wanted) setTheme(loaded);
        },
        () => {
          setTheme((shown) => shown ?? lightTheme);
        },
      );
    };
    const stop = watchTheme(show);
    return () => {
      wanted = null;
      stop();
    };
  }, [watchTheme]);
  return theme;
}
