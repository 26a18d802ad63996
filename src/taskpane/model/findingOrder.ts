import type { Assessment, Finding } from '../../checks/assessment';
import { findingsOf } from './findingFilter';
import { groupFindings, inFormerOrder, openFindings } from './findingGroups';
import type { FindingGroup } from './findingGroups';
import type { Pane } from './pane';

/** The open findings of a pane in the order of their list: one order for the list, the ribbon and the keys. */
export interface FindingOrder {
  /**
   * All open findings in groups, whatever the filter. While their tab is open they stay where they are,
   * whatever is mended or found around them; opened again, the tab shows errors first.
   */
  readonly get: () => readonly FindingGroup[];
  /** Calls back when it may have changed, until the returned function is called. */
  readonly subscribe: (onChange: () => void) => () => void;
  /**
   * The finding after the selected one, or before it, among those the filter lets through; round the ends.
   * One that was mended or is hidden by the filter is gone on from where it stood.
   *
   * @returns `undefined` when none is shown
   */
  readonly neighbour: (shown: readonly Finding[], by: 1 | -1) => Finding | undefined;
  /** Opens a finding, and its group with it. */
  readonly select: (finding: Finding) => void;
}

const orders = new WeakMap<Pane, FindingOrder>();

/** The order of a pane's findings; the same each time it is asked for. */
export function findingOrder(pane: Pane): FindingOrder {
  const known = orders.get(pane) ?? createFindingOrder(pane);
  orders.set(pane, known);
  return known;
}

/** What an order was made of, and what came of it. */
interface Made {
  readonly assessment: Assessment | null;
  readonly ignoredForNow: ReadonlySet<string>;
  readonly isInSight: boolean;
  readonly groups: readonly FindingGroup[];
}

function createFindingOrder(pane: Pane): FindingOrder {
  const { checker, view, services, homeOf } = pane;
  let made: Made = { assessment: null, ignoredForNow: new Set(), isInSight: false, groups: [] };
  /** The findings when the selected one was last among them, from top to bottom. */
  let aroundSelected: readonly Finding[] = [];

  const get = (): readonly FindingGroup[] => {
    const { assessment } = checker.state.get();
    const { ignoredForNow, selected, tab } = view.get();
    const isInSight = tab === 'check';
    if (
      assessment !== made.assessment ||
      ignoredForNow !== made.ignoredForNow ||
      isInSight !== made.isInSight
    ) {
      const open = openFindings(assessment?.findings ?? [], ignoredForNow);
      const sorted =
        assessment === null ? [] : groupFindings(open, assessment, services.notice, homeOf);
      const isReading = made.isInSight && isInSight;
      const groups = isReading ? inFormerOrder(made.groups, sorted) : sorted;
      made = { assessment, ignoredForNow, isInSight, groups };
    }
    const all = findingsOf(made.groups);
    if (all.some(({ identity }) => identity === selected)) aroundSelected = all;
    return made.groups;
  };

  return {
    get,
    subscribe(onChange) {
      const stops = [checker.state.subscribe(onChange), view.subscribe(onChange)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    neighbour(shown, by) {
      get();
      const { selected } = view.get();
      const from = aroundSelected.findIndex(({ identity }) => identity === selected);
      const onward = by === 1 ? aroundSelected.slice(from + 1) : aroundSelected.slice(0, from);
      const isShown = new Set(shown.map(({ identity }) => identity));
      const candidates = from === -1 ? [] : onward.filter(({ identity }) => isShown.has(identity));
      const next = candidates.at(by === 1 ? 0 : -1)?.identity;
      return shown.find(({ identity }) => identity === next) ?? shown.at(by === 1 ? 0 : -1);
    },
    select({ identity }) {
      const group = get().find(({ findings }) => findings.some((one) => one.identity === identity));
      const closedGroups = new Set(view.get().closedGroups);
      const wasClosed = group !== undefined && closedGroups.delete(group.key);
      pane.changeView({ selected: identity, ...(wasClosed ? { closedGroups } : {}) });
    },
  };
}
