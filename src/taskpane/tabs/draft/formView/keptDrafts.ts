import type { Pane } from '../../../model/pane';

/** What the author typed and has not written yet. */
export interface Draft {
  readonly text: string;
  /** What the document said when the author began. */
  readonly base: string;
}

const kept = new WeakMap<Pane, Map<string, Draft>>();

/** What was typed and is not in the document, by the field's name: it is still there when the form is opened again. */
export function keptDrafts(pane: Pane): Map<string, Draft> {
  const drafts = kept.get(pane) ?? new Map<string, Draft>();
  kept.set(pane, drafts);
  return drafts;
}
