import { Button } from '@fluentui/react-components';
import { compareNotices } from '../../../../notice/compareNotices';
import { followNotice } from '../../../commands/followNotice';
import { CommandButton } from '../../../components/CommandButton';
import { usePane } from '../../../hooks/usePane';
import { useWords } from '../../../hooks/useWords';
import { useNoticeStyles } from './NoticeSection.styles';
import type { ChosenFile } from './useNoticeFile';
import { changeLine, differences, faultLine, faultsIn, moreFaults, noticeWords } from './words';

/** More faults or differences than this are counted, not listed. */
const shown = 20;

interface Props {
  readonly chosen: ChosenFile;
  readonly putAway: () => void;
}

/** The notice file the author chose: to be followed, or what is wrong with it. */
export function ChosenNotice({ chosen, putAway }: Props) {
  const styles = useNoticeStyles();
  const { say } = useWords();
  const { documentNotice } = usePane().services;
  if (chosen.kind === 'notRead') return <p className={styles.text}>{say(noticeWords.notRead)}</p>;
  const { name, result } = chosen;
  if (!result.ok) {
    const { problems } = result;
    const more = problems.length - shown;
    return (
      <div className={styles.box}>
        <p className={styles.text}>{say(faultsIn(name, problems.length))}</p>
        <ol className={styles.faults}>
          {problems.slice(0, shown).map((problem) => (
            <li key={`${problem.line}:${problem.column}:${problem.message.en}`}>
              {say(faultLine(problem))}
            </li>
          ))}
        </ol>
        {more > 0 ? <p className={styles.text}>{say(moreFaults(more))}</p> : null}
      </div>
    );
  }
  const { notice } = result;
  const changes = compareNotices(documentNotice.notice, notice);
  const more = changes.length - shown;
  return (
    <div className={styles.box}>
      <p className={styles.text}>
        {notice.title} {notice.number}
      </p>
      <p className={styles.quiet}>{say(differences(changes.length))}</p>
      <ul className={styles.faults}>
        {changes.slice(0, shown).map((change) => (
          <li key={`${change.what} ${change.id}`}>{say(changeLine(change))}</li>
        ))}
      </ul>
      {more > 0 ? <p className={styles.quiet}>{say(moreFaults(more))}</p> : null}
      <p className={styles.quiet}>{say(noticeWords.textStays)}</p>
      <div className={styles.buttons}>
        <CommandButton
          command={followNotice}
          appearance="primary"
          input={{ kept: { notice, deadlines: {} }, label: noticeWords.follow }}
        />
        <Button size="small" onClick={putAway}>
          {say(noticeWords.keepFormer)}
        </Button>
      </div>
    </div>
  );
}
