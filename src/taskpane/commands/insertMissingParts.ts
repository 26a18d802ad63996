import type { PartStatus } from '../../checks/assessment';
import type { Inserted } from '../../host/host';
import type { Feedback } from '../model/feedback';
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
    try {
      return await insertAll(pane, form);
    } finally {
      pane.progress.set(null);
    }
  },
};

async function insertAll(pane: Pane, form: string): Promise<Feedback | null> {
  let first: Inserted | null = null;
  let missing = missingOf(pane, form);
  const of = missing.length;
  const name = pane.services.notice.forms.find((one) => one.id === form)?.name;
  for (let at = 1, next = missing[0]; next !== undefined; at += 1) {
    pane.progress.set({ part: next.title, at, of: Math.max(at, of) });
    const result = await pane.services.host.insertPart(next.id, next.place);
    if (!result.ok) return problemIn(result);
    first ??= result.value;
    const done = next.id;
    // The next one's place is known only once the document has been read with this one in it.
    await pane.checker.recheck();
    missing = missingOf(pane, form);
    [next] = missing;
    if (next?.id === done) return { kind: 'problem', problem: { kind: 'placeGone' } };
  }
  return first === null || name === undefined ? null : showInserted(pane, first, name);
}

function missingOf(pane: Pane, form: string): readonly PartStatus[] {
  const { assessment } = pane.checker.state.get();
  if (assessment === null) return [];
  return outlinesOf(assessment).find((outline) => outline.form.id === form)?.missing ?? [];
}
