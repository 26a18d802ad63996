import { z } from 'zod';
import type { Dismissal } from '../../checks/assessment';
import type { DocumentSettings, HostResult } from '../../word/host';
import { createStore } from './store';
import type { Store } from './store';

/** The settings that travel with the document, by key. */
export const dismissalsKey = 'dossier.dismissals';
export const doneByHandKey = 'dossier.doneByHand';

const dismissalsSchema = z.array(z.strictObject({ identity: z.string(), reason: z.string() }));
const idsSchema = z.array(z.string());

/** What the author noted in the document beside its text. */
export interface Notes {
  /** Findings set aside for this document, with the author's reasons. */
  readonly dismissals: readonly Dismissal[];
  /** Requirement ids of what a person has ticked off: seals, signatures, copies. */
  readonly doneByHand: readonly string[];
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
  const state = createStore<Notes>({ dismissals: [], doneByHand: [] });
  const keep = async (
    notes: Notes,
    key: string,
    value: readonly unknown[],
  ): Promise<HostResult> => {
    const result = await settings.set(key, value.length === 0 ? null : JSON.stringify(value));
    if (result.ok) state.set(notes);
    return result;
  };
  return {
    state,
    load() {
      state.set({
        dismissals: parsed(dismissalsSchema, settings.get(dismissalsKey)),
        doneByHand: parsed(idsSchema, settings.get(doneByHandKey)),
      });
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

function parsed<T>(schema: z.ZodType<T[]>, json: string | null): readonly T[] {
  if (json === null) return [];
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const result = schema.safeParse(data);
  return result.success ? result.data : [];
}
