import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { followNotice } from '../../../commands/followNotice';
import { CommandButton } from '../../../components/CommandButton';
import { usePane } from '../../../hooks/usePane';
import { useWords } from '../../../hooks/useWords';
import { useNoticeStyles } from './NoticeSection.styles';
import { useNoticeWords } from './useNoticeWords';

/** The deadlines, to be changed for this document. */
export function Deadlines() {
  const styles = useNoticeStyles();
  const words = useNoticeWords();
  const { say } = useWords();
  const { documentNotice } = usePane().services;
  const { notice, kept, builtIn } = documentNotice;
  const [edited, setEdited] = useState<{
    readonly of: unknown;
    readonly dates: Readonly<Record<string, string>>;
  }>({ of: documentNotice, dates: {} });
  // What was typed is about the notice as it was: once saved or followed anew, its dates count again.
  const dates = edited.of === documentNotice ? edited.dates : {};
  const own = new Map(
    (kept.notice ?? builtIn).submissions.map(({ id, deadline }) => [id, deadline.date]),
  );
  const dateOf = (id: string, date: string): string => dates[id] ?? date;
  const deadlines = Object.fromEntries(
    notice.submissions
      .map(({ id, deadline }) => [id, dateOf(id, deadline.date)] as const)
      .filter(([id, date]) => date !== '' && date !== own.get(id)),
  );
  return (
    <div className={styles.box}>
      {notice.submissions.map(({ id, form, deadline }) => {
        const name = notice.forms.find((one) => one.id === form)?.name;
        return (
          <Field
            key={id}
            size="small"
            label={words.deadlineOf(name === undefined ? id : say(name))}
          >
            <Input
              type="date"
              value={dateOf(id, deadline.date)}
              onChange={(_, { value }) =>
                setEdited({ of: documentNotice, dates: { ...dates, [id]: value } })
              }
            />
          </Field>
        );
      })}
      <div className={styles.buttons}>
        <CommandButton
          command={followNotice}
          appearance="primary"
          input={{ kept: { ...kept, deadlines }, label: words.saveDeadlines }}
        />
        {Object.keys(kept.deadlines).length === 0 ? null : (
          <CommandButton
            command={followNotice}
            input={{
              kept: { ...kept, deadlines: {} },
              label: words.noticeDeadlines,
            }}
          />
        )}
      </div>
    </div>
  );
}
