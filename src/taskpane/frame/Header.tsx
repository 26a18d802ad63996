import { Button, mergeClasses } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import { recheck } from '../commands/recheck';
import { useAssessment } from '../hooks/useAssessment';
import { useCommand } from '../hooks/useCommand';
import { useFindings } from '../hooks/useFindings';
import { usePane } from '../hooks/usePane';
import { LanguageContext, useWords } from '../hooks/useWords';
import { levels } from '../model/findingGroups';
import { timeText } from '../model/today';
import { heading } from '../strings';
import { useHeaderStyles } from './Header.styles';
import { Later } from '../components/Later';
import type { Load } from '../components/Later';
import { LevelMark } from '../components/LevelMark';
import {
  ArrowSync16Regular,
  CheckmarkCircle16Filled,
  DismissCircle16Filled,
  Settings16Regular,
} from '../components/icons';

const settings: Load = () => import('../settings/Settings');
const settingsId = 'settings';

/** What was found, by which notice, when; how it stands. Always in sight. */
export function Header() {
  const styles = useHeaderStyles();
  const { strings, say } = useWords();
  const { notice } = usePane().services;
  const { assessment } = useAssessment();
  const [settingsOpen, setSettingsOpen] = useState(false);
  const forms = assessment?.forms
    .map((form) => heading(say(form.name)))
    .join(strings.listSeparator);
  const hasForms = forms !== undefined && forms !== '';
  const without = assessment?.isNotice === true ? strings.noticeItself : strings.noForm;
  return (
    <div className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.forms}>
          {hasForms ? forms : assessment === null ? strings.appName : without}
        </h1>
        {assessment !== null && hasForms ? <Badge printable={assessment.printable} /> : null}
      </div>
      <div className={styles.line}>
        <span className={styles.notice}>{notice.number}</span>
        <span>
          <CheckedAt />
          <LanguageSwitch />
          <Button
            appearance="subtle"
            size="small"
            className={styles.language}
            icon={<Settings16Regular />}
            aria-label={strings.settings}
            title={strings.settings}
            aria-expanded={settingsOpen}
            aria-controls={settingsOpen ? settingsId : undefined}
            onClick={() => setSettingsOpen(!settingsOpen)}
          />
        </span>
      </div>
      {settingsOpen ? (
        <div id={settingsId}>
          <Later load={settings} />
        </div>
      ) : null}
      {hasForms ? <Counts /> : null}
    </div>
  );
}

function Badge({ printable }: { readonly printable: boolean }) {
  const styles = useHeaderStyles();
  const { strings } = useWords();
  const Icon = printable ? CheckmarkCircle16Filled : DismissCircle16Filled;
  return (
    <span className={mergeClasses(styles.badge, printable ? styles.yes : styles.no)}>
      <Icon />
      {printable ? strings.printable : strings.notPrintable}
    </span>
  );
}

/** How many findings of each level are open; a click shows them. */
function Counts() {
  const styles = useHeaderStyles();
  const { strings } = useWords();
  const { counts } = useFindings();
  const pane = usePane();
  return (
    <div className={styles.counts}>
      {levels.map((level) => (
        <Button
          key={level}
          appearance="transparent"
          size="small"
          className={styles.count}
          aria-label={strings.countOf(strings.levelNouns[level], counts[level])}
          onClick={() => pane.showFindings(level)}
        >
          <LevelMark level={level} text={`${counts[level]} ${strings.levelNouns[level]}`} />
        </Button>
      ))}
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
