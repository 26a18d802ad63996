import { makeStyles, tokens } from '@fluentui/react-components';
import { insertForm } from '../../commands/insertForm';
import { openNewForm } from '../../commands/openNewForm';
import { CommandButton } from '../../components/CommandButton';
import { usePane } from '../../hooks/usePane';
import { useWords } from '../../hooks/useWords';
import { formsToStart } from './startForms';

const useStyles = makeStyles({
  section: {
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** New and insert, below the outline: the same five buttons as at first. */
export function StartButtons() {
  const styles = useStyles();
  const { strings } = useWords();
  const { notice } = usePane().services;
  return (
    <section className={styles.section} aria-labelledby="start-buttons">
      <h2 id="start-buttons" className={styles.title}>
        {strings.startAnother}
      </h2>
      <div className={styles.buttons}>
        {formsToStart(notice).map((form) => (
          <CommandButton key={form.id} command={openNewForm} input={form} />
        ))}
        {notice.forms.map((form) => (
          <CommandButton key={form.id} command={insertForm} input={form} />
        ))}
      </div>
    </section>
  );
}
