import { useMemo } from 'react';
import type { Finding } from '../../checks/assessment';
import { countLevels, openFindings, setAsideFindings } from '../model/findingGroups';
import type { LevelCounts } from '../model/findingGroups';
import { useAssessment } from './useAssessment';
import { usePane } from './usePane';
import { useStore } from './useStore';

/** The findings of now. */
export interface Findings {
  /** Still to look at. */
  readonly open: readonly Finding[];
  readonly setAside: readonly Finding[];
  /** Of the open ones. */
  readonly counts: LevelCounts;
}

/** The findings of the last check, without and with those set aside. */
export function useFindings(): Findings {
  const findings = useAssessment().assessment?.findings;
  const { ignoredForNow } = useStore(usePane().view);
  return useMemo(() => {
    const all = findings ?? [];
    const open = openFindings(all, ignoredForNow);
    return { open, setAside: setAsideFindings(all, ignoredForNow), counts: countLevels(open) };
  }, [findings, ignoredForNow]);
}
