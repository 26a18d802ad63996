import type { PartialTheme } from '@fluentui/react-components';
import type { ThemeName } from '../model/ports';
import light from './themes/light.json';

/** Latin first, so that figures are Segoe's; then the Chinese faces of Windows, macOS and Linux. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Noto Sans Hans', sans-serif";

/**
 * The theme most authors see; the others are loaded when they are wanted. Each is Fluent UI's own, as far as
 * the pane uses it: `npm run themes` writes them, a test compares them.
 */
export const lightTheme: PartialTheme = { ...light, fontFamilyBase };

/** Loads one of the others. */
export async function loadTheme(name: Exclude<ThemeName, 'light'>): Promise<PartialTheme> {
  switch (name) {
    case 'dark':
      return { ...(await import('./themes/dark.json')).default, fontFamilyBase };
    case 'highContrast':
      return { ...(await import('./themes/highContrast.json')).default, fontFamilyBase };
  }
}
