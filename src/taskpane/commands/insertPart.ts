import type { PartStatus } from '../../checks/assessment';
import type { Command } from './command';
import { offWhenReadOnly, problemIn } from './command';
import { showInserted } from './showInserted';

/** Inserts one blank part of a form where it belongs. */
export const insertPart: Command<PartStatus> = {
  id: 'insertPart',
  exclusive: true,
  label: (strings) => strings.insertHere,
  offBecause: offWhenReadOnly,
  async run(pane, part) {
    const result = await pane.services.host.insertPart(part.id, part.place);
    return result.ok ? showInserted(pane, result.value, part.title) : problemIn(result);
  },
};
