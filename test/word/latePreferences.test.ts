/** @jest-environment jsdom */
import { openLatePreferences } from '../../src/word/latePreferences';
import { openPreferences } from '../../src/word/preferences';
import type * as Preferences from '../../src/word/preferences';

const opened = jest.fn(openPreferences);
jest.mock('../../src/word/preferences', () => {
  const actual = jest.requireActual<typeof Preferences>('../../src/word/preferences');
  return { ...actual, openPreferences: () => opened() };
});

beforeEach(() => {
  localStorage.clear();
  opened.mockImplementation(
    jest.requireActual<typeof Preferences>('../../src/word/preferences').openPreferences,
  );
  opened.mockClear();
});

test('nothing is loaded where nothing is kept, until something is to be kept', async () => {
  const first = await openLatePreferences();
  expect(first.get('language')).toBeNull();
  expect(opened).not.toHaveBeenCalled();
  first.set('language', 'en');
  first.set('tab', 'check');
  expect([first.get('language'), first.get('tab')]).toEqual(['en', 'check']);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(opened).toHaveBeenCalledTimes(1);
  expect(first.lasts()).toBe('device');
  const next = await openLatePreferences();
  expect([next.get('language'), next.get('tab')]).toEqual(['en', 'check']);
});

test('what cannot be opened lasts for the session, and is tried again', async () => {
  opened.mockRejectedValueOnce(new Error('Loading chunk failed.'));
  const preferences = await openLatePreferences();
  preferences.set('language', 'en');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect([preferences.get('language'), preferences.lasts()]).toEqual(['en', 'session']);
  preferences.set('tab', 'print');
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect([preferences.get('language'), preferences.lasts()]).toEqual(['en', 'device']);
});

test('a browser that forbids storage still opens the pane', async () => {
  const forbidden = jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  expect((await openLatePreferences()).get('tab')).toBeNull();
  forbidden.mockRestore();
});
