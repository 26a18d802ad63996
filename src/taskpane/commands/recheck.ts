import type { Command } from './command';
import { neverOff } from './command';

/** Reads and checks the document now. Problems show where the assessment would. */
export const recheck: Command<null> = {
  id: 'recheck',
  exclusive: false,
  label: (strings) => strings.recheck,
  offBecause: neverOff,
  async run(pane) {
    await pane.refreshCapabilities();
    await pane.checker.recheck();
    return null;
  },
};
