import * as z from 'zod/mini';

/** What is remembered for an author on a computer, and which values count. */
const preferenceSchemas = {
  language: z.enum(['zh', 'en']),
  /** The tab of the pane that was open last. */
  tab: z.enum(['draft', 'check', 'rubric', 'print']),
  /** How the lists of the pane were left, as JSON; the pane looks at what is in it. */
  view: z.string().check(z.maxLength(20_000)),
  /** The notice from a file that was followed last, as JSON; whoever reads it looks at what is in it. */
  notice: z.string().check(z.maxLength(500_000)),
};

/** A thing that is remembered. */
export type PreferenceName = keyof typeof preferenceSchemas;

/** The author's preferences on this computer, whatever the document. */
export interface PreferenceStore {
  /**
   * How long they last: on this `device`, or only for this `session` of the pane, where the
   * browser forbids or has run out of storage.
   */
  lasts(): 'device' | 'session';
  /** The value kept under a name; `null` when there is none, or none that counts. */
  get(name: PreferenceName): string | null;
  /** Keeps a value; one that does not count is not kept. Never throws. */
  set(name: PreferenceName, value: string): void;
}

/**
 * Opens the preferences. They lie in the browser's storage through `Storage` of Microsoft's
 * office-js-helpers, which is loaded here and nowhere else. What we found in its version 1.0.2
 * and keep away from the rest of the program:
 *
 * - its constructor throws where the browser forbids storage, `set` where it is full;
 * - `get` turns text that looks like a date into a Date, and gives text that is no JSON as it is,
 *   so every value is checked when it is read;
 * - `has` is always true, `clear` removes nothing, `clearAll` removes the whole site's storage:
 *   none of them is used;
 * - it does not know the storage partitions of Word on the web, so the key carries the partition.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
 *   (storage partitioning)
 */
export async function openPreferences(): Promise<PreferenceStore> {
  const { Storage, StorageType, Utilities } = await import('@microsoft/office-js-helpers');
  const container = 'dossier';
  let lasts: 'device' | 'session' = 'device';
  let storage = openOnDevice();

  function openOnDevice() {
    try {
      return new Storage<unknown>(container, StorageType.LocalStorage);
    } catch (error) {
      return openForSession(error);
    }
  }

  function openForSession(reason: unknown) {
    lasts = 'session';
    Utilities.log(reason instanceof Error ? reason : String(reason));
    return new Storage<unknown>(container, StorageType.InMemoryStorage);
  }

  function get(name: PreferenceName): string | null {
    return preferenceSchemas[name].safeParse(storage.get(keyOf(name))).data ?? null;
  }

  function set(name: PreferenceName, value: string): void {
    if (!preferenceSchemas[name].safeParse(value).success) return;
    try {
      storage.set(keyOf(name), value);
    } catch (error) {
      const kept = names.map((each) => [each, get(each)] as const);
      storage = openForSession(error);
      for (const [each, old] of kept) if (old !== null) storage.set(keyOf(each), old);
      storage.set(keyOf(name), value);
    }
  }

  return { lasts: () => lasts, get, set };
}

const names: readonly PreferenceName[] = ['language', 'tab', 'view', 'notice'];

const partitioned = z.object({ partitionKey: z.string() });

/** Word on the web gives each of its own sites a partition; other Words, and pages alone, none. */
function keyOf(name: PreferenceName): string {
  const context = typeof Office === 'undefined' ? undefined : Office.context;
  return `${partitioned.safeParse(context).data?.partitionKey ?? ''}${name}`;
}
