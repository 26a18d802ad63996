import type { Finding } from '../../../checks/assessment';
import { goToPlace } from '../../commands/goToPlace';
import { LevelMark } from '../../components/LevelMark';
import { useCommand } from '../../hooks/useCommand';
import { useAssessment } from '../../hooks/useAssessment';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import { useWords } from '../../hooks/useWords';
import { groupOf } from '../../model/findingGroups';
import { groupName } from '../check/filterWords';
import { usePrintStyles } from './PrintTab.styles';

/** Findings, a line each; a click goes there. */
export function FindingLinks({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = usePrintStyles();
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <FindingLink key={finding.identity} finding={finding} />
      ))}
    </ul>
  );
}

function FindingLink({ finding }: { readonly finding: Finding }) {
  const styles = usePrintStyles();
  const words = useWords();
  const { strings, say } = words;
  const { view, services, homeOf } = usePane();
  const { ignoredForNow } = useStore(view);
  const parts = useAssessment().assessment?.parts ?? [];
  const home = groupOf(finding, { parts }, services.notice, homeOf);
  const { run } = useCommand(goToPlace, { place: finding.place, selectPrompt: false });
  const note =
    finding.dismissed !== undefined
      ? strings.ignoredBecause(finding.dismissed.reason)
      : ignoredForNow.has(finding.identity)
        ? strings.ignoreForNow
        : null;
  return (
    <li className={styles.item} data-row="">
      <button type="button" className={styles.link} onClick={run}>
        <span className={styles.mark}>
          <LevelMark level={finding.level} />
        </span>
        <span className={styles.message}>
          {say(finding.message.text)} <span className={styles.where}>{groupName(home, words)}</span>
        </span>
      </button>
      {note === null ? null : <div className={styles.small}>{note}</div>}
    </li>
  );
}
