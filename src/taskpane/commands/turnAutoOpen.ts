import type { Command } from './command';
import { offWhenReadOnly, problemIn } from './command';

/** Has the document open the pane whenever it is opened, or no longer. */
export const turnAutoOpen: Command<boolean> = {
  id: 'turnAutoOpen',
  exclusive: false,
  label: (strings) => strings.autoOpen,
  offBecause: offWhenReadOnly,
  async run({ services }, on) {
    return problemIn(await services.autoOpen.turn(on));
  },
};
