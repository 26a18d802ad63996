import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useSyncExternalStore } from 'react';
import type { KeyboardEvent } from 'react';
import type { Assessment, Finding } from '../../../checks/assessment';
import { Awaited, Reading } from '../../components/Awaited';
import { useDrawnLater } from '../../hooks/useDrawnLater';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import { emptyGroup } from '../../model/findingGroups';
import type { FindingGroup } from '../../model/findingGroups';
import { findingOrder } from '../../model/findingOrder';
import { FirstUse } from '../draft/FirstUse';
import { FilterBar } from './FilterBar';
import { FindingGroupSection } from './FindingGroupSection';
import { NothingToShow } from './NothingToShow';
import { SetAside } from './SetAside';
import { SpokenFinding } from './SpokenFinding';
import { useFindingFocus } from './useFindingFocus';
import { useFindingList } from './useFindingList';

const useStyles = makeStyles({
  list: { paddingBottom: tokens.spacingVerticalL },
});

/** 检查: the findings, part by part. */
export default function CheckTab() {
  return (
    <Awaited>
      {(assessment) =>
        assessment.forms.length === 0 && assessment.findings.length === 0 ? (
          <FirstUse />
        ) : (
          <Findings assessment={assessment} />
        )
      }
    </Awaited>
  );
}

function Findings({ assessment }: { readonly assessment: Assessment }) {
  const order = findingOrder(usePane());
  const groups = useSyncExternalStore(order.subscribe, order.get);
  // Hundreds of findings are drawn bit by bit.
  const all = useDrawnLater(groups);
  return all === null ? <Reading /> : <FindingList all={all} assessment={assessment} />;
}

interface ListProps {
  /** All open findings, whatever the filter. */
  readonly all: readonly FindingGroup[];
  readonly assessment: Assessment;
}

function FindingList({ all, assessment }: ListProps) {
  const styles = useStyles();
  const list = useFindingList(all);
  const { shown, index } = list;
  const selected = shown[index] ?? null;
  const focus = useFindingFocus(shown, selected?.identity ?? null);
  const toChoose = useGroupsToChoose(all, assessment);

  const step = (by: 1 | -1, takesKeyboard = false): void => {
    const finding = list.neighbour(by);
    if (finding === undefined) return;
    list.select(finding);
    if (takesKeyboard) focus.focus(finding.identity);
    list.goTo(finding);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'F8') {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1, isInList(event.target));
      return;
    }
    const from = indexOfHeading(event.target, shown);
    if (from === -1) return;
    const target = destination(event.key, from, shown);
    if (target === undefined) return;
    event.preventDefault();
    list.select(target);
    focus.focus(target.identity);
  };
  const open = (finding: Finding, byPointer: boolean): void => {
    if (byPointer) focus.holdStill(finding.identity);
    list.select(finding);
    list.goTo(finding);
  };
  return (
    <div onKeyDown={onKeyDown}>
      <FilterBar groups={toChoose} shown={shown.length} index={index} step={step} />
      {shown.length > 0 ? null : (
        <NothingToShow assessment={assessment} groups={toChoose} isHidden={all.length > 0} />
      )}
      <div className={styles.list} onFocus={focus.onFocus} onBlur={focus.onBlur}>
        {list.groups.map((group) => (
          <FindingGroupSection
            key={group.key}
            group={group}
            isClosed={list.isClosed(group)}
            selected={selected?.identity ?? null}
            tabStop={shown[Math.max(index, 0)]?.identity ?? null}
            keep={focus.keep}
            onToggle={() => list.toggle(group)}
            onOpen={open}
          />
        ))}
      </div>
      <SetAside />
      <SpokenFinding finding={selected} position={index + 1} of={shown.length} />
    </div>
  );
}

/** The groups there are, and the part the filter asks for when it has no finding any more. */
function useGroupsToChoose(
  groups: readonly FindingGroup[],
  assessment: Assessment,
): readonly FindingGroup[] {
  const { services, view } = usePane();
  const { part } = useStore(view).filter;
  return useMemo(
    () =>
      part === null || groups.some(({ key }) => key === part)
        ? groups
        : [...groups, emptyGroup(part, assessment, services.notice)],
    [groups, part, assessment, services.notice],
  );
}

/** Whether a key was pressed in a finding of the list. */
function isInList(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[data-finding]') !== null;
}

/** The position of the finding whose heading has the keyboard; -1 when something else has it. */
function indexOfHeading(target: EventTarget, shown: readonly Finding[]): number {
  if (!(target instanceof HTMLElement) || !target.hasAttribute('data-finding-heading')) return -1;
  const identity = target.closest('[data-finding]')?.getAttribute('data-finding');
  return shown.findIndex((finding) => finding.identity === identity);
}

/** The finding an arrow key leads to; `undefined` for other keys and beyond the ends. */
function destination(key: string, index: number, shown: readonly Finding[]): Finding | undefined {
  switch (key) {
    case 'ArrowDown':
      return shown[index + 1];
    case 'ArrowUp':
      return shown[index - 1];
    case 'Home':
      return shown[0];
    case 'End':
      return shown.at(-1);
    default:
      return undefined;
  }
}
