import { Switch, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { offWhenReadOnly, runCommand } from '../commands/command';
import { turnAutoOpen } from '../commands/turnAutoOpen';
import { usePane } from '../hooks/usePane';
import { useStore } from '../hooks/useStore';
import { useWords } from '../hooks/useWords';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** 随文档打开: a wish kept in the document, off until the author asks for it. */
export function AutoOpenSwitch() {
  const styles = useStyles();
  const { strings } = useWords();
  const hintId = useId();
  const pane = usePane();
  const { autoOpen } = pane.services;
  const offReason = offWhenReadOnly(useStore(pane.capabilities));
  const [on, setOn] = useState(() => autoOpen.isOn());
  const isAvailable = autoOpen.isAvailable();
  const turn = async (wanted: boolean): Promise<void> => {
    await runCommand(pane, turnAutoOpen, wanted);
    setOn(autoOpen.isOn());
  };
  const hint = !isAvailable
    ? strings.autoOpenNotSupported
    : offReason !== null
      ? strings.autoOpenReadOnly
      : strings.autoOpenHint;
  return (
    <div>
      <Switch
        label={strings.autoOpen}
        checked={on}
        disabled={!isAvailable || offReason !== null}
        aria-describedby={hintId}
        onChange={(_, { checked }) => void turn(checked)}
      />
      <p id={hintId} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}
