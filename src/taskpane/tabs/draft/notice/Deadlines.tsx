import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { followNotice } from '../../../commands/followNotice';
import { CommandButton } from '../../../components/CommandButton';
import { usePane } from '../../../hooks/usePane';
import { useWords } from '../../../hooks/useWords';
import { useNoticeStyles } from './NoticeSection.styles';
import { deadlineOf, noticeWords } from './words';

/** The deadlines, to be changed for this document. */
export function Deadlines() {
  const styles = useNoticeStyles();
  const { say } = useWords();
  const { documentNotice } = usePane().services;
  const { notice, kept, builtIn } = documentNotice;
  const [dates, setDates] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(notice.submissions.map(({ id, deadline }) => [id, deadline.date])),
  );
  const own = new Map(
    (kept.notice ?? builtIn).submissions.map(({ id, deadline }) => [id, deadline.date]),
  );
  const deadlines = Object.fromEntries(
    Object.entries(dates).filter(([id, date]) => date !== '' && date !== own.get(id)),
  );
  return (
    <div className={styles.box}>
      {notice.submissions.map(({ id, form }) => {
        const name = notice.forms.find((one) => one.id === form)?.name;
        return (
          <Field key={id} size="small" label={name === undefined ? id : say(deadlineOf(name))}>
            <Input
              type="date"
              value={dates[id] ?? ''}
              onChange={(_, { value }) => setDates({ ...dates, [id]: value })}
            />
          </Field>
        );
      })}
      <div className={styles.buttons}>
        <CommandButton
          command={followNotice}
          appearance="primary"
          input={{
            kept: { notice: kept.notice, deadlines },
            label: noticeWords.saveDeadlines,
          }}
        />
        {Object.keys(kept.deadlines).length === 0 ? null : (
          <CommandButton
            command={followNotice}
            input={{
              kept: { notice: kept.notice, deadlines: {} },
              label: noticeWords.noticeDeadlines,
            }}
          />
        )}
      </div>
    </div>
  );
}
