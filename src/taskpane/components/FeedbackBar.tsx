import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDelayed } from '../hooks/useDelayed';
import { usePane } from '../hooks/usePane';
import { useStore } from '../hooks/useStore';
import { useWords } from '../hooks/useWords';
import type { Words } from '../hooks/useWords';
import type { Feedback } from '../model/feedback';
import { CheckmarkCircle16Filled, Dismiss16Regular, Info16Filled, Warning16Filled } from './icons';
import { Progress } from './Progress';
import { problemText } from './problemText';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorBrandForeground1 },
  close: { flexShrink: 0 },
  progress: { flexGrow: 1 },
});

/** What was done, or why it was not, at the foot of the pane; progress of what takes long. */
export function FeedbackBar() {
  const pane = usePane();
  const styles = useStyles();
  const words = useWords();
  const feedback = useStore(pane.feedback);
  const running = useStore(pane.running);
  const step = useStore(pane.progress);
  const busy = useDelayed(running !== null);
  const doing =
    step === null
      ? words.strings.working
      : words.strings.inserting(words.say(step.part), step.at, step.of);
  return (
    <div role="status">
      {busy ? (
        <div className={styles.bar}>
          <span className={styles.progress}>
            {doing}
            <Progress label={doing} step={step} />
          </span>
        </div>
      ) : null}
      {feedback === null ? null : (
        <div className={styles.bar}>
          <FeedbackIcon feedback={feedback} />
          <span className={styles.text}>{feedbackText(words, feedback)}</span>
          <Button
            appearance="subtle"
            size="small"
            className={styles.close}
            icon={<Dismiss16Regular />}
            aria-label={words.strings.close}
            onClick={() => pane.feedback.set(null)}
          />
        </div>
      )}
    </div>
  );
}

function FeedbackIcon({ feedback }: { readonly feedback: Feedback }) {
  const styles = useStyles();
  const icon =
    feedback.kind === 'problem' ? (
      <Warning16Filled className={styles.bad} />
    ) : feedback.kind === 'keyboardStays' || feedback.kind === 'noForm' ? (
      <Info16Filled className={styles.hint} />
    ) : (
      <CheckmarkCircle16Filled className={styles.good} />
    );
  return <span className={styles.icon}>{icon}</span>;
}

function feedbackText({ strings, say }: Words, feedback: Feedback): string {
  switch (feedback.kind) {
    case 'opened':
      return strings.opened(say(feedback.what));
    case 'openedSelfAssessment':
      return strings.openedSelfAssessment;
    case 'openedReviewForm':
      return strings.openedReviewForm;
    case 'openedFindings':
      return strings.openedFindings;
    case 'followed':
      return strings.followed(feedback.number);
    case 'datesKept':
      return strings.datesKept;
    case 'noForm':
      return strings.reportsNeedForm;
    case 'cleared':
      return strings.cleared(feedback.prompts, feedback.guidance);
    case 'keyboardStays':
      return strings.keyboardStays;
    case 'inserted': {
      const inserted = strings.inserted(say(feedback.what));
      return feedback.keyboardStays ? `${inserted}${strings.keyboardStays}` : inserted;
    }
    case 'problem':
      return problemText(strings, feedback.problem);
  }
}
