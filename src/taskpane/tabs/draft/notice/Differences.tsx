import { compareNotices } from '../../../../notice/compareNotices';
import type { NoticeChange } from '../../../../notice/compareNotices';
import type { Notice } from '../../../../notice/schema';
import type { NoticeStrings } from '../../../strings/notice';
import { useNoticeStyles } from './NoticeSection.styles';
import { useNoticeWords } from './useNoticeWords';

/** More differences than this are counted, not listed. */
const listed = 20;

/** What another notice asks for otherwise than the one followed. */
export function Differences({ from, to }: { readonly from: Notice; readonly to: Notice }) {
  const styles = useNoticeStyles();
  const words = useNoticeWords();
  const changes = compareNotices(from, to);
  const more = changes.length - listed;
  if (changes.length === 0) return <p className={styles.quiet}>{words.noDifference}</p>;
  return (
    <>
      <p className={styles.quiet}>{words.differences(changes.length)}</p>
      <ul className={styles.faults}>
        {changes.slice(0, listed).map((change) => (
          <li key={`${change.what} ${change.id}`}>{changeLine(change, words)}</li>
        ))}
      </ul>
      {more > 0 ? <p className={styles.quiet}>{words.more(more)}</p> : null}
    </>
  );
}

function changeLine({ what, before, after }: NoticeChange, words: NoticeStrings): string {
  const thing = words.things[what];
  if (before === null) return words.added(thing, after ?? '');
  if (after === null) return words.dropped(thing, before);
  return words.changed(thing, before, after);
}
