import { useEffect, useState } from 'react';
import type { Finding } from '../../../checks/assessment';
import { Spoken } from '../../components/Spoken';
import { useWords } from '../../hooks/useWords';

/** A finding is told when it has been the selected one for this long, in milliseconds. */
const CALM = 300;

interface Props {
  /** The selected one. */
  readonly finding: Finding | null;
  /** Its number in the list, from 1, and how many there are. */
  readonly position: number;
  readonly of: number;
}

/**
 * Tells a screen reader which finding was gone to by a button, the ribbon or a key: the keyboard is
 * elsewhere then, and nothing else tells.
 */
export function SpokenFinding({ finding, position, of }: Props) {
  const { strings, say } = useWords();
  const [told, setTold] = useState<string | null>(null);
  const identity = finding?.identity ?? null;
  useEffect(() => {
    const timer = setTimeout(() => {
      const withKeyboard = document.activeElement?.closest('[data-finding]');
      const isTold = withKeyboard?.getAttribute('data-finding') === identity;
      setTold(isTold ? null : identity);
    }, CALM);
    return () => clearTimeout(timer);
  }, [identity]);
  const text =
    finding === null || told !== identity
      ? ''
      : strings.spokenFinding(
          strings.position(String(position), of),
          strings.levels[finding.level],
          say(finding.message.text),
        );
  return <Spoken name="finding" text={text} />;
}
