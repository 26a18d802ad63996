import type { Assessment, Dismissal } from '../../checks/assessment';
import type { DocumentSnapshot } from '../../document/snapshot';
import type { Notice } from '../../notice/schema';
import type { Host, HostProblem, HostResult } from '../../host/host';
import type { Engine } from './ports';
import { shareUnchanged } from './shareUnchanged';
import { createStore } from './store';
import type { Store } from './store';
import { dateText } from './today';

/** How far the reading of the package has come. */
export type Scan =
  | { readonly state: 'notYet' }
  | { readonly state: 'running' }
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly problem: HostProblem };

/** What is known of the document now. */
export interface CheckState {
  /** `null` until the first reading has come. A later failure keeps the last one. */
  readonly assessment: Assessment | null;
  /** The reading the assessment is of. */
  readonly snapshot: DocumentSnapshot | null;
  readonly checkedAt: Date | null;
  /** Why the last reading failed; `null` when it did not. */
  readonly problem: HostProblem | null;
  readonly scan: Scan;
}

/** Follows the document and keeps its assessment. */
export interface Checker {
  readonly state: Store<CheckState>;
  /** Reads and checks soon: at once when the author pauses, never more than about a second later. */
  textChanged(): void;
  /** Reads and checks now. Calls during a reading are answered by one more reading after it. */
  recheck(): Promise<void>;
  /** Checks the last reading again, when something beside the text changed. */
  reassess(): void;
  /** Reads the package, unless that was done since the text last changed. */
  scan(): Promise<void>;
  /** Forgets what was planned. */
  stop(): void;
}

/** A pause in typing after which the document is read, in milliseconds. */
const PAUSE = 400;
/** Someone who types without a pause is followed at least this often, in milliseconds. */
const PATIENCE = 1100;

export interface CheckerOptions {
  readonly host: Pick<Host, 'read' | 'deepScan'>;
  readonly notice: Notice;
  readonly engine: Engine;
  readonly now: () => Date;
  readonly dismissals: () => readonly Dismissal[];
  /** A reading of the document that is there already: it is checked at once. */
  readonly snapshot?: DocumentSnapshot | null;
}

/** Makes a checker; nothing is read before it is asked. */
export function createChecker(options: CheckerOptions): Checker {
  const { host, notice, engine, now, dismissals } = options;
  const state = createStore<CheckState>({
    assessment: null,
    snapshot: null,
    checkedAt: null,
    problem: null,
    scan: { state: 'notYet' },
  });
  let snapshot = options.snapshot ?? null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let waitingSince: number | null = null;
  let reading: Promise<void> | null = null;
  let readAgain = false;
  /** Counts the changes of the text; the number the last scan began with tells whether it is stale. */
  let changes = 0;
  let scannedAt = -1;
  let scanning: Promise<void> | null = null;

  const update = (part: Partial<CheckState>): void => {
    state.set({ ...state.get(), ...part });
  };

  const assess = (): void => {
    if (snapshot === null) return;
    const moment = now();
    const former = state.get().assessment;
    try {
      const fresh = engine(notice, snapshot, {
        today: dateText(moment),
        dismissals: dismissals(),
      });
      const findings = shareUnchanged(former?.findings ?? [], fresh.findings, (f) => f.identity);
      update({ assessment: { ...fresh, findings }, snapshot, checkedAt: moment, problem: null });
    } catch (error) {
      update({ problem: problemOf(error) });
    }
  };

  const take = (result: HostResult<DocumentSnapshot>): void => {
    if (!result.ok) {
      update({ problem: result.problem });
      return;
    }
    snapshot = result.value;
    assess();
  };

  const readUntilQuiet = async (): Promise<void> => {
    do {
      readAgain = false;
      take(await host.read().catch(failed));
    } while (isWanted());
  };
  const isWanted = (): boolean => readAgain;

  const clearTimer = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    waitingSince = null;
  };

  const recheck = (): Promise<void> => {
    clearTimer();
    if (reading !== null) {
      readAgain = true;
      return reading;
    }
    reading = readUntilQuiet().finally(() => {
      reading = null;
    });
    return reading;
  };

  const scanNow = async (): Promise<void> => {
    const begunAt = changes;
    update({ scan: { state: 'running' } });
    const result = await host.deepScan().catch(failed);
    if (!result.ok) {
      // The rules that came meanwhile judge what was read before.
      assess();
      update({ scan: { state: 'failed', problem: result.problem } });
      return;
    }
    scannedAt = begunAt;
    // Text typed meanwhile is not in what was scanned: the host joins both at the next reading.
    if (changes === begunAt) take(result);
    else await recheck();
    update({ scan: { state: 'done' } });
  };

  assess();
  return {
    state,
    textChanged() {
      changes += 1;
      const moment = Date.now();
      waitingSince ??= moment;
      if (timer !== null) clearTimeout(timer);
      const wait = Math.max(0, Math.min(PAUSE, waitingSince + PATIENCE - moment));
      timer = setTimeout(() => void recheck(), wait);
    },
    recheck,
    reassess: assess,
    scan() {
      if (scanning !== null) return scanning;
      if (scannedAt === changes) return Promise.resolve();
      scanning = scanNow().finally(() => {
        scanning = null;
      });
      return scanning;
    },
    stop: clearTimer,
  };
}

/** A host that throws, against its contract, is told like any other problem. */
function failed(error: unknown): { readonly ok: false; readonly problem: HostProblem } {
  return { ok: false, problem: problemOf(error) };
}

function problemOf(error: unknown): HostProblem {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error ? error.name : 'unknown';
  return { kind: 'host', code, message };
}
