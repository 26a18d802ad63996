import type { HostResult, Tick } from '../../host/host';
import type { Command } from './command';
import { offWhenReadOnly, problemIn } from './command';

/** Which boxes to tick and untick. */
export interface Ticks {
  /** The boxes as they stand when their turn comes. */
  readonly ticks: () => readonly Tick[];
  /** Told when the document has been read again. */
  readonly ended: () => void;
}

/** Ticks and unticks boxes of the document. */
export const tickBoxes: Command<Ticks> = {
  id: 'tickBoxes',
  exclusive: true,
  label: (strings) => strings.write,
  offBecause: offWhenReadOnly,
  async run(pane, { ticks, ended }) {
    const result: HostResult = await pane.services.host.tickBoxes(ticks());
    await pane.checker.recheck();
    ended();
    return problemIn(result);
  },
};
