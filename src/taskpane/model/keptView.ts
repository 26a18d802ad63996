import type { FindingFilter } from './findingFilter';
import { noFilter } from './findingFilter';
import type { Preferences } from './preferences';

/** What it is remembered under, as JSON. */
export const viewPreference = 'view';

/** What of the author's view is remembered on this computer, whatever the document. */
export interface KeptView {
  /** What was searched for is not remembered. */
  readonly filter: FindingFilter;
  /** The groups of findings that are closed, by key. */
  readonly closedGroups: ReadonlySet<string>;
  /** The criteria of the reviewers that are open, by key. */
  readonly openCriteria: ReadonlySet<string>;
}

/** The view of an author who has chosen nothing. */
export const firstView: KeptView = {
  filter: noFilter,
  closedGroups: new Set(),
  openCriteria: new Set(),
};

/** Remembers a view. */
export function keepView(preferences: Preferences, view: KeptView): void {
  const { filter, closedGroups, openCriteria } = view;
  const { level, part, rule } = filter;
  const lists = { closedGroups: [...closedGroups], openCriteria: [...openCriteria] };
  preferences.set(viewPreference, JSON.stringify({ level, part, rule, ...lists }));
}
