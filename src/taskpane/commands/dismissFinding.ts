import type { Dismissal } from '../../checks/assessment';
import type { Command } from './command';
import { neverOff, problemIn } from './command';

/** Sets a finding aside for this document; the reason is kept in it. */
export const dismissFinding: Command<Dismissal> = {
  id: 'dismissFinding',
  exclusive: false,
  label: (strings) => strings.ignoreInDocument,
  offBecause: neverOff,
  async run(pane, dismissal) {
    const result = await pane.notes.dismiss(dismissal);
    pane.checker.reassess();
    return problemIn(result);
  },
};
