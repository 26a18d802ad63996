import * as z from 'zod/mini';
import type { Dismissal } from '../../checks/assessment';
import { dismissalsKey, parseDismissals } from '../../checks/dismissals';
import type { DocumentSettings, HostResult } from '../../word/host';
import { createStore } from './store';
import type { Store } from './store';

/** The setting that holds what a person has ticked off. */
export const doneByHandKey = 'dossier.doneByHand';

const idsSchema = z.array(z.string());

/** What the author noted in the document beside its text. */
export interface Notes {
  /** Findings set aside for this document, with the author's reasons. */
  readonly dismissals: readonly Dismissal[];
  /** Requirement ids of what a person has ticked off: seals, signatures, copies. */
  readonly doneByHand: readonly string[];
  /** The document holds notes that cannot be read; each stays there until its kind is noted anew. */
  readonly isDamaged: boolean;
}

export interface DocumentNotes {
  readonly state: Store<Notes>;
  /** Reads the notes from the document. */
  load(): void;
  dismiss(dismissal: Dismissal): Promise<HostResult>;
  restore(identity: string): Promise<HostResult>;
  setDoneByHand(requirement: string, done: boolean): Promise<HostResult>;
}

/** Makes the author's notes from a document's settings. What cannot be read counts as nothing noted. */
export function createDocumentNotes(settings: DocumentSettings): DocumentNotes {
  const state = createStore<Notes>({ dismissals: [], doneByHand: [], isDamaged: false });
  const keep = async (
    notes: Notes,
    key: string,
    value: readonly unknown[],
  ): Promise<HostResult> => {
    const result = await settings.set(key, value.length === 0 ? null : JSON.stringify(value));
    if (result.ok) state.set({ ...notes, isDamaged: readKept(settings).isDamaged });
    return result;
  };
  return {
    state,
    load() {
      state.set(readKept(settings));
    },
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

function readKept(settings: DocumentSettings): Notes {
  const [ignored, done] = [settings.get(dismissalsKey), settings.get(doneByHandKey)];
  const dismissals = parseDismissals(ignored);
  const doneByHand = parsedIds(done);
  const isDamaged = isLost(ignored, dismissals) || isLost(done, doneByHand);
  return { dismissals, doneByHand, isDamaged };
}

/** Whether something was kept of which nothing could be read. */
function isLost(kept: string | null, read: readonly unknown[]): boolean {
  return kept !== null && kept.trim() !== '[]' && read.length === 0;
}

function parsedIds(json: string | null): readonly string[] {
  if (json === null) return [];
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const result = idsSchema.safeParse(data);
  return result.success ? result.data : [];
}
