import type { Bilingual, Level } from '../../notice/schema';
import type { Capabilities } from '../../host/host';
import { createChecker } from './checker';
import type { Checker } from './checker';
import { createCursor } from './cursor';
import type { Cursor } from './cursor';
import { createDocumentNotes } from './documentNotes';
import type { DocumentNotes } from './documentNotes';
import type { Feedback } from './feedback';
import { noFilter } from './findingFilter';
import { keepingNotice } from './keepingNotice';
import { keepView } from './keptView';
import type { KeptView } from './keptView';
import { indexParts } from './partIndex';
import type { PartIndex } from './partIndex';
import type { PaneServices } from './ports';
import { createStore } from './store';
import type { Store } from './store';

export const tabs = ['draft', 'check', 'rubric', 'print'] as const;
export type TabName = (typeof tabs)[number];

/** What the author sees now, apart from the document. */
export interface View extends KeptView {
  readonly tab: TabName;
  /** Identity of the finding that is open; `null` when none is. */
  readonly selected: string | null;
  /** Identities of the findings set aside until the pane closes. */
  readonly ignoredForNow: ReadonlySet<string>;
}

/** The step of a long insert that is being done. */
export interface InsertProgress {
  /** The part that is being inserted. */
  readonly part: Bilingual;
  /** Its number, from 1, and how many there are. */
  readonly at: number;
  readonly of: number;
}

/** Everything behind the pane, without markup. */
export interface Pane {
  readonly services: PaneServices;
  readonly homeOf: PartIndex;
  readonly checker: Checker;
  readonly cursor: Cursor;
  readonly notes: DocumentNotes;
  /** `null` until the host has told. */
  readonly capabilities: Store<Capabilities | null>;
  readonly view: Store<View>;
  readonly feedback: Store<Feedback | null>;
  /** The id of the exclusive command that runs now. */
  readonly running: Store<string | null>;
  /** How far an exclusive command of several steps has come; `null` for one of a single step. */
  readonly progress: Store<InsertProgress | null>;
  readonly showTab: (tab: TabName) => void;
  /** Opens the findings of a level. */
  readonly showFindings: (level: Level | null) => void;
  readonly changeView: (part: Partial<View>) => void;
  /** Asks the host again what it can do now. */
  readonly refreshCapabilities: () => Promise<void>;
  /** Reads the package where this host can. */
  readonly scan: () => Promise<void>;
  /** Follows the document while the pane is shown, until the returned function is called. */
  readonly start: () => () => void;
}

/** Whether something of a view changed that is remembered. */
function isViewedAnew(former: KeptView, next: KeptView): boolean {
  return (['filter', 'closedGroups', 'openCriteria'] as const).some(
    (field) => former[field] !== next[field],
  );
}

const tabPreference = 'tab';
/** After the first picture stands, before the package is read in the background, in milliseconds. */
const BEFORE_SCAN = 1500;

/**
 * Makes the pane's model over its services.
 *
 * @param given what the pane needs from outside
 * @param former the model it takes over from when the document follows another notice: what the author
 *   sees, has noted and is told of stays
 */
export function createPane(given: PaneServices, former?: Pane): Pane {
  const services = keepingNotice(given);
  const { host, notice, engine, now, preferences, kept } = services;
  const notes = former?.notes ?? createDocumentNotes(host.settings, kept.notes);
  const checker = createChecker({
    host,
    notice,
    engine,
    now,
    dismissals: () => notes.state.get().dismissals,
    snapshot: former?.checker.state.get().snapshot ?? null,
  });
  const cursor = createCursor(host);
  const capabilities = former?.capabilities ?? createStore<Capabilities | null>(null);
  const wanted = preferences.get(tabPreference);
  const view =
    former?.view ??
    createStore<View>({
      tab: tabs.find((tab) => tab === wanted) ?? 'draft',
      ...kept.view,
      selected: null,
      ignoredForNow: new Set(),
    });
  const changeView = (part: Partial<View>): void => {
    const before = view.get();
    const next = { ...before, ...part };
    view.set(next);
    if (isViewedAnew(before, next)) keepView(preferences, next);
  };
  const refreshCapabilities = async (): Promise<void> => {
    capabilities.set(await host.capabilities());
  };
  const scan = async (): Promise<void> => {
    if (capabilities.get() === null) await refreshCapabilities();
    // Where the package cannot be read, another reading brings the rules that come with it elsewhere.
    if (capabilities.get()?.canDeepScan === true) await checker.scan();
    else await checker.recheck();
  };
  const showTab = (tab: TabName): void => {
    changeView({ tab });
    preferences.set(tabPreference, tab);
    if (tab === 'print') void scan();
  };
  /** Follows the document, beginning with a reading, until the returned function is called. */
  const startFollowing = (): (() => void) => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let stopped = false;
    const stopWatching = host.watch((change) => {
      if (change.kind === 'text') checker.textChanged();
      cursor.moved();
    });
    void refreshCapabilities();
    cursor.moved();
    // What was read before the pane was closed may be out of date.
    if (checker.state.get().assessment !== null) checker.textChanged();
    void checker.recheck().then(() => {
      if (stopped) return;
      timer = setTimeout(() => void scan(), view.get().tab === 'print' ? 0 : BEFORE_SCAN);
    });
    return () => {
      stopped = true;
      stopWatching();
      checker.stop();
      cursor.stop();
      if (timer !== null) clearTimeout(timer);
    };
  };
  return {
    services,
    homeOf: indexParts(notice),
    checker,
    cursor,
    notes,
    capabilities,
    view,
    feedback: former?.feedback ?? createStore<Feedback | null>(null),
    running: former?.running ?? createStore<string | null>(null),
    progress: former?.progress ?? createStore<InsertProgress | null>(null),
    showTab,
    showFindings(level) {
      changeView({ filter: { ...noFilter, level } });
      showTab('check');
    },
    changeView,
    refreshCapabilities,
    scan,
    start() {
      let stopFollowing: (() => void) | null = null;
      const follow = (shown: boolean): void => {
        if (shown === (stopFollowing !== null)) return;
        stopFollowing?.();
        stopFollowing = shown ? startFollowing() : null;
      };
      follow(services.window.isShown());
      const stopWatching = services.window.watch(follow);
      return () => {
        stopWatching();
        follow(false);
      };
    },
  };
}
