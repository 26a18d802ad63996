import { compareNotices } from '../../../../notice/compareNotices';
import type { ChangedThing, NoticeChange } from '../../../../notice/compareNotices';
import type { Bilingual, Notice } from '../../../../notice/schema';
import { useWords } from '../../../hooks/useWords';
import type { NoticeStrings } from '../../../strings/notice';
import { useNoticeStyles } from './NoticeSection.styles';
import { useNoticeWords } from './useNoticeWords';

/** More differences than this are counted, not listed. */
const listed = 20;

/** What another notice asks for otherwise than the one followed. */
export function Differences({ from, to }: { readonly from: Notice; readonly to: Notice }) {
  const styles = useNoticeStyles();
  const words = useNoticeWords();
  const { say } = useWords();
  const changes = compareNotices(from, to);
  const more = changes.length - listed;
  if (changes.length === 0) return <p className={styles.quiet}>{words.noDifference}</p>;
  return (
    <>
      <p className={styles.quiet}>{words.differences(changes.length)}</p>
      <ul className={styles.faults}>
        {changes.slice(0, listed).map((change) => (
          <li key={`${change.what} ${change.id}`}>
            {changeLine(change, words, say(titleOf(change, [to, from])))}
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={styles.quiet}>{words.more(more)}</p> : null}
    </>
  );
}

/** Whose title has to be told with a difference: the others show it themselves. */
const untitled: readonly ChangedThing[] = ['guidance', 'limit', 'deadline', 'copies'];

function titleOf({ what, id }: NoticeChange, notices: readonly Notice[]): Bilingual {
  const known = untitled.includes(what)
    ? notices.flatMap(({ requirements }) => requirements).find((one) => one.id === id)
    : undefined;
  return known?.title ?? { zh: '', en: '' };
}

function changeLine(
  { what, before, after }: NoticeChange,
  words: NoticeStrings,
  title: string,
): string {
  const thing = title === '' ? words.things[what] : words.of(words.things[what], title);
  if (before === null) return words.added(thing, after ?? '');
  if (after === null) return words.dropped(thing, before);
  return words.changed(thing, before, after);
}
