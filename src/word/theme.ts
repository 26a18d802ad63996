/** How the pane is to look. */
export type Theme = 'light' | 'dark' | 'highContrast';

/** A colour darker than this, of 255, is a dark theme's. */
const MIDDLE = 128;

/**
 * Follows Word's theme: tells it at once and at every change, until the returned function is called.
 * High contrast is the system's (`forced-colors`); dark is Word's own theme where Word tells it, else the
 * system's (`prefers-color-scheme`).
 */
export function watchTheme(onTheme: (theme: Theme) => void): () => void {
  const highContrast = window.matchMedia('(forced-colors: active)');
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  let told: Theme | null = null;
  const tell = () => {
    const theme = highContrast.matches ? 'highContrast' : (wordTheme() ?? systemTheme(dark));
    if (theme === told) return;
    told = theme;
    onTheme(theme);
  };
  tell();
  const sources = [highContrast, dark];
  for (const source of sources) source.addEventListener('change', tell);
  // Word has no event for it (OfficeThemeChanged is Outlook's): looked at when the author comes back.
  window.addEventListener('focus', tell);
  document.addEventListener('visibilitychange', tell);
  return () => {
    for (const source of sources) source.removeEventListener('change', tell);
    window.removeEventListener('focus', tell);
    document.removeEventListener('visibilitychange', tell);
  };
}

function systemTheme(dark: MediaQueryList): Theme {
  return dark.matches ? 'dark' : 'light';
}

/** What Word tells of its theme: nothing on the web and in old Words, whatever the types say. */
function wordTheme(): Theme | null {
  const context: Partial<Office.Context> = Office.context;
  const theme: Partial<Office.OfficeTheme> | undefined = context.officeTheme;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? 'dark' : 'light';
  const brightness = brightnessOf(theme?.bodyBackgroundColor ?? '');
  return brightness === null ? null : brightness < MIDDLE ? 'dark' : 'light';
}

/**
 * How bright a colour looks, 0 to 255; `null` for what is no colour.
 *
 * @param colour `#RRGGBB`
 */
export function brightnessOf(colour: string): number | null {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (parts === null) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  // Relative luminance as in ITU-R BT.709.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
