/** @jest-environment jsdom */
import { watchTheme } from '../../src/word/theme';
import type { Theme } from '../../src/word/theme';

/** What the system says, and who wants to know when it changes. */
const system = { dark: false, highContrast: false, listeners: new Set<() => void>() };

let stop: () => void;
let told: Theme[];

/** Starts in a Word with that theme. */
function watch(officeTheme?: object): void {
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
  told = [];
  stop = watchTheme((theme) => told.push(theme));
}

beforeEach(() => {
  Object.assign(system, { dark: false, highContrast: false });
  Object.assign(window, {
    matchMedia: (query: string) => ({
      get matches() {
        return query.includes('forced-colors') ? system.highContrast : system.dark;
      },
      addEventListener: (_: string, listener: () => void) => system.listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => system.listeners.delete(listener),
    }),
  });
});

afterEach(() => stop());

it.each<[string, object | undefined, Theme]>([
  ['white', { bodyBackgroundColor: '#FFFFFF' }, 'light'],
  ['dark grey', { bodyBackgroundColor: '#666666' }, 'dark'],
  ['what Word itself calls dark', { isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }, 'dark'],
  ['nothing, as on the web', undefined, 'light'],
  ['a colour that is none', { bodyBackgroundColor: '' }, 'light'],
])('in a Word whose theme is %s', (_, officeTheme, theme) => {
  watch(officeTheme);
  expect(told).toEqual([theme]);
});

it('takes the system’s word when Word says nothing, and follows it', () => {
  system.dark = true;
  watch();
  system.highContrast = true;
  for (const listener of system.listeners) listener();
  expect(told).toEqual(['dark', 'highContrast']);
});

it('looks again when the author comes back, and no more once stopped', () => {
  const theme = { bodyBackgroundColor: '#FFFFFF' };
  watch(theme);
  theme.bodyBackgroundColor = '#000000';
  window.dispatchEvent(new Event('focus'));
  expect(told).toEqual(['light', 'dark']);
  stop();
  theme.bodyBackgroundColor = '#FFFFFF';
  window.dispatchEvent(new Event('focus'));
  expect(told).toEqual(['light', 'dark']);
  expect(system.listeners.size).toBe(0);
});
