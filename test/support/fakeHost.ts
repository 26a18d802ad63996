import type { Fix, Place, Slot } from '../../src/document/place';
import { snapshotOf } from '../../src/document/build';
import type { DocumentSnapshot } from '../../src/document/snapshot';
import type {
  Capabilities,
  DocumentChange,
  Host,
  HostProblem,
  HostResult,
  Inserted,
  Tick,
} from '../../src/host/host';

/** What was asked of the host, in order. */
export type HostCall =
  | { readonly did: 'read' | 'deepScan' | 'capabilities' }
  | { readonly did: 'goTo'; readonly place: Place; readonly selectPrompt: boolean }
  | { readonly did: 'insertForm'; readonly form: string }
  | { readonly did: 'insertPart'; readonly part: string; readonly at: Place }
  | { readonly did: 'applyFix'; readonly fix: Fix }
  | { readonly did: 'clearLeftovers'; readonly guidance: readonly string[] }
  | { readonly did: 'pagesOf'; readonly paragraphIds: readonly string[] }
  | { readonly did: 'openAsNewDocument'; readonly form: string | null }
  | { readonly did: 'fillField'; readonly slot: Slot; readonly text: string }
  | { readonly did: 'tickBoxes'; readonly ticks: readonly Tick[] };

/** A host played by a test. */
export interface FakeHost extends Host {
  readonly calls: HostCall[];
  /** What the host can do; change it at will. */
  can: Capabilities;
  /** What reading gives. */
  snapshot: DocumentSnapshot;
  cursor: string | null;
  /** Makes the next call of this kind, and those after it, fail until it is set to `null`. */
  readonly fail: Partial<Record<HostCall['did'] | 'settings', HostProblem | null>>;
  /** How many prompts there are to clear. */
  prompts: number;
  /** The pages of paragraphs, by id. */
  readonly pages: Map<string, number>;
  /** What the next insert answers. */
  inserted: Inserted;
  /** Called before an insert, a fix or a new document is answered: change the document in it. */
  beforeWrite: () => void | Promise<void>;
  /** Called before a scan is answered. */
  beforeScan: () => void | Promise<void>;
  /** Tells the watchers of a change, as typing or a moved cursor would. */
  change(kind: DocumentChange['kind']): void;
  readonly kept: Map<string, string>;
  /** The documents opened from bytes, in order. */
  readonly opened: Uint8Array[];
  did(kind: HostCall['did']): HostCall[];
}

const everything: Capabilities = {
  canWrite: true,
  readOnlyReason: null,
  wordApi: '1.9',
  canDeepScan: true,
  hasParagraphEvents: true,
  keepsKeyboardInPane: false,
};

/** Makes a host without a document program behind it: it can do everything, and notes what it is asked. */
export function fakeHost(): FakeHost {
  const watchers = new Set<(change: DocumentChange) => void>();
  const calls: HostCall[] = [];
  const kept = new Map<string, string>();
  const answer = <T>(call: HostCall, value: () => T): HostResult<T> => {
    calls.push(call);
    const problem = host.fail[call.did];
    return problem === undefined || problem === null
      ? { ok: true, value: value() }
      : { ok: false, problem };
  };
  const opened: Uint8Array[] = [];
  const host: FakeHost = {
    calls,
    kept,
    opened,
    can: everything,
    snapshot: snapshotOf([]),
    cursor: null,
    fail: {},
    prompts: 0,
    pages: new Map(),
    inserted: { firstParagraphId: 'p1' },
    beforeWrite: () => undefined,
    beforeScan: () => undefined,
    change(kind) {
      for (const watcher of [...watchers]) watcher({ kind });
    },
    did: (kind) => calls.filter((call) => call.did === kind),
    capabilities: () => {
      calls.push({ did: 'capabilities' });
      return Promise.resolve(host.can);
    },
    read: () => Promise.resolve(answer({ did: 'read' }, () => host.snapshot)),
    deepScan: async () => {
      await host.beforeScan();
      return answer({ did: 'deepScan' }, () => host.snapshot);
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => {
        watchers.delete(onChange);
      };
    },
    selection: () => Promise.resolve({ ok: true, value: { paragraphId: host.cursor } }),
    goTo: (place, options) => {
      const selectPrompt = options?.selectPrompt === true;
      return Promise.resolve(answer({ did: 'goTo', place, selectPrompt }, () => undefined));
    },
    insertForm: async (form) => {
      await host.beforeWrite();
      return answer({ did: 'insertForm', form }, () => host.inserted);
    },
    insertPart: async (part, at) => {
      await host.beforeWrite();
      return answer({ did: 'insertPart', part, at }, () => host.inserted);
    },
    clearLeftovers: async (guidance, prompts) => {
      await host.beforeWrite();
      return answer({ did: 'clearLeftovers', guidance }, () => ({
        prompts: prompts ? host.prompts : 0,
        guidance: guidance.length,
      }));
    },
    pagesOf: (paragraphIds) =>
      Promise.resolve(
        answer({ did: 'pagesOf', paragraphIds }, () =>
          paragraphIds.map((id) => host.pages.get(id) ?? null),
        ),
      ),
    applyFix: async (fix) => {
      await host.beforeWrite();
      return answer({ did: 'applyFix', fix }, () => undefined);
    },
    fillField: async (slot, text) => {
      await host.beforeWrite();
      return answer({ did: 'fillField', slot, text }, () => undefined);
    },
    tickBoxes: async (ticks) => {
      await host.beforeWrite();
      return answer({ did: 'tickBoxes', ticks }, () => undefined);
    },
    openAsNewDocument: async (what) => {
      await host.beforeWrite();
      const form = 'form' in what ? what.form : null;
      if ('docx' in what) opened.push(what.docx);
      return answer({ did: 'openAsNewDocument', form }, () => undefined);
    },
    settings: {
      get: (key) => kept.get(key) ?? null,
      set: (key, json) => {
        const problem = host.fail.settings;
        if (problem !== undefined && problem !== null) {
          return Promise.resolve({ ok: false, problem });
        }
        if (json === null) kept.delete(key);
        else kept.set(key, json);
        return Promise.resolve({ ok: true, value: undefined });
      },
    },
  };
  return host;
}
