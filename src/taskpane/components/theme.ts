import { webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { ThemeName } from '../model/ports';

/** Latin first, so that figures are Segoe's; then the Chinese faces of Windows, macOS and Linux. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Noto Sans Hans', sans-serif";

/** The theme most authors see; the others are loaded when they are wanted. */
export const lightTheme: Theme = { ...webLightTheme, fontFamilyBase };

/** Loads one of the others. */
export async function loadTheme(name: Exclude<ThemeName, 'light'>): Promise<Theme> {
  switch (name) {
    case 'dark':
      return { ...(await import('./themeDark')).webDarkTheme, fontFamilyBase };
    case 'highContrast':
      return { ...(await import('./themeHighContrast')).teamsHighContrastTheme, fontFamilyBase };
  }
}
