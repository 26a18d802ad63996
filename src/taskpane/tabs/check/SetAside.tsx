import { makeStyles, tokens } from '@fluentui/react-components';
import { restoreFinding } from '../../commands/restoreFinding';
import { CommandButton } from '../../components/CommandButton';
import { LevelMark } from '../../components/LevelMark';
import { useFindings } from '../../hooks/useFindings';
import { useWords } from '../../hooks/useWords';

const useStyles = makeStyles({
  section: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalS} 0`, overflowWrap: 'anywhere' },
  reason: { color: tokens.colorNeutralForeground3 },
});

/** The findings that were set aside, with the reasons; each can be taken back. */
export function SetAside() {
  const styles = useStyles();
  const { strings, say } = useWords();
  const { setAside } = useFindings();
  if (setAside.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="set-aside">
      <h2 id="set-aside" className={styles.title}>
        {`${strings.ignored} ${strings.groupCount(setAside.length)}`}
      </h2>
      <ul className={styles.list}>
        {setAside.map((finding) => (
          <li
            key={finding.identity}
            className={styles.item}
            data-requirement={finding.requirement}
            data-finding={finding.identity}
          >
            <LevelMark level={finding.level} />{' '}
            <span id={`aside-${finding.identity}`}>{say(finding.message.text)}</span>
            <div className={styles.reason}>
              {finding.dismissed === undefined
                ? strings.ignoredNow
                : strings.ignoredBecause(finding.dismissed.reason)}
            </div>
            <CommandButton
              command={restoreFinding}
              input={finding}
              describedBy={`aside-${finding.identity}`}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
