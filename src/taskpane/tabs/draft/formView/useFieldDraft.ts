import { useLayoutEffect, useRef, useState } from 'react';
import type { FieldValue } from '../../../../checks/fields/field';
import type { HostProblem } from '../../../../host/host';
import { runCommand } from '../../../commands/command';
import { fillField } from '../../../commands/fillField';
import { usePane } from '../../../hooks/usePane';
import { keptDrafts } from './keptDrafts';
import type { Draft } from './keptDrafts';

/** How a field stands between the pane and the document. */
export type DraftState =
  | 'asInDocument'
  | 'typing'
  | 'writing'
  /** Written just now. */
  | 'written'
  | 'notWritten'
  /** The document was changed meanwhile: the author chooses. */
  | 'changedMeanwhile'
  /** It has a line break, which the pane does not write. */
  | 'severalLines';

/** A field being filled in. */
export interface FieldDraft {
  /** What the box shows. */
  readonly text: string;
  readonly state: DraftState;
  /** Why it was not written the last time, where that is known. */
  readonly problem: HostProblem | null;
  readonly type: (text: string) => void;
  /** The author is done with it for now: writes it, when it differs and the document has not changed. */
  readonly finish: () => void;
  /** Writes the author's text whatever the document says. */
  readonly insist: () => void;
  /** Gives the author's text up. */
  readonly discard: () => void;
}

type Ended = 'none' | 'writing' | 'written' | 'notWritten';

/**
 * Keeps what an author types until it is in the document. What the document says is shown as long as
 * nothing is typed, and never written over what is typed.
 *
 * @param name the field's, no other of the paper has it
 */
export function useFieldDraft(name: string, value: FieldValue): FieldDraft {
  const pane = usePane();
  const drafts = keptDrafts(pane);
  const [draft, setDraft] = useState<Draft | null>(() => drafts.get(name) ?? null);
  const [ended, setEnded] = useState<Ended>(draft === null ? 'none' : 'notWritten');
  const [problem, setProblem] = useState<HostProblem | null>(null);
  const now = useRef(value);
  const isShown = useRef(true);
  /** What is being written. */
  const sent = useRef<string | null>(null);
  useLayoutEffect(() => {
    now.current = value;
  });
  useLayoutEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const keep = (next: Draft | null): void => {
    if (next === null) drafts.delete(name);
    else drafts.set(name, next);
    setDraft(next);
  };

  const write = (text: string): void => {
    setEnded('writing');
    sent.current = text;
    void runCommand(pane, fillField, {
      slot: () => now.current.slot,
      text,
      ended: (result) => {
        setEnded(result.ok ? 'written' : 'notWritten');
        setProblem(result.ok ? null : result.problem);
        // What was typed while it was written goes on from there.
        const later = drafts.get(name) ?? null;
        if (result.ok) keep(later?.text.trim() === text ? null : rebased(later, text));
        return isShown.current && pane.view.get().tab === 'draft';
      },
    });
  };
  const state = stateOf(draft, value.text, ended);
  return {
    text: draft?.text ?? value.text,
    state,
    problem,
    type(text) {
      setEnded((last) => (last === 'writing' ? last : 'none'));
      keep({ text, base: draft?.base ?? value.text });
    },
    finish() {
      if (draft === null || state === 'changedMeanwhile') return;
      const text = draft.text.trim();
      if (state === 'writing' && text === sent.current) return;
      if (text === value.text) keep(null);
      else if (!text.includes('\n')) write(text);
    },
    insist() {
      if (draft !== null && state !== 'writing') write(draft.text.trim());
    },
    discard() {
      keep(null);
      setEnded('none');
    },
  };
}

function rebased(draft: Draft | null, base: string): Draft | null {
  return draft === null ? null : { ...draft, base };
}

function stateOf(draft: Draft | null, said: string, ended: Ended): DraftState {
  if (ended === 'writing') return 'writing';
  if (draft === null) return ended === 'written' ? 'written' : 'asInDocument';
  if (draft.text.trim().includes('\n')) return 'severalLines';
  if (said !== draft.base && said !== draft.text.trim()) return 'changedMeanwhile';
  return ended === 'notWritten' ? 'notWritten' : 'typing';
}
