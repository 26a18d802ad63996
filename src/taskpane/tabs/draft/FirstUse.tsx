import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Form } from '../../../notice/schema';
import { insertForm } from '../../commands/insertForm';
import { openNewForm } from '../../commands/openNewForm';
import { CommandButton } from '../../components/CommandButton';
import { DocumentAdd24Regular } from '../../components/icons';
import { usePane } from '../../hooks/usePane';
import { useWords } from '../../hooks/useWords';
import { contentsOf, formsToStart } from './startForms';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  choice: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  body: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  sentence: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  inserts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What greets an author whose document holds no form: two choices, and what can be inserted. */
export function FirstUse() {
  const styles = useStyles();
  const { strings } = useWords();
  const { notice } = usePane().services;
  return (
    <div className={styles.tab}>
      <div>
        <h2 className={styles.title}>{strings.notFoundTitle}</h2>
        <p className={styles.lead}>{strings.firstUseLead}</p>
      </div>
      {formsToStart(notice).map((form) => (
        <Choice key={form.id} form={form} />
      ))}
      <h2 className={styles.title}>{strings.insertIntoThis}</h2>
      <div className={styles.inserts}>
        {notice.forms.map((form) => (
          <CommandButton key={form.id} command={insertForm} input={form} size="medium" />
        ))}
      </div>
    </div>
  );
}

function Choice({ form }: { readonly form: Form }) {
  const styles = useStyles();
  const { strings } = useWords();
  const { notice } = usePane().services;
  const contents = contentsOf(notice, form, strings.cover).join(strings.listSeparator);
  const sentenceId = useId();
  return (
    <div className={styles.choice}>
      <DocumentAdd24Regular className={styles.icon} />
      <div className={styles.body}>
        <CommandButton
          command={openNewForm}
          input={form}
          appearance="primary"
          size="large"
          describedBy={sentenceId}
        />
        <p id={sentenceId} className={styles.sentence}>
          {strings.newFormSentence(form.annex, contents)}
        </p>
      </div>
    </div>
  );
}
