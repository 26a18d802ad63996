import { useEventCallback } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { FocusEvent } from 'react';
import type { Finding } from '../../../checks/assessment';
import { takeKeyboard } from '../../components/takeKeyboard';
import { reveal } from './reveal';

/** The elements of the findings, and what keeps focus and place while the list changes. */
export interface FindingFocus {
  /** A ref for a finding's heading. */
  readonly keep: (identity: string) => (element: HTMLElement | null) => void;
  /** Gives a finding's heading the keyboard with the next drawing, in which its group is open. */
  readonly focus: (identity: string) => void;
  /** Notes where a heading is in the window, so that it is still there after the next drawing. */
  readonly holdStill: (identity: string) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Brings the selected finding into sight, keeps the focus in the list when the focused finding goes away
 * (its neighbour gets it), and keeps a heading under the pointer when a card above it closes.
 *
 * @param selected identity of the finding that is open; `null` when none is
 */
export function useFindingFocus(shown: readonly Finding[], selected: string | null): FindingFocus {
  const elements = useRef(new Map<string, HTMLElement>());
  const focused = useRef<{ identity: string; index: number } | null>(null);
  const wanted = useRef<string | null>(null);
  const held = useRef<{ identity: string; element: HTMLElement; top: number } | null>(null);
  /** The finding that is where the pointer chose it. */
  const still = useRef<string | null>(null);

  /** The keyboard goes to the neighbour of a finding that went away with it. */
  const passOn = useEventCallback((): void => {
    const was = focused.current;
    if (was === null) return;
    const index = shown.findIndex((finding) => finding.identity === was.identity);
    if (document.activeElement !== document.body) {
      if (index !== -1) was.index = index;
      return;
    }
    const heir = shown[index === -1 ? Math.min(was.index, shown.length - 1) : index];
    if (heir !== undefined)
      takeKeyboard(elements.current.get(heir.identity), { preventScroll: true });
  });
  useLayoutEffect(() => {
    passOn();
  }, [shown, passOn]);
  // It may have gone away while the author wrote in the document.
  useEffect(() => {
    const onReturn = (): void => passOn();
    window.addEventListener('focus', onReturn);
    return () => window.removeEventListener('focus', onReturn);
  }, [passOn]);

  // After every drawing: a held heading goes back to where it was, a wanted one gets the keyboard.
  useLayoutEffect(() => {
    const { current: hold } = held;
    held.current = null;
    if (hold !== null) {
      const scroller = hold.element.closest('[data-scroller]');
      if (scroller !== null)
        scroller.scrollTop += hold.element.getBoundingClientRect().top - hold.top;
      still.current = hold.identity;
    }
    if (wanted.current !== null)
      takeKeyboard(elements.current.get(wanted.current), { preventScroll: true });
    wanted.current = null;
  });

  // Once the tab that is opened for it has been scrolled to where it was left.
  useEffect(() => {
    if (selected === null || selected === still.current) return;
    still.current = null;
    const card = elements.current.get(selected)?.closest('li');
    if (card !== null && card !== undefined) reveal(card);
  }, [selected]);

  return {
    keep: (identity) => (element) => {
      if (element === null) elements.current.delete(identity);
      else elements.current.set(identity, element);
    },
    focus: (identity) => {
      wanted.current = identity;
    },
    holdStill: (identity) => {
      const element = elements.current.get(identity);
      if (element !== undefined)
        held.current = { identity, element, top: element.getBoundingClientRect().top };
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
