import { judge } from '../checks/engine/judge';
import { pieceCounter } from '../checks/look/context';
import type { Rule } from '../checks/rule';
import { firstRules } from '../checks/rules/first';
import { keepUnchanged } from '../document/keepUnchanged';
import type { DocumentSnapshot } from '../document/snapshot';
import type { Engine } from './model/ports';

/** The engine for as long as one pane is open, first with the rules of the first results alone. */
export interface RememberingEngine {
  /** After a keystroke only what changed is counted. */
  readonly engine: Engine;
  /** Judges by all rules from now on. */
  readonly complete: (all: readonly Rule[]) => void;
}

/** Makes the engine of a pane. */
export function rememberingEngine(): RememberingEngine {
  const count = pieceCounter();
  let former: DocumentSnapshot | null = null;
  let rules = firstRules;
  let awaitsRules = true;
  return {
    engine: (notice, snapshot, options) => {
      former = keepUnchanged(former, snapshot);
      return judge(notice, former, { ...options, count, rules, awaitsRules });
    },
    complete: (all) => {
      rules = all;
      awaitsRules = false;
    },
  };
}
