import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../checks/assessment';
import { EmptyState } from '../../components/EmptyState';
import { CheckmarkCircle20Filled } from '../../components/icons';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import { useWords } from '../../hooks/useWords';
import { noFilter, whatHides, without } from '../../model/findingFilter';
import type { FindingGroup } from '../../model/findingGroups';
import { filterValue } from './filterWords';

const useStyles = makeStyles({
  icon: { color: tokens.colorStatusSuccessForeground1 },
  text: { margin: 0 },
  button: { maxWidth: '100%', textAlign: 'left', overflowWrap: 'anywhere' },
});

interface Props {
  readonly assessment: Assessment;
  /** All open findings, and the chosen part should it have none. */
  readonly groups: readonly FindingGroup[];
  /** Whether there are findings that the filter hides. */
  readonly isHidden: boolean;
}

/** In place of the findings when there are none, or none that the filter lets through. */
export function NothingToShow({ assessment, groups, isHidden }: Props) {
  const styles = useStyles();
  const { strings } = useWords();
  if (isHidden) return <AllHidden groups={groups} />;
  const number = (state: string): number =>
    assessment.requirements.filter((requirement) => requirement.state === state).length;
  const unchecked = number('unchecked');
  return (
    <EmptyState
      icon={<CheckmarkCircle20Filled className={styles.icon} />}
      title={strings.nothingFound}
    >
      <p className={styles.text}>{strings.nothingFoundDetail(number('met') + number('notMet'))}</p>
      {unchecked === 0 ? null : <p className={styles.text}>{strings.uncheckedDetail(unchecked)}</p>}
    </EmptyState>
  );
}

/** Which condition of the filter hides how much, each to be dropped by a click. */
function AllHidden({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const styles = useStyles();
  const words = useWords();
  const { strings, language } = words;
  const pane = usePane();
  const { filter } = useStore(pane.view);
  const part = groups.find(({ key }) => key === filter.part) ?? null;
  const hiding = whatHides(groups, filter, language);
  return (
    <EmptyState title={strings.nothingMatches}>
      {hiding.length === 0 ? <p className={styles.text}>{strings.hiddenTogether}</p> : null}
      {hiding.map(({ field, number }) => (
        <Button
          key={field}
          size="small"
          className={styles.button}
          onClick={() => pane.changeView({ filter: without(filter, field) })}
        >
          {strings.hiddenBy(filterValue(field, filter, part, words), number)}
        </Button>
      ))}
      <Button size="small" onClick={() => pane.changeView({ filter: noFilter })}>
        {strings.clearFilter}
      </Button>
    </EmptyState>
  );
}
