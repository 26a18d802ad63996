import { useEventCallback } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { FocusEvent, RefObject } from 'react';
import { takeKeyboard } from '../../components/takeKeyboard';

/** Where in the tab the keyboard is. */
interface Held {
  /** The list's section; `null` above the lists. */
  readonly section: Element | null;
  /** The entry's number in its list, from 0. */
  readonly index: number;
}

/** What a list's entries are found by. */
const rows = '[data-row]';

/**
 * Keeps the keyboard in the tab when what has it is done and goes away: the neighbour in its list gets it,
 * the list's heading when there is none left, the first line when the list is gone too.
 *
 * @param top the element that stands for the tab's first line
 */
export function useHandOver(top: RefObject<HTMLElement | null>) {
  const held = useRef<Held | null>(null);
  const handOver = useEventCallback((): void => {
    if (held.current === null || document.activeElement !== document.body) return;
    takeKeyboard(heirOf(held.current) ?? top.current);
  });
  useLayoutEffect(() => {
    handOver();
  });
  // It may have gone away while the author wrote in the document.
  useEffect(() => {
    const onReturn = (): void => handOver();
    window.addEventListener('focus', onReturn);
    return () => window.removeEventListener('focus', onReturn);
  }, [handOver]);
  return {
    onFocus: ({ target }: FocusEvent): void => {
      const section = target.closest('section');
      const row = target.closest(rows);
      const index = row === null ? -1 : [...(section?.querySelectorAll(rows) ?? [])].indexOf(row);
      held.current = { section, index: Math.max(0, index) };
    },
    onBlur: ({ relatedTarget, currentTarget }: FocusEvent): void => {
      // An element that is taken away gives the focus to nobody: then it is still ours to give.
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) held.current = null;
    },
  };
}

function heirOf({ section, index }: Held): HTMLElement | null {
  if (section?.isConnected !== true) return null;
  const left = [...section.querySelectorAll(rows)];
  const heir = left[Math.min(index, left.length - 1)];
  if (heir !== undefined) return heir.querySelector<HTMLElement>('button, input');
  return document.getElementById(section.getAttribute('aria-labelledby') ?? '');
}
