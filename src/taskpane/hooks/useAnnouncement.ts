import { useEffect, useRef, useState } from 'react';
import { useAssessment } from './useAssessment';
import { useFindings } from './useFindings';
import { useWords } from './useWords';

/** Counts must have stayed the same for this long before they are told, in milliseconds. */
const CALM = 2000;

/** What a screen reader should say: the new counts, once they have settled; at first nothing. */
export function useAnnouncement(): string {
  const { strings } = useWords();
  const { counts } = useFindings();
  const known = useAssessment().assessment !== null;
  const { error, warning } = counts;
  const [said, setSaid] = useState('');
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (!known) return undefined;
    const now = `${error} ${warning}`;
    if (told.current === null) told.current = now;
    const timer = setTimeout(() => {
      if (told.current === now) return;
      told.current = now;
      setSaid(strings.announceCounts(error, warning));
    }, CALM);
    return () => {
      clearTimeout(timer);
    };
  }, [known, error, warning, strings]);
  return said;
}
