import { Button } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { Notice } from '../../../../notice/schema';
import { declineNewerNotice } from '../../../commands/declineNewerNotice';
import { followNotice } from '../../../commands/followNotice';
import { CommandButton } from '../../../components/CommandButton';
import { usePane } from '../../../hooks/usePane';
import { newerNotice } from '../../../model/noticeMemory';
import { Differences } from './Differences';
import { useNoticeStyles } from './NoticeSection.styles';
import { UnreadableNote } from './UnreadableNote';
import { useNoticeWords } from './useNoticeWords';

/** What is to be said of the document's notice at the top of the pane: that it cannot be read, that there is a newer one. */
export default function NoticeNews() {
  const styles = useNoticeStyles();
  const words = useNoticeWords();
  const { unreadable } = usePane().services.documentNotice;
  return (
    <>
      {unreadable ? (
        <section className={styles.offer} aria-label={words.unreadableTitle}>
          <UnreadableNote />
        </section>
      ) : null}
      <NoticeOffer />
    </>
  );
}

/** Offers a newer notice than the one the document follows, until its author has answered. */
function NoticeOffer() {
  const styles = useNoticeStyles();
  const words = useNoticeWords();
  const [comparing, setComparing] = useState(false);
  const listId = useId();
  const { documentNotice } = usePane().services;
  const { offered, putAway } = useNewerNotice();
  if (offered === null) return null;
  const { builtIn } = documentNotice;
  return (
    <section className={styles.offer} aria-label={words.newer(offered.number)}>
      <p className={styles.text}>
        <strong>{words.newer(offered.number)}</strong> {words.staysOld}
      </p>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={comparing}
          aria-controls={comparing ? listId : undefined}
          onClick={() => setComparing(!comparing)}
        >
          {words.compare}
        </Button>
        <CommandButton
          command={followNotice}
          input={{
            kept: { notice: offered.id === builtIn.id ? null : offered, deadlines: {} },
            label: words.follow,
          }}
        />
        <CommandButton
          command={declineNewerNotice}
          input={{ notice: offered, label: words.keepFormer, putAway }}
        />
      </div>
      {comparing ? (
        <div id={listId}>
          <Differences from={documentNotice.notice} to={offered} />
          <p className={styles.quiet}>{words.textStays}</p>
        </div>
      ) : null}
    </section>
  );
}

/** The newer notice to offer, `null` until one was found and once it was put away. */
function useNewerNotice() {
  const { services } = usePane();
  const { documentNotice, preferences, host } = services;
  const [found, setFound] = useState<{ readonly notice: Notice; readonly to: unknown } | null>(
    null,
  );
  useEffect(() => {
    let isOver = false;
    void newerNotice(documentNotice, preferences, host.settings).then((notice) => {
      if (!isOver) setFound(notice === null ? null : { notice, to: documentNotice });
    });
    return () => {
      isOver = true;
    };
  }, [documentNotice, preferences, host]);
  return {
    offered: found?.to === documentNotice ? found.notice : null,
    putAway: () => {
      setFound(null);
      // The button that was pressed is gone; the tabs come next.
      document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    },
  };
}
