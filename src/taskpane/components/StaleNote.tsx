import { makeStyles, tokens } from '@fluentui/react-components';
import { useAssessment } from '../hooks/useAssessment';
import { useWords } from '../hooks/useWords';
import { problemText } from './problemText';

const useStyles = makeStyles({
  note: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Says that what is shown is of an earlier reading, when the last one failed. */
export function StaleNote() {
  const styles = useStyles();
  const { strings } = useWords();
  const { assessment, problem } = useAssessment();
  if (assessment === null || problem === null) return null;
  return (
    <div role="status" className={styles.note}>
      {strings.problemReading} {problemText(strings, problem)}
    </div>
  );
}
