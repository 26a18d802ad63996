import { Button, mergeClasses } from '@fluentui/react-components';
import { useContext } from 'react';
import type { Assessment } from '../../checks/assessment';
import type { Level } from '../../notice/schema';
import { recheck } from '../commands/recheck';
import { useAssessment } from '../hooks/useAssessment';
import { useCommand } from '../hooks/useCommand';
import { useFindings } from '../hooks/useFindings';
import { usePane } from '../hooks/usePane';
import { LanguageContext, useWords } from '../hooks/useWords';
import { timeText } from '../model/today';
import { useHeaderStyles } from './Header.styles';
import { LevelMark, levelWord } from './LevelMark';
import { ArrowSync16Regular, CheckmarkCircle16Filled, DismissCircle16Filled } from './icons';

/** What was found, by which notice, when; how it stands. Always in sight. */
export function Header() {
  const styles = useHeaderStyles();
  const { strings, say } = useWords();
  const { notice } = usePane().services;
  const { assessment } = useAssessment();
  const forms = assessment?.forms.map((form) => say(form.name)).join(strings.listSeparator);
  const hasForms = forms !== undefined && forms !== '';
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.forms}>
          {hasForms ? forms : assessment === null ? strings.appName : strings.noForm}
        </h1>
        <LanguageSwitch />
      </div>
      <div className={styles.line}>
        <span className={styles.notice}>{notice.number}</span>
        <CheckedAt />
      </div>
      {assessment !== null && hasForms ? <Standing assessment={assessment} /> : null}
    </header>
  );
}

function Standing({ assessment }: { readonly assessment: Assessment }) {
  const styles = useHeaderStyles();
  const { strings } = useWords();
  const { counts } = useFindings();
  const pane = usePane();
  const Icon = assessment.printable ? CheckmarkCircle16Filled : DismissCircle16Filled;
  const shown: readonly Level[] = ['error', 'warning', 'info'];
  return (
    <div className={styles.line}>
      <div className={styles.counts}>
        {shown.map((level) => (
          <Button
            key={level}
            appearance="transparent"
            size="small"
            className={styles.count}
            aria-label={strings.countOf(levelWord(strings, level), counts[level])}
            onClick={() => pane.showFindings(level)}
          >
            <LevelMark level={level} text={`${counts[level]} ${levelWord(strings, level)}`} />
          </Button>
        ))}
      </div>
      <span className={mergeClasses(styles.badge, assessment.printable ? styles.yes : styles.no)}>
        <Icon />
        {assessment.printable ? strings.printable : strings.notPrintable}
      </span>
    </div>
  );
}

function CheckedAt() {
  const styles = useHeaderStyles();
  const { strings } = useWords();
  const { checkedAt } = useAssessment();
  const { label, run } = useCommand(recheck, null);
  if (checkedAt === null) return null;
  const time = timeText(checkedAt);
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.checked}
      icon={<ArrowSync16Regular />}
      title={label}
      aria-label={`${strings.checkedAt(time)} · ${label}`}
      onClick={run}
    >
      <time>{time}</time>
    </Button>
  );
}

function LanguageSwitch() {
  const styles = useHeaderStyles();
  const { strings } = useWords();
  const { language, change } = useContext(LanguageContext);
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.language}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      aria-label={strings.switchLanguageLabel}
      title={strings.switchLanguageLabel}
      onClick={() => change(other)}
    >
      {strings.switchLanguage}
    </Button>
  );
}
