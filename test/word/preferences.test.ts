/** @jest-environment jsdom */
import { openPreferences } from '../../src/word/preferences';

beforeEach(() => {
  localStorage.clear();
  for (const method of ['log', 'warn', 'error', 'group', 'groupCollapsed'] as const) {
    jest.spyOn(console, method).mockImplementation(() => undefined);
  }
});
afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'Office');
});

/** A browser that forbids storage throws as soon as it is named. */
function forbidStorage(): void {
  jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
}

describe('an author’s preferences', () => {
  test('are there the next time the pane opens', async () => {
    const first = await openPreferences();
    expect(first.get('tab')).toBeNull();
    first.set('tab', 'check');
    first.set('language', 'en');
    first.set('view', '{"level":"error"}');
    const next = await openPreferences();
    expect(next.get('view')).toBe('{"level":"error"}');
    expect([next.get('tab'), next.get('language'), next.lasts()]).toEqual([
      'check',
      'en',
      'device',
    ]);
  });

  test('a value that means nothing is neither kept nor given back', async () => {
    const preferences = await openPreferences();
    preferences.set('tab', 'check');
    preferences.set('tab', 'nowhere');
    expect(preferences.get('tab')).toBe('check');
    for (const damaged of ['"2018-06-01T00:00:00Z"', '{', '"nowhere"', 'null', '7']) {
      localStorage.setItem('@dossier/tab', damaged);
      expect(preferences.get('tab')).toBeNull();
    }
  });

  test('last for the session where storage is forbidden, and say so', async () => {
    forbidStorage();
    const preferences = await openPreferences();
    expect(preferences.lasts()).toBe('session');
    expect(preferences.get('tab')).toBeNull();
    preferences.set('tab', 'print');
    expect(preferences.get('tab')).toBe('print');
  });

  test('last for the session once storage is full, and nothing known is forgotten', async () => {
    const preferences = await openPreferences();
    preferences.set('language', 'en');
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    preferences.set('tab', 'draft');
    expect([preferences.get('tab'), preferences.get('language'), preferences.lasts()]).toEqual([
      'draft',
      'en',
      'session',
    ]);
  });

  test('do not mix between the partitions of Word on the web', async () => {
    const inPartition = (partitionKey: string | undefined) =>
      Object.assign(globalThis, { Office: { context: { partitionKey } } });
    const preferences = await openPreferences();
    inPartition('https://one.example|');
    preferences.set('tab', 'check');
    inPartition('https://two.example|');
    expect(preferences.get('tab')).toBeNull();
    inPartition(undefined);
    expect(preferences.get('tab')).toBeNull();
    preferences.set('tab', 'print');
    Reflect.deleteProperty(globalThis, 'Office');
    expect(preferences.get('tab')).toBe('print');
    inPartition('https://one.example|');
    expect(preferences.get('tab')).toBe('check');
  });
});
