import { useLayoutEffect, useRef } from 'react';
import type { FocusEvent } from 'react';
import type { Finding } from '../../../checks/assessment';

/** The elements of the findings, and what keeps focus and place while the list changes. */
export interface FindingFocus {
  /** A ref for a finding's heading. */
  readonly keep: (identity: string) => (element: HTMLElement | null) => void;
  readonly focus: (identity: string) => void;
  /** Brings a finding into sight without moving the focus. */
  readonly reveal: (identity: string) => void;
  /** Notes where a heading is in the window, so that it is still there after the next drawing. */
  readonly holdStill: (identity: string) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Keeps the focus in the list when the focused finding goes away (its neighbour gets it), and keeps a
 * heading under the pointer when a card above it closes.
 */
export function useFindingFocus(shown: readonly Finding[]): FindingFocus {
  const elements = useRef(new Map<string, HTMLElement>());
  const focused = useRef<{ identity: string; index: number } | null>(null);
  const held = useRef<{ element: HTMLElement; top: number } | null>(null);
  const toReveal = useRef<string | null>(null);

  useLayoutEffect(() => {
    const was = focused.current;
    if (was === null) return;
    const index = shown.findIndex((finding) => finding.identity === was.identity);
    if (document.activeElement !== document.body) {
      if (index !== -1) was.index = index;
      return;
    }
    const heir = shown[index === -1 ? Math.min(was.index, shown.length - 1) : index];
    if (heir !== undefined) elements.current.get(heir.identity)?.focus({ preventScroll: true });
  }, [shown]);

  // After every drawing: a held heading goes back to where it was, a revealed one comes into sight.
  useLayoutEffect(() => {
    const { current: hold } = held;
    held.current = null;
    if (hold !== null) {
      const scroller = hold.element.closest('[data-scroller]');
      if (scroller !== null) {
        scroller.scrollTop += hold.element.getBoundingClientRect().top - hold.top;
      }
    }
    if (toReveal.current !== null) {
      elements.current.get(toReveal.current)?.scrollIntoView({ block: 'nearest' });
      toReveal.current = null;
    }
  });

  return {
    keep: (identity) => (element) => {
      if (element === null) elements.current.delete(identity);
      else elements.current.set(identity, element);
    },
    focus: (identity) => elements.current.get(identity)?.focus(),
    reveal: (identity) => {
      toReveal.current = identity;
    },
    holdStill: (identity) => {
      const element = elements.current.get(identity);
      if (element !== undefined) {
        held.current = { element, top: element.getBoundingClientRect().top };
      }
    },
    onFocus: ({ target }) => {
      const identity = target.closest('[data-finding]')?.getAttribute('data-finding');
      if (identity === null || identity === undefined) return;
      const index = shown.findIndex((finding) => finding.identity === identity);
      focused.current = { identity, index };
    },
    onBlur: ({ relatedTarget, currentTarget }) => {
      // An element that is taken away gives the focus to nobody: then it is still ours to give.
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) focused.current = null;
    },
  };
}
