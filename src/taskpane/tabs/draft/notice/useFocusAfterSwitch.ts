import { useEffect, useRef } from 'react';
import { usePane } from '../../../hooks/usePane';

/**
 * A ref for the heading that takes the focus when the document follows another notice and the button that
 * was pressed is gone.
 */
export function useFocusAfterSwitch() {
  const { documentNotice } = usePane().services;
  const heading = useRef<HTMLHeadingElement>(null);
  const former = useRef(documentNotice);
  useEffect(() => {
    if (former.current === documentNotice) return;
    former.current = documentNotice;
    if (document.activeElement === document.body) heading.current?.focus();
  }, [documentNotice]);
  return heading;
}
