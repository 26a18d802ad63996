import { useLayoutEffect, useRef } from 'react';
import type { TabName } from '../model/pane';

/** One scroller for all tabs: each tab comes back where it was left. */
export function useKeptScroll(tab: TabName) {
  const scroller = useRef<HTMLElement>(null);
  const positions = useRef(new Map<TabName, number>());
  useLayoutEffect(() => {
    const element = scroller.current;
    const kept = positions.current;
    if (element === null) return undefined;
    element.scrollTop = kept.get(tab) ?? 0;
    const remember = (): void => {
      kept.set(tab, element.scrollTop);
    };
    element.addEventListener('scroll', remember, { passive: true });
    return () => {
      element.removeEventListener('scroll', remember);
    };
  }, [tab]);
  return scroller;
}
