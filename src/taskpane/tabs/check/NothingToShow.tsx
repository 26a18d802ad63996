import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../../checks/assessment';
import { EmptyState } from '../../components/EmptyState';
import { CheckmarkCircle20Filled } from '../../components/icons';
import { useFindings } from '../../hooks/useFindings';
import { usePane } from '../../hooks/usePane';
import { useWords } from '../../hooks/useWords';

const useStyles = makeStyles({
  icon: { color: tokens.colorStatusSuccessForeground1 },
  text: { margin: 0 },
});

/** In place of the findings when there are none, or none that the filter lets through. */
export function NothingToShow({
  assessment,
  shown,
}: {
  readonly assessment: Assessment;
  readonly shown: number;
}) {
  const styles = useStyles();
  const { strings } = useWords();
  const pane = usePane();
  const { open } = useFindings();
  if (shown > 0) return null;
  if (open.length > 0) {
    return (
      <EmptyState title={strings.nothingMatches}>
        <Button
          size="small"
          onClick={() => pane.changeView({ filter: { level: null, search: '' } })}
        >
          {strings.clearFilter}
        </Button>
      </EmptyState>
    );
  }
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
