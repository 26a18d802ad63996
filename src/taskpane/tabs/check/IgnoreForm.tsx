import { Button, Input, Label } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../../checks/assessment';
import { runCommand } from '../../commands/command';
import { dismissFinding } from '../../commands/dismissFinding';
import { ignoreForNow } from '../../commands/ignoreForNow';
import { CommandButton } from '../../components/CommandButton';
import { usePane } from '../../hooks/usePane';
import { useWords } from '../../hooks/useWords';
import { useCardStyles } from './FindingCard.styles';

/** Setting a finding aside: for now, or for this document with a reason. */
export function IgnoreForm({ finding }: { readonly finding: Finding }) {
  const styles = useCardStyles();
  const { strings } = useWords();
  const pane = usePane();
  const [reason, setReason] = useState('');
  const inputId = useId();
  const hintId = useId();
  const given = reason.trim();
  const keep = (): void => {
    if (given === '') return;
    void runCommand(pane, dismissFinding, { identity: finding.identity, reason: given });
  };
  return (
    <form
      className={styles.ignoring}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <CommandButton command={ignoreForNow} input={finding.identity} />
      <Label htmlFor={inputId} size="small">
        {strings.ignoreReason}
      </Label>
      <Input
        id={inputId}
        size="small"
        className={styles.reason}
        value={reason}
        onChange={(_, { value }) => setReason(value)}
      />
      <Button
        type="submit"
        size="small"
        disabledFocusable={given === ''}
        aria-describedby={given === '' ? hintId : undefined}
      >
        {strings.ignoreInDocument}
      </Button>
      {given === '' ? <span id={hintId}>{strings.ignoreNeedsReason}</span> : null}
    </form>
  );
}
