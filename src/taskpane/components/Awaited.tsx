import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Assessment } from '../../checks/assessment';
import { recheck } from '../commands/recheck';
import { useAssessment } from '../hooks/useAssessment';
import { useDelayed } from '../hooks/useDelayed';
import { useWords } from '../hooks/useWords';
import { CommandButton } from './CommandButton';
import { EmptyState } from './EmptyState';
import { problemText } from './problemText';

const useStyles = makeStyles({
  reading: {
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
  },
});

/** The wait for something: nothing at first, words when it lasts. */
export function Reading() {
  const styles = useStyles();
  const { strings } = useWords();
  const long = useDelayed(true);
  return (
    <div role="status" className={styles.reading}>
      {long ? strings.reading : null}
    </div>
  );
}

/** Shows what is made of the assessment; before there is one, the wait or what stands in the way. */
export function Awaited({
  children,
}: {
  readonly children: (assessment: Assessment) => ReactNode;
}) {
  const { strings } = useWords();
  const { assessment, problem } = useAssessment();
  if (assessment === null && problem === null) return <Reading />;
  if (assessment === null) {
    return (
      <EmptyState title={problem === null ? '' : problemText(strings, problem)}>
        <CommandButton command={recheck} input={null} />
      </EmptyState>
    );
  }
  return children(assessment);
}
