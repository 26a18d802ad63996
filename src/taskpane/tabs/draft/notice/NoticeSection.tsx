import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { followNotice } from '../../../commands/followNotice';
import { CommandButton } from '../../../components/CommandButton';
import { usePane } from '../../../hooks/usePane';
import { ChosenNotice } from './ChosenNotice';
import { Deadlines } from './Deadlines';
import { useNoticeStyles } from './NoticeSection.styles';
import { UnreadableNote } from './UnreadableNote';
import { useFocusAfterSwitch } from './useFocusAfterSwitch';
import { useFormerNotice } from './useFormerNotice';
import { useNoticeFile } from './useNoticeFile';
import { useNoticeWords } from './useNoticeWords';

const titleId = 'notice-followed';

/** Which notice the document follows, and what the author can change about it. */
export default function NoticeSection() {
  const styles = useNoticeStyles();
  const words = useNoticeWords();
  const { documentNotice } = usePane().services;
  const { notice, kept, unreadable } = documentNotice;
  const { chosen, choose, putAway } = useNoticeFile();
  const former = useFormerNotice();
  const [dating, setDating] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const heading = useFocusAfterSwitch();
  const dropFile = (): void => {
    putAway();
    // The button that was pressed is gone.
    heading.current?.focus();
  };
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
        {words.title}
      </h2>
      <p className={styles.text}>
        {notice.title} {notice.number}
      </p>
      {unreadable ? (
        <UnreadableNote />
      ) : (
        <p className={styles.quiet}>{kept.notice === null ? words.keptOnWrite : words.keptHere}</p>
      )}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => input.current?.click()}>
          {words.open}
        </Button>
        {kept.notice === null && !unreadable ? null : (
          <CommandButton
            command={followNotice}
            input={{ kept: { notice: null, deadlines: {} }, label: words.useBuiltIn }}
          />
        )}
        {former === null ? null : (
          <CommandButton
            command={followNotice}
            input={{ kept: former, label: words.backTo(former.notice.number) }}
          />
        )}
        <Button size="small" aria-expanded={dating} onClick={() => setDating(!dating)}>
          {words.changeDeadlines}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        aria-label={words.open}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void choose(file);
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
      <div role="status">
        {chosen === null ? null : <ChosenNotice chosen={chosen} putAway={dropFile} />}
      </div>
      {dating ? <Deadlines /> : null}
    </section>
  );
}
