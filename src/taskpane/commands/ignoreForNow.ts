import type { Command } from './command';
import { neverOff } from './command';

/** Sets a finding (by its identity) aside until the pane closes; it blocks printing all the same. */
export const ignoreForNow: Command<string> = {
  id: 'ignoreForNow',
  exclusive: false,
  label: (strings) => strings.ignoreForNow,
  offBecause: neverOff,
  run(pane, identity) {
    const ignoredForNow = new Set(pane.view.get().ignoredForNow).add(identity);
    pane.changeView({ ignoredForNow });
    return Promise.resolve(null);
  },
};
