import type { Command } from './command';
import { neverOff, problemIn } from './command';

/** Notes in the document that a person has done what a requirement asks, or takes the note back. */
export const tickDoneByHand: Command<{ readonly requirement: string; readonly done: boolean }> = {
  id: 'tickDoneByHand',
  exclusive: false,
  label: (strings) => strings.done,
  offBecause: neverOff,
  async run(pane, { requirement, done }) {
    return problemIn(await pane.notes.setDoneByHand(requirement, done));
  },
};
