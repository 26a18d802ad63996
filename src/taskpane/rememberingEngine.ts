import { assess } from '../checks/engine/assess';
import { pieceCounter } from '../checks/look/context';
import { keepUnchanged } from '../document/keepUnchanged';
import type { DocumentSnapshot } from '../document/snapshot';
import type { Engine } from './model/ports';

/** The engine for as long as one pane is open: after a keystroke only what changed is counted. */
export function rememberingEngine(): Engine {
  const count = pieceCounter();
  let former: DocumentSnapshot | null = null;
  return (notice, snapshot, options) => {
    former = keepUnchanged(former, snapshot);
    return assess(notice, former, { ...options, count });
  };
}
