import { rules } from '../../../checks/rules';
import type { Words } from '../../hooks/useWords';
import type { FilterField, FindingFilter } from '../../model/findingFilter';
import type { FindingGroup } from '../../model/findingGroups';
import { heading } from '../../strings';

/** What a group of findings is called. */
export function groupName({ form, title }: FindingGroup, { strings, say }: Words): string {
  if (form === null) return strings.wholeDocument;
  const name = heading(say(form));
  return title === null ? name : `${name} · ${say(title)}`;
}

/** What a rule is called; its id when it is none of ours. */
export function ruleName(id: string, { say }: Words): string {
  const rule = rules.find((one) => one.id === id);
  return rule === undefined ? id : say(rule.name);
}

/** What a filter asks for by one of its fields. */
export function filterValue(
  field: FilterField,
  filter: FindingFilter,
  part: FindingGroup | null,
  words: Words,
): string {
  switch (field) {
    case 'level':
      return filter.level === null ? '' : words.strings.levels[filter.level];
    case 'part':
      return part === null ? '' : groupName(part, words);
    case 'rule':
      return filter.rule === null ? '' : ruleName(filter.rule, words);
    case 'search':
      return filter.search.trim();
  }
}
