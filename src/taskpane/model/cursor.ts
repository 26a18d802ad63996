import type { Host } from '../../host/host';
import { createStore } from './store';
import type { Store } from './store';

/** Follows the cursor. */
export interface Cursor {
  /** The paragraph it is in; `null` when that is not known. */
  readonly paragraphId: Store<string | null>;
  /** Asks for it soon; many calls are answered at once. */
  moved(): void;
  stop(): void;
}

/** The cursor is asked for when it has rested this long, in milliseconds. */
const REST = 120;

/** Makes a follower of the host's cursor. */
export function createCursor(host: Pick<Host, 'selection'>): Cursor {
  const paragraphId = createStore<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | null = null;
  const ask = async (): Promise<void> => {
    const result = await host.selection();
    // Not being able to tell is no reason to unmark the part the author was in.
    if (result.ok) paragraphId.set(result.value.paragraphId);
  };
  return {
    paragraphId,
    moved() {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => void ask(), REST);
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
