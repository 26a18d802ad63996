import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Finding } from '../../../checks/assessment';
import { applyFix } from '../../commands/applyFix';
import { CommandButton } from '../../components/CommandButton';
import { Info16Regular } from '../../components/icons';
import { useAssessment } from '../../hooks/useAssessment';
import { usePane } from '../../hooks/usePane';
import { useWords } from '../../hooks/useWords';
import { groupOf } from '../../model/findingGroups';
import { useCardStyles } from './FindingCard.styles';
import { IgnoreForm } from './IgnoreForm';
import { RuleNote } from './RuleNote';
import { adviceText, whereText } from './findingWords';

/** Where, why, what to do, and the buttons. */
export function FindingDetails({
  finding,
  go,
}: {
  readonly finding: Finding;
  readonly go: ReactNode;
}) {
  const styles = useCardStyles();
  const words = useWords();
  const { strings, say } = words;
  const pane = usePane();
  const { assessment } = useAssessment();
  const [ignoring, setIgnoring] = useState(false);
  const [explains, setExplains] = useState(false);
  const noteId = useId();
  const { notice } = pane.services;
  const home = pane.homeOf(finding.requirement);
  const group = groupOf(finding, { parts: assessment?.parts ?? [] }, notice, pane.homeOf);
  const { clause, quote } = finding.reason;
  return (
    <div className={styles.body}>
      <dl className={styles.facts}>
        <dt className={styles.term}>{strings.where}</dt>
        <dd className={styles.fact}>{whereText(finding, group, home, notice, words)}</dd>
        <dt className={styles.term}>{strings.why}</dt>
        <dd className={styles.fact}>
          {say(clause)}
          {quote === '' ? null : strings.quoteMarks(quote)}{' '}
          <Button
            appearance="transparent"
            size="small"
            className={styles.explain}
            icon={<Info16Regular />}
            aria-label={strings.ruleBehind}
            aria-expanded={explains}
            aria-controls={explains ? noteId : undefined}
            title={strings.ruleBehind}
            onClick={() => setExplains(!explains)}
          />
        </dd>
        <dt className={styles.term}>{strings.whatToDo}</dt>
        <dd className={styles.fact}>{adviceText(finding, home, words)}</dd>
      </dl>
      {explains ? <RuleNote finding={finding} id={noteId} /> : null}
      <div className={styles.buttons}>
        {go}
        {finding.fix === undefined ? null : (
          <CommandButton command={applyFix} input={finding.fix} />
        )}
        <Button size="small" aria-expanded={ignoring} onClick={() => setIgnoring(!ignoring)}>
          {strings.ignore}
        </Button>
      </div>
      {ignoring ? <IgnoreForm finding={finding} /> : null}
    </div>
  );
}
