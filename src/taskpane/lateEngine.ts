import type { Host } from '../host/host';
import type { Engine } from './model/ports';

/** The rules, loaded beside the first reading. */
export interface LateEngine {
  /** Judges what the host gave; never called before, since there is nothing to judge. */
  readonly engine: Engine;
  /** The host, whose readings come when the rules are there too. A reading fails when they cannot be loaded. */
  readonly beside: (host: Host) => Host;
}

/**
 * The rules are a fifth of the program, and nothing is judged before the document has been read: so the
 * pane stands and answers first, and they are loaded while the document is read.
 */
export function lateEngine(): LateEngine {
  let loaded: Engine | null = null;
  const load = async (): Promise<void> => {
    loaded ??= (await import('./rememberingEngine')).rememberingEngine();
  };
  /** What is asked of the host, when the rules are there too. */
  const withRules = async <T>(asked: Promise<T>): Promise<T> => {
    const [answer] = await Promise.all([asked, load()]);
    return answer;
  };
  return {
    engine: (notice, snapshot, options) => {
      if (loaded === null) throw new Error('A document is judged after it was read.');
      return loaded(notice, snapshot, options);
    },
    beside: (host) => ({
      ...host,
      read: () => withRules(host.read()),
      deepScan: () => withRules(host.deepScan()),
    }),
  };
}
