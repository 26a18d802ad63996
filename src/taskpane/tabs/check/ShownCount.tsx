import { useEffect, useState } from 'react';
import { Spoken } from '../../components/Spoken';
import { useWords } from '../../hooks/useWords';

/** The number must have stayed the same for this long before it is told, in milliseconds. */
const CALM = 1000;

interface Props {
  readonly shown: number;
  readonly of: number;
  readonly isFiltered: boolean;
}

/** Tells a screen reader how many findings a filter leaves, once the author has stopped choosing. */
export function ShownCount({ shown, of, isFiltered }: Props) {
  const { strings } = useWords();
  const now = isFiltered ? strings.shownOf(shown, of) : '';
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(now), CALM);
    return () => {
      clearTimeout(timer);
    };
  }, [now]);
  return <Spoken name="shown" text={said} />;
}
