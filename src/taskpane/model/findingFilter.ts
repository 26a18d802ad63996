import type { Finding } from '../../checks/assessment';
import type { Language, Level } from '../../notice/schema';
import { countLevels } from './findingGroups';
import type { FindingGroup, LevelCounts } from './findingGroups';

/** What the author wants to see of the findings; what is not `null` or empty must all be so. */
export interface FindingFilter {
  readonly level: Level | null;
  /** The key of a group. */
  readonly part: string | null;
  /** The id of a rule. */
  readonly rule: string | null;
  /** Words that must occur in it. */
  readonly search: string;
}

/** One of the things a filter looks at. */
export type FilterField = keyof FindingFilter;

export const noFilter: FindingFilter = { level: null, part: null, rule: null, search: '' };

const fields: readonly FilterField[] = ['level', 'part', 'rule', 'search'];

/** The fields by which a filter hides something. */
export function activeFields(filter: FindingFilter): FilterField[] {
  return fields.filter((field) => (filter[field] ?? '').trim() !== '');
}

/** A filter that no longer looks at a field. */
export function without(filter: FindingFilter, field: FilterField): FindingFilter {
  return { ...filter, [field]: noFilter[field] };
}

/** The groups with the findings that a filter lets through; groups with none are left out. */
export function filterGroups(
  groups: readonly FindingGroup[],
  filter: FindingFilter,
  language: Language,
): FindingGroup[] {
  if (activeFields(filter).length === 0) return [...groups];
  const wanted = filter.search.trim().toLowerCase();
  return groups
    .filter(({ key }) => filter.part === null || filter.part === key)
    .map((group) => ({
      ...group,
      findings: group.findings.filter(
        (finding) =>
          (filter.level === null || finding.level === filter.level) &&
          (filter.rule === null || finding.rule === filter.rule) &&
          (wanted === '' || wordsOf(finding, group, language).includes(wanted)),
      ),
    }))
    .filter(({ findings }) => findings.length > 0);
}

function wordsOf(finding: Finding, { title }: FindingGroup, language: Language): string {
  return [
    finding.message.text[language],
    finding.reason.clause[language],
    finding.reason.quote,
    finding.requirement,
    finding.rule,
    title?.[language] ?? '',
  ]
    .join('\n')
    .toLowerCase();
}

/** How many findings each choice of a filter would show, the other fields staying as they are. */
export interface FilterChoices {
  readonly levels: LevelCounts;
  /** By the group's key; those with none are left out. */
  readonly parts: ReadonlyMap<string, number>;
  /** By the rule's id; those with none are left out. */
  readonly rules: ReadonlyMap<string, number>;
}

/** Counts what each choice would show. */
export function filterChoices(
  groups: readonly FindingGroup[],
  filter: FindingFilter,
  language: Language,
): FilterChoices {
  const shownWithout = (field: FilterField) =>
    filterGroups(groups, without(filter, field), language);
  const rules = new Map<string, number>();
  for (const { rule } of findingsOf(shownWithout('rule')))
    rules.set(rule, (rules.get(rule) ?? 0) + 1);
  return {
    levels: countLevels(findingsOf(shownWithout('level'))),
    parts: new Map(shownWithout('part').map(({ key, findings }) => [key, findings.length])),
    rules,
  };
}

/**
 * The fields that, each by itself, hide everything: how many findings would show without it. None when
 * only several together do.
 */
export function whatHides(
  groups: readonly FindingGroup[],
  filter: FindingFilter,
  language: Language,
): readonly { readonly field: FilterField; readonly number: number }[] {
  return activeFields(filter)
    .map((field) => ({
      field,
      number: findingsOf(filterGroups(groups, without(filter, field), language)).length,
    }))
    .filter(({ number }) => number > 0);
}

/** The findings of all groups, from top to bottom. */
export function findingsOf(groups: readonly FindingGroup[]): Finding[] {
  return groups.flatMap(({ findings }) => findings);
}
