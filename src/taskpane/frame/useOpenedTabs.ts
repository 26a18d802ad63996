import { useEffect, useState } from 'react';
import { useAssessment } from '../hooks/useAssessment';
import type { TabName } from '../model/pane';

/** After the first results stand, before the findings are drawn in the background, in milliseconds. */
const AFTER_FIRST = 300;

/**
 * The tabs whose contents exist: those opened so far, which keep their state, and soon after the first
 * results the findings, so that they are there when their tab is opened.
 */
export function useOpenedTabs(selected: TabName): ReadonlySet<TabName> {
  const [opened, setOpened] = useState<ReadonlySet<TabName>>(() => new Set([selected]));
  const known = useAssessment().assessment !== null;
  if (!opened.has(selected)) setOpened(new Set(opened).add(selected));
  useEffect(() => {
    if (!known) return undefined;
    const timer = setTimeout(() => {
      setOpened((before) => new Set(before).add('check'));
    }, AFTER_FIRST);
    return () => {
      clearTimeout(timer);
    };
  }, [known]);
  return opened;
}
