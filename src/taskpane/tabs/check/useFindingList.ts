import { useDeferredValue, useMemo, useState } from 'react';
import type { Assessment, Finding } from '../../../checks/assessment';
import { runCommand } from '../../commands/command';
import { goToPlace } from '../../commands/goToPlace';
import { useFindings } from '../../hooks/useFindings';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import { useWords } from '../../hooks/useWords';
import { filterGroups, findingsOf } from '../../model/findingFilter';
import { groupFindings, inFormerOrder } from '../../model/findingGroups';
import type { FindingGroup } from '../../model/findingGroups';

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
  /** The finding so many further on, round the ends; `undefined` when the list is empty. */
  readonly neighbour: (by: number) => Finding | undefined;
}

/**
 * Filters the open findings, and keeps which of them is selected. A filter that brings hundreds back is
 * drawn bit by bit, so that the pane answers meanwhile.
 *
 * @param all all open findings, whatever the filter
 */
export function useFindingList(all: readonly FindingGroup[]): FindingList {
  const pane = usePane();
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
    select(finding) {
      const group = groups.find((candidate) => candidate.findings.includes(finding));
      if (group !== undefined && closedGroups.has(group.key)) setClosed(group.key, false);
      pane.changeView({ selected: finding.identity });
    },
    goTo: ({ place }) => void runCommand(pane, goToPlace, { place, selectPrompt: false }),
    neighbour(by) {
      if (shown.length === 0) return undefined;
      const from = index === -1 && by < 0 ? 0 : index;
      return shown.at((from + by) % shown.length);
    },
  };
}

interface SteadyGroups {
  readonly sorted: readonly FindingGroup[];
  readonly isInSight: boolean;
  /** `sorted`, as far as it could without moving what was in sight. */
  readonly groups: readonly FindingGroup[];
}

/**
 * The open findings in groups. While their tab is open they stay where they are, whatever is mended or
 * found around them; opened again, the tab shows errors first.
 */
export function useSteadyGroups(assessment: Assessment): readonly FindingGroup[] {
  const pane = usePane();
  const { open } = useFindings();
  const isInSight = useStore(pane.view).tab === 'check';
  const { notice } = pane.services;
  const sorted = useMemo(
    () => groupFindings(open, assessment, notice, pane.homeOf),
    [open, assessment, notice, pane.homeOf],
  );
  const [seen, setSeen] = useState<SteadyGroups>({ sorted, isInSight, groups: sorted });
  if (seen.sorted === sorted && seen.isInSight === isInSight) return seen.groups;
  const isReading = seen.isInSight && isInSight;
  const groups = isReading ? inFormerOrder(seen.groups, sorted) : sorted;
  setSeen({ sorted, isInSight, groups });
  return groups;
}
