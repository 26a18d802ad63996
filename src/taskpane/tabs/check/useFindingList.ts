import { useMemo, useState } from 'react';
import type { Assessment, Finding } from '../../../checks/assessment';
import { runCommand } from '../../commands/command';
import { goToPlace } from '../../commands/goToPlace';
import { useFindings } from '../../hooks/useFindings';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import { useWords } from '../../hooks/useWords';
import { groupFindings, matches } from '../../model/findingGroups';
import type { FindingGroup } from '../../model/findingGroups';

/** The findings as the author wants to see them, and how to move among them. */
export interface FindingList {
  readonly groups: readonly FindingGroup[];
  /** Those of all groups, from top to bottom. */
  readonly shown: readonly Finding[];
  /** The position of the one that is open in `shown`; -1 when none is. */
  readonly index: number;
  readonly isCollapsed: (group: FindingGroup) => boolean;
  readonly toggle: (group: FindingGroup) => void;
  /** Opens a finding, and its group with it. */
  readonly select: (finding: Finding) => void;
  /** Puts the cursor where a finding is. */
  readonly goTo: (finding: Finding) => void;
  /** The finding so many further on, round the ends; `undefined` when the list is empty. */
  readonly neighbour: (by: number) => Finding | undefined;
}

/** Filters and groups the open findings, and keeps which of them is selected. */
export function useFindingList(assessment: Assessment): FindingList {
  const pane = usePane();
  const { language } = useWords();
  const { open } = useFindings();
  const { filter, selected } = useStore(pane.view);
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const { notice } = pane.services;
  const groups = useMemo(
    () =>
      groupFindings(open, assessment, notice, pane.homeOf)
        .map((group) => ({
          ...group,
          findings: group.findings.filter((finding) =>
            matches(finding, filter, language, group.title?.[language] ?? ''),
          ),
        }))
        .filter((group) => group.findings.length > 0),
    [open, assessment, notice, pane.homeOf, filter, language],
  );
  const shown = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const index = shown.findIndex((finding) => finding.identity === selected);
  const setCollapsedKey = (key: string, isCollapsed: boolean): void => {
    setCollapsed((before) => {
      const next = new Set(before);
      if (isCollapsed) next.add(key);
      else next.delete(key);
      return next;
    });
  };
  return {
    groups,
    shown,
    index,
    isCollapsed: (group) => collapsed.has(group.key),
    toggle: (group) => setCollapsedKey(group.key, !collapsed.has(group.key)),
    select(finding) {
      const group = groups.find((candidate) => candidate.findings.includes(finding));
      if (group !== undefined) setCollapsedKey(group.key, false);
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
