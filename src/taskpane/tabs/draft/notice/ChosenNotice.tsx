import { Button } from '@fluentui/react-components';
import { deadlineRemarks } from '../../../../checks/look/deadlineRemarks';
import { followNotice } from '../../../commands/followNotice';
import { CommandButton } from '../../../components/CommandButton';
import { usePane } from '../../../hooks/usePane';
import { useWords } from '../../../hooks/useWords';
import { Differences } from './Differences';
import { useNoticeStyles } from './NoticeSection.styles';
import type { ChosenFile } from './useNoticeFile';
import { useNoticeWords } from './useNoticeWords';

/** More faults than this are counted, not listed. */
const listed = 20;

interface Props {
  readonly chosen: ChosenFile;
  readonly putAway: () => void;
}

/** The notice file the author chose: to be followed, or what is wrong with it. */
export function ChosenNotice({ chosen, putAway }: Props) {
  const styles = useNoticeStyles();
  const words = useNoticeWords();
  const { say } = useWords();
  const { documentNotice } = usePane().services;
  if (chosen.kind === 'notRead') return <p className={styles.text}>{words.notRead}</p>;
  const { name, result } = chosen;
  if (!result.ok) {
    const { problems } = result;
    const more = problems.length - listed;
    return (
      <div className={styles.box}>
        <p className={styles.text}>{words.faultsIn(name, problems.length)}</p>
        <ol className={styles.faults}>
          {problems.slice(0, listed).map(({ line, column, message }) => (
            <li key={`${line}:${column}:${message.en}`}>
              {words.faultLine(line, column, say(message))}
            </li>
          ))}
        </ol>
        {more > 0 ? <p className={styles.text}>{words.more(more)}</p> : null}
      </div>
    );
  }
  const { notice } = result;
  return (
    <div className={styles.box}>
      <p className={styles.text}>
        {notice.title} {notice.number}
      </p>
      {deadlineRemarks(notice).map((remark) => (
        <p key={remark.en} className={styles.text}>
          {words.lookAgain(say(remark))}
        </p>
      ))}
      <Differences from={documentNotice.notice} to={notice} />
      <p className={styles.quiet}>{words.textStays}</p>
      <div className={styles.buttons}>
        <CommandButton
          command={followNotice}
          appearance="primary"
          input={{ kept: { notice, deadlines: {} }, label: words.follow }}
        />
        <Button size="small" onClick={putAway}>
          {words.keepFormer}
        </Button>
      </div>
    </div>
  );
}
