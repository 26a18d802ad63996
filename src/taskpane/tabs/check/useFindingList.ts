import { useDeferredValue, useMemo } from 'react';
import type { Finding } from '../../../checks/assessment';
import { runCommand } from '../../commands/command';
import { goToPlace } from '../../commands/goToPlace';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import { useWords } from '../../hooks/useWords';
import { filterGroups, findingsOf } from '../../model/findingFilter';
import type { FindingGroup } from '../../model/findingGroups';
import { findingOrder } from '../../model/findingOrder';

/** The findings as the author wants to see them, and how to move among them. */
export interface FindingList {
  /** What the filter lets through. */
  readonly groups: readonly FindingGroup[];
  /** Those of all groups, from top to bottom. */
  readonly shown: readonly Finding[];
  /** The position of the one that is open in `shown`; -1 when none is. */
  readonly index: number;
  readonly isClosed: (group: FindingGroup) => boolean;
  readonly toggle: (group: FindingGroup) => void;
  /** Opens a finding, and its group with it. */
  readonly select: (finding: Finding) => void;
  /** Puts the cursor where a finding is. */
  readonly goTo: (finding: Finding) => void;
  /** The finding after the selected one, or before it, round the ends; `undefined` in an empty list. */
  readonly neighbour: (by: 1 | -1) => Finding | undefined;
}

/**
 * Filters the open findings, and keeps which of them is selected. A filter that brings hundreds back is
 * drawn bit by bit, so that the pane answers meanwhile.
 *
 * @param all all open findings, whatever the filter
 */
export function useFindingList(all: readonly FindingGroup[]): FindingList {
  const pane = usePane();
  const order = findingOrder(pane);
  const { language } = useWords();
  const { filter: wanted, selected, closedGroups } = useStore(pane.view);
  const filter = useDeferredValue(wanted);
  const groups = useMemo(() => filterGroups(all, filter, language), [all, filter, language]);
  const shown = useMemo(() => findingsOf(groups), [groups]);
  const index = shown.findIndex((finding) => finding.identity === selected);
  const setClosed = (key: string, isClosed: boolean): void => {
    const next = new Set(pane.view.get().closedGroups);
    if (isClosed) next.add(key);
    else next.delete(key);
    pane.changeView({ closedGroups: next });
  };
  return {
    groups,
    shown,
    index,
    isClosed: (group) => closedGroups.has(group.key),
    toggle: (group) => setClosed(group.key, !closedGroups.has(group.key)),
    select: order.select,
    goTo: ({ place }) => void runCommand(pane, goToPlace, { place, selectPrompt: false }),
    neighbour: (by) => order.neighbour(shown, by),
  };
}
