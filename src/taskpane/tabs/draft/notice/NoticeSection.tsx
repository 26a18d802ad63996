import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { followNotice } from '../../../commands/followNotice';
import { CommandButton } from '../../../components/CommandButton';
import { usePane } from '../../../hooks/usePane';
import { useWords } from '../../../hooks/useWords';
import { ChosenNotice } from './ChosenNotice';
import { Deadlines } from './Deadlines';
import { useNoticeStyles } from './NoticeSection.styles';
import { useNoticeFile } from './useNoticeFile';
import { noticeWords } from './words';

const titleId = 'notice-followed';

/** Which notice the document follows, and what the author can change about it. */
export default function NoticeSection() {
  const styles = useNoticeStyles();
  const { say } = useWords();
  const { documentNotice } = usePane().services;
  const { notice, kept, unreadable } = documentNotice;
  const { chosen, choose, putAway } = useNoticeFile();
  const [dating, setDating] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {say(noticeWords.title)}
      </h2>
      <p className={styles.text}>
        {notice.title} {notice.number}
      </p>
      {kept.notice === null ? null : <p className={styles.quiet}>{say(noticeWords.own)}</p>}
      {unreadable ? <p className={styles.text}>{say(noticeWords.unreadable)}</p> : null}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => input.current?.click()}>
          {say(noticeWords.open)}
        </Button>
        {kept.notice === null ? null : (
          <CommandButton
            command={followNotice}
            input={{ kept: { notice: null, deadlines: {} }, label: noticeWords.builtIn }}
          />
        )}
        <Button size="small" aria-expanded={dating} onClick={() => setDating(!dating)}>
          {say(noticeWords.changeDeadlines)}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.file}
        aria-label={say(noticeWords.open)}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void choose(file);
          // The same file, mended, can be chosen again.
          currentTarget.value = '';
        }}
      />
      <div role="status">
        {chosen === null ? null : <ChosenNotice chosen={chosen} putAway={putAway} />}
      </div>
      {dating ? <Deadlines /> : null}
    </section>
  );
}
