import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../../hooks/useWords';
import type { FilterChoices, FindingFilter } from '../../model/findingFilter';
import type { FindingGroup } from '../../model/findingGroups';
import { groupName, ruleName } from './filterWords';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  select: { flex: '1 1 8em', minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
});

interface Props {
  readonly filter: FindingFilter;
  readonly choices: FilterChoices;
  /** The groups to choose from, the chosen one among them. */
  readonly groups: readonly FindingGroup[];
  readonly change: (filter: FindingFilter) => void;
}

/** Choosing a part of the paper and a rule, each with the number of findings it would show. */
export function FilterSelects({ filter, choices, groups, change }: Props) {
  const styles = useStyles();
  const words = useWords();
  const { strings } = words;
  const ids = [...choices.rules.keys()];
  if (filter.rule !== null && !ids.includes(filter.rule)) ids.push(filter.rule);
  const sum = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((total, count) => total + count, 0);
  return (
    <div className={styles.line}>
      <Select
        size="small"
        className={styles.select}
        aria-label={strings.filterPart}
        value={filter.part ?? every}
        onChange={(_, { value }) => change({ ...filter, part: value === every ? null : value })}
      >
        <option value={every}>{strings.everyPart(sum(choices.parts))}</option>
        {groups
          .filter(({ key }) => choices.parts.has(key) || key === filter.part)
          .map((group) => (
            <option key={group.key} value={group.key}>
              {strings.choiceOf(groupName(group, words), choices.parts.get(group.key) ?? 0)}
            </option>
          ))}
      </Select>
      <Select
        size="small"
        className={styles.select}
        aria-label={strings.filterRule}
        value={filter.rule ?? every}
        onChange={(_, { value }) => change({ ...filter, rule: value === every ? null : value })}
      >
        <option value={every}>{strings.everyRule(sum(choices.rules))}</option>
        {ids.map((id) => (
          <option key={id} value={id}>
            {strings.choiceOf(ruleName(id, words), choices.rules.get(id) ?? 0)}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** The value of a choice that lets everything through; the key of the document as a whole is empty. */
const every = '*';
