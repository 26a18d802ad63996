import type { Fix } from '../../document/place';
import type { Command } from './command';
import { offWhenReadOnly, problemIn } from './command';

/** Makes the change a finding offers. */
export const applyFix: Command<Fix> = {
  id: 'applyFix',
  exclusive: true,
  label: (strings, fix) =>
    fix.kind === 'insertPart' ? strings.insertHere : strings.removeGuidance,
  offBecause: offWhenReadOnly,
  async run(pane, fix) {
    const result = await pane.services.host.applyFix(fix);
    await pane.checker.recheck();
    return problemIn(result);
  },
};
