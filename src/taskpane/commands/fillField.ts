import type { Slot } from '../../document/place';
import type { HostResult } from '../../host/host';
import type { Command } from './command';
import { offWhenReadOnly, problemIn } from './command';

/** What to write, and where. */
export interface FieldText {
  /** Where it stands when its turn comes: what was written before it may have moved it. */
  readonly slot: () => Slot | null;
  readonly text: string;
  /**
   * Told how it ended, once the document has been read again.
   *
   * @returns whether the author is told where the text was typed; what went wrong is told in the foot else
   */
  readonly ended: (result: HostResult) => boolean;
}

/** Writes the text of a field into the document. */
export const fillField: Command<FieldText> = {
  id: 'fillField',
  exclusive: true,
  label: (strings) => strings.write,
  offBecause: offWhenReadOnly,
  async run(pane, { slot, text, ended }) {
    const place = slot();
    const result: HostResult =
      place === null
        ? { ok: false, problem: { kind: 'placeGone' } }
        : await pane.services.host.fillField(place, text);
    await pane.checker.recheck();
    if (!result.ok && result.problem.kind === 'readOnly') await pane.refreshCapabilities();
    return ended(result) ? null : problemIn(result);
  },
};
