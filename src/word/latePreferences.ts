import type { PreferenceName, PreferenceStore } from './preferences';

/** What every key of ours begins with in the browser's storage (`Storage` of office-js-helpers). */
const prefix = '@dossier/';

/**
 * Opens the preferences. The library behind them is loaded at once where something is kept, else only when
 * the first preference is set: a pane that opens for the first time does not wait for it.
 */
export async function openLatePreferences(): Promise<PreferenceStore> {
  if (isAnythingKept()) return open();
  let store: PreferenceStore | null = null;
  let opening: Promise<void> | null = null;
  const waiting = new Map<PreferenceName, string>();
  /** What could not be opened is tried again at the next value; until then values last for the session. */
  const keepWaiting = async (): Promise<void> => {
    try {
      store = await open();
      for (const [name, value] of waiting) store.set(name, value);
    } catch {
      opening = null;
    }
  };
  return {
    lasts: () => store?.lasts() ?? 'session',
    get: (name) => (store === null ? (waiting.get(name) ?? null) : store.get(name)),
    set(name, value) {
      if (store !== null) {
        store.set(name, value);
        return;
      }
      waiting.set(name, value);
      opening ??= keepWaiting();
    },
  };
}

async function open(): Promise<PreferenceStore> {
  return (await import('./preferences')).openPreferences();
}

/** A browser that forbids storage keeps nothing. */
function isAnythingKept(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(prefix));
  } catch {
    return false;
  }
}
