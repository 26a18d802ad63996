import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';

const fluentThemes: Readonly<Record<string, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  highContrast: teamsHighContrastTheme,
};

/** The themes of the pane as JSON text by their file in the project. */
export function usedThemes(scripts: readonly string[]): ReadonlyMap<string, string> {
  const used = usedProperties(scripts);
  return new Map(
    Object.entries(fluentThemes).map(([name, theme]) => {
      const tokens = Object.entries(theme).filter(([token]) => used.has(token));
      tokens.sort(([a], [b]) => (a < b ? -1 : 1));
      const text = `${JSON.stringify(Object.fromEntries(tokens), null, 2)}\n`;
      return [`src/taskpane/components/themes/${name}.json`, text];
    }),
  );
}

/** The custom properties that the rules in these built scripts refer to. */
function usedProperties(scripts: readonly string[]): ReadonlySet<string> {
  return new Set(
    scripts.flatMap((script) => [...script.matchAll(/var\(--(\w+)/g)].map(([, name = '']) => name)),
  );
}
