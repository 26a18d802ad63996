import type { Host } from '../host/host';
import type { Engine } from './model/ports';
import type { RememberingEngine } from './rememberingEngine';

/** The rules, loaded beside the readings. */
export interface LateEngine {
  /** Judges what the host gave; never called before, since there is nothing to judge. */
  readonly engine: Engine;
  /** The host, whose readings come when the rules are there too. A reading fails when they cannot be loaded. */
  readonly beside: (host: Host) => Host;
}

/**
 * The rules are a fifth of the program, and nothing is judged before the document has been read: so the
 * pane shows and answers first. The rules of the first results are loaded while the document is read for
 * the first time, all others with the next reading, of the package or of the text.
 */
export function lateEngine(): LateEngine {
  let loaded: RememberingEngine | null = null;
  let isComplete = false;
  const loadFirst = async (): Promise<RememberingEngine> => {
    loaded ??= (await import('./rememberingEngine')).rememberingEngine();
    return loaded;
  };
  const loadAll = async (): Promise<void> => {
    if (isComplete) return;
    const [remembering, { rules }] = await Promise.all([loadFirst(), import('../checks/rules')]);
    remembering.complete(rules);
    isComplete = true;
  };
  /** The host's answer, when the rules are there too. */
  const withRules = async <T>(asked: Promise<T>, load: () => Promise<unknown>): Promise<T> => {
    const [answer] = await Promise.all([asked, load()]);
    return answer;
  };
  return {
    engine: (notice, snapshot, options) => {
      if (loaded === null) throw new Error('A document is judged after it was read.');
      return loaded.engine(notice, snapshot, options);
    },
    beside: (host) => ({
      ...host,
      read: () => withRules(host.read(), loaded === null ? loadFirst : loadAll),
      deepScan: () => withRules(host.deepScan(), loadAll),
    }),
  };
}
