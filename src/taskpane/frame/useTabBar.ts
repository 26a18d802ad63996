import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { tabs } from '../model/pane';
import type { TabName } from '../model/pane';

/** The ids that join a tab and its panel. */
export function tabId(tab: TabName): string {
  return `tab-${tab}`;
}
export function panelId(tab: TabName): string {
  return `panel-${tab}`;
}

const steps: Readonly<Record<string, (index: number) => number>> = {
  ArrowRight: (index) => index + 1,
  ArrowLeft: (index) => index - 1,
  Home: () => 0,
  End: () => tabs.length - 1,
};

/**
 * The keyboard of a tab list (WAI-ARIA Authoring Practices, tabs with automatic activation): one stop
 * in the tab order, arrows go round, Home and End go to the ends.
 */
export function useTabBar(selected: TabName, select: (tab: TabName) => void) {
  const buttons = useRef(new Map<TabName, HTMLButtonElement>());
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    const next = tabs.at(step(tabs.indexOf(selected)) % tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    select(next);
    buttons.current.get(next)?.focus();
  };
  const keep = (tab: TabName) => (button: HTMLButtonElement | null) => {
    if (button === null) buttons.current.delete(tab);
    else buttons.current.set(tab, button);
  };
  return { onKeyDown, keep };
}
