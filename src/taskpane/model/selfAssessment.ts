import * as z from 'zod/mini';
import type { DocumentSettings, HostProblem } from '../../host/host';
import { createStore } from './store';
import type { Store } from './store';

/** The document's setting that holds the author's self-assessment. */
export const selfAssessmentKey = 'dossier.selfAssessment';

const schema = z.strictObject({
  /** The author's own scores and notes, by `scoreKey`. */
  scores: z.record(
    z.string(),
    z.strictObject({
      score: z.optional(z.number().check(z.nonnegative())),
      note: z.optional(z.string()),
    }),
  ),
  /** What the reviewers asked for, and whether it is there. */
  supplements: z.array(z.strictObject({ text: z.string(), ready: z.boolean() })),
  /** The author's sentence for a condition of choice, by requirement id. */
  reasons: z.record(z.string(), z.string()),
});

/** What an author wrote down beside the reviewers' criteria; kept with the document. */
export type SelfAssessment = z.infer<typeof schema>;

export type Score = SelfAssessment['scores'][string];

const nothing: SelfAssessment = { scores: {}, supplements: [], reasons: {} };

export interface SelfAssessmentState {
  readonly value: SelfAssessment;
  /** What the document holds cannot be read; it stays there until the author changes something. */
  readonly isDamaged: boolean;
  /** Why the last change was not kept with the document; `null` when it was. */
  readonly problem: HostProblem | null;
}

/** The author's self-assessment and its changes. */
export interface SelfAssessmentModel {
  readonly state: Store<SelfAssessmentState>;
  /** Reads it from the document again, unless a change is still to be kept. */
  readonly load: () => void;
  /** `undefined` takes the score back. */
  readonly setScore: (key: string, score: number | undefined) => void;
  readonly setNote: (key: string, note: string) => void;
  readonly setReason: (condition: string, reason: string) => void;
  readonly addSupplement: (text: string) => void;
  readonly setReady: (index: number, ready: boolean) => void;
  readonly removeSupplement: (index: number) => void;
}

/** Makes the model over a document's settings, and reads what they hold. */
export function createSelfAssessment(settings: DocumentSettings): SelfAssessmentModel {
  let known = settings.get(selfAssessmentKey);
  const state = createStore<SelfAssessmentState>(stateOf(known));
  const change = (part: Partial<SelfAssessment>): void => {
    const value = { ...state.get().value, ...part };
    const json = isNothing(value) ? null : JSON.stringify(value);
    known = json;
    // At once, so that a second change builds on this one; what could not be kept is told.
    state.set({ ...state.get(), value, isDamaged: false });
    void settings.set(selfAssessmentKey, json).then((result) => {
      if (json !== known) return;
      state.set({ ...state.get(), problem: result.ok ? null : result.problem });
    });
  };
  const changeScore = (key: string, part: Score): void => {
    const { scores } = state.get().value;
    const { score, note } = { ...scores[key], ...part };
    const kept: Score = {
      ...(score === undefined ? {} : { score }),
      ...(note === undefined || note === '' ? {} : { note }),
    };
    change({ scores: withValue(scores, key, Object.keys(kept).length === 0 ? null : kept) });
  };
  return {
    state,
    load() {
      if (state.get().problem !== null) return;
      const json = settings.get(selfAssessmentKey);
      if (json === known) return;
      known = json;
      state.set(stateOf(json));
    },
    setScore(key, score) {
      changeScore(key, { score });
    },
    setNote(key, note) {
      changeScore(key, { note });
    },
    setReason(condition, reason) {
      const { reasons } = state.get().value;
      change({ reasons: withValue(reasons, condition, reason === '' ? null : reason) });
    },
    addSupplement(text) {
      change({ supplements: [...state.get().value.supplements, { text, ready: false }] });
    },
    setReady(index, ready) {
      const { supplements } = state.get().value;
      change({ supplements: supplements.map((one, i) => (i === index ? { ...one, ready } : one)) });
    },
    removeSupplement(index) {
      change({ supplements: state.get().value.supplements.filter((_, i) => i !== index) });
    },
  };
}

function stateOf(json: string | null): SelfAssessmentState {
  if (json === null) return { value: nothing, isDamaged: false, problem: null };
  const value = parsed(json);
  return { value: value ?? nothing, isDamaged: value === null, problem: null };
}

/** `null` when the text is not what the pane writes. */
function parsed(json: string): SelfAssessment | null {
  try {
    const result = schema.safeParse(JSON.parse(json));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

function isNothing({ scores, supplements, reasons }: SelfAssessment): boolean {
  return [...Object.keys(scores), ...supplements, ...Object.keys(reasons)].length === 0;
}

/** The record with another value under a key; `null` takes the key out. */
function withValue<T>(record: Readonly<Record<string, T>>, key: string, value: T | null) {
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value] as const]);
}

/** What a score field holds. */
export type ScoreEntry =
  | { readonly kind: 'empty' }
  | { readonly kind: 'score'; readonly score: number }
  | { readonly kind: 'invalid' };

/**
 * Reads what an author typed as a score: a number with at most one decimal, full-width digits too.
 *
 * @param max the most that is allowed; `null` when there is no such limit
 */
export function readScore(text: string, max: number | null): ScoreEntry {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return { kind: 'empty' };
  if (!/^\d{1,4}(\.\d)?$/.test(typed)) return { kind: 'invalid' };
  const score = Number(typed);
  return max !== null && score > max ? { kind: 'invalid' } : { kind: 'score', score };
}
