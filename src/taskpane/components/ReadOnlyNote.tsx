import { makeStyles, tokens } from '@fluentui/react-components';
import { offWhenReadOnly } from '../commands/command';
import { usePane } from '../hooks/usePane';
import { useStore } from '../hooks/useStore';
import { useWords } from '../hooks/useWords';
import { Info16Filled } from './icons';

/** The id of the note, for the buttons that are off because of it. */
export const readOnlyNoteId = 'read-only-note';

const useStyles = makeStyles({
  note: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
});

/** Says why nothing can be written; nothing at all while it can. */
export function ReadOnlyNote() {
  const { strings } = useWords();
  const styles = useStyles();
  const reason = offWhenReadOnly(useStore(usePane().capabilities));
  if (reason === null) return null;
  return (
    <div id={readOnlyNoteId} className={styles.note}>
      <Info16Filled className={styles.icon} />
      <span>{reason === 'protected' ? strings.protectedReason : strings.readOnlyReason}</span>
    </div>
  );
}
