import type { Dismissal } from '../../checks/assessment';
import { dismissalsKey } from '../../checks/engine/dismissalsKey';
import type { DocumentSettings, HostResult } from '../../host/host';
import { createStore } from './store';
import type { Store } from './store';

/** The setting that holds what a person has ticked off. */
export const doneByHandKey = 'dossier.doneByHand';

/** What the author noted in the document beside its text. */
export interface Notes {
  /** Findings set aside for this document, with the author's reasons. */
  readonly dismissals: readonly Dismissal[];
  /** Requirement ids of what a person has ticked off: seals, signatures, copies. */
  readonly doneByHand: readonly string[];
  /** The settings whose notes cannot be read; each stays in the document until its kind is noted anew. */
  readonly damaged: readonly string[];
}

export interface DocumentNotes {
  readonly state: Store<Notes>;
  dismiss(dismissal: Dismissal): Promise<HostResult>;
  restore(identity: string): Promise<HostResult>;
  setDoneByHand(requirement: string, done: boolean): Promise<HostResult>;
}

export const nothingNoted: Notes = { dismissals: [], doneByHand: [], damaged: [] };

/** Follows the author's notes in a document's settings, from what has been read there. */
export function createDocumentNotes(settings: DocumentSettings, noted: Notes): DocumentNotes {
  const state = createStore<Notes>(noted);
  const keep = async (
    notes: Notes,
    key: string,
    value: readonly unknown[],
  ): Promise<HostResult> => {
    const result = await settings.set(key, value.length === 0 ? null : JSON.stringify(value));
    const damaged = notes.damaged.filter((one) => one !== key);
    if (result.ok) state.set({ ...notes, damaged });
    return result;
  };
  return {
    state,
    dismiss(dismissal) {
      const others = state.get().dismissals.filter((one) => one.identity !== dismissal.identity);
      const dismissals = [...others, dismissal];
      return keep({ ...state.get(), dismissals }, dismissalsKey, dismissals);
    },
    restore(identity) {
      const dismissals = state.get().dismissals.filter((one) => one.identity !== identity);
      return keep({ ...state.get(), dismissals }, dismissalsKey, dismissals);
    },
    setDoneByHand(requirement, done) {
      const others = state.get().doneByHand.filter((id) => id !== requirement);
      const doneByHand = done ? [...others, requirement] : others;
      return keep({ ...state.get(), doneByHand }, doneByHandKey, doneByHand);
    },
  };
}
