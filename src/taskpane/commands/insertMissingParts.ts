import type { Inserted } from '../../word/host';
import { outlinesOf } from '../model/outline';
import type { Pane } from '../model/pane';
import type { Command } from './command';
import { offWhenReadOnly, problemIn } from './command';
import { showInserted } from './showInserted';

/** Inserts every blank part that a form (by its id) still lacks, each where it belongs. */
export const insertMissingParts: Command<string> = {
  id: 'insertMissingParts',
  exclusive: true,
  label: (strings) => strings.insertAllMissing,
  offBecause: offWhenReadOnly,
  async run(pane, form) {
    let first: Inserted | null = null;
    let next = missingOf(pane, form);
    const name = pane.services.notice.forms.find((one) => one.id === form)?.name;
    while (next !== undefined) {
      const result = await pane.services.host.insertPart(next.id, next.place);
      if (!result.ok) return problemIn(result);
      first ??= result.value;
      const done = next.id;
      // The next one's place is known only once the document has been read with this one in it.
      await pane.checker.recheck();
      next = missingOf(pane, form);
      if (next?.id === done) return { kind: 'problem', problem: { kind: 'placeGone' } };
    }
    return first === null || name === undefined ? null : showInserted(pane, first, name);
  },
};

function missingOf(pane: Pane, form: string) {
  const { assessment } = pane.checker.state.get();
  if (assessment === null) return undefined;
  return outlinesOf(assessment).find((outline) => outline.form.id === form)?.missing[0];
}
