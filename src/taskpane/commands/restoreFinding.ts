import type { Finding } from '../../checks/assessment';
import type { Command } from './command';
import { neverOff, problemIn } from './command';

/** Takes a finding that was set aside back into the list. */
export const restoreFinding: Command<Finding> = {
  id: 'restoreFinding',
  exclusive: false,
  label: (strings) => strings.restore,
  offBecause: neverOff,
  async run(pane, { identity, dismissed }) {
    const ignoredForNow = new Set(pane.view.get().ignoredForNow);
    ignoredForNow.delete(identity);
    pane.changeView({ ignoredForNow });
    if (dismissed === undefined) return null;
    const result = await pane.notes.restore(identity);
    pane.checker.reassess();
    return problemIn(result);
  },
};
