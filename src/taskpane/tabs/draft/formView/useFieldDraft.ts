import { useLayoutEffect, useRef, useState } from 'react';
import type { FieldValue } from '../../../../checks/fields/field';
import { runCommand } from '../../../commands/command';
import { fillField } from '../../../commands/fillField';
import { usePane } from '../../../hooks/usePane';

/** What the author typed and has not written yet. */
interface Draft {
  readonly text: string;
  /** What the document said when the author began. */
  readonly base: string;
}

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
 */
export function useFieldDraft(value: FieldValue): FieldDraft {
  const pane = usePane();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [ended, setEnded] = useState<Ended>('none');
  const now = useRef(value);
  /** What is being written. */
  const sent = useRef<string | null>(null);
  useLayoutEffect(() => {
    now.current = value;
  });

  const write = (text: string): void => {
    setEnded('writing');
    sent.current = text;
    void runCommand(pane, fillField, {
      slot: () => now.current.slot,
      text,
      ended: ({ ok }) => {
        setEnded(ok ? 'written' : 'notWritten');
        // What was typed while it was written goes on from there.
        if (ok) setDraft((later) => (later?.text.trim() === text ? null : rebased(later, text)));
      },
    });
  };
  const state = stateOf(draft, value.text, ended);
  return {
    text: draft?.text ?? value.text,
    state,
    type(text) {
      setEnded((last) => (last === 'writing' ? last : 'none'));
      setDraft((last) => ({ text, base: last?.base ?? value.text }));
    },
    finish() {
      if (draft === null || state === 'changedMeanwhile') return;
      const text = draft.text.trim();
      if (state === 'writing' && text === sent.current) return;
      if (text === value.text) setDraft(null);
      else if (!text.includes('\n')) write(text);
    },
    insist() {
      if (draft !== null && state !== 'writing') write(draft.text.trim());
    },
    discard() {
      setDraft(null);
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
