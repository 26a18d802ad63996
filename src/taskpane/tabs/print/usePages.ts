import { useEffect, useState } from 'react';
import { useAssessment } from '../../hooks/useAssessment';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import type { ByHand } from '../../model/gate';

const unknown: ReadonlyMap<string, number> = new Map();

/**
 * The pages of what is done by hand, by paragraph id, while their tab is open; none where Word does not
 * tell them.
 */
export function usePages(byHand: readonly ByHand[]): ReadonlyMap<string, number> {
  const { services, view } = usePane();
  const { host } = services;
  const { checkedAt } = useAssessment();
  const isInSight = useStore(view).tab === 'print';
  const [pages, setPages] = useState(unknown);
  const asked = [...new Set(byHand.flatMap(({ where }) => where?.paragraphId ?? []))].join(' ');
  useEffect(() => {
    if (!isInSight || asked === '') return undefined;
    let isOver = false;
    const ids = asked.split(' ');
    void host.pagesOf(ids).then((result) => {
      if (isOver) return;
      // Where Word does not tell, the name of the part has to do.
      const told = result.ok ? result.value : [];
      setPages(
        new Map(ids.flatMap((id, i) => (typeof told[i] === 'number' ? [[id, told[i]]] : []))),
      );
    });
    return () => {
      isOver = true;
    };
  }, [host, asked, isInSight, checkedAt]);
  return pages;
}
