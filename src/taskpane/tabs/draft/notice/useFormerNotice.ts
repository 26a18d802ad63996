import { useEffect, useState } from 'react';
import { usePane } from '../../../hooks/usePane';
import { formerNotice } from '../../../model/formerNotice';

type Former = Awaited<ReturnType<typeof formerNotice>>;

/** The notice the document followed before, to go back to; `null` where there is none. */
export function useFormerNotice(): Former {
  const { documentNotice, host } = usePane().services;
  const [found, setFound] = useState<{ readonly former: Former; readonly to: unknown } | null>(
    null,
  );
  useEffect(() => {
    let isOver = false;
    void formerNotice(host.settings, documentNotice).then((former) => {
      if (!isOver) setFound({ former, to: documentNotice });
    });
    return () => {
      isOver = true;
    };
  }, [documentNotice, host]);
  return found?.to === documentNotice ? found.former : null;
}
