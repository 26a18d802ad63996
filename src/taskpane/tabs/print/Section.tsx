import { useId } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../hooks/useWords';
import { usePrintStyles } from './PrintTab.styles';

interface Props {
  readonly title: string;
  readonly count: number;
  /** How many there are, when that is not all to be said of them. */
  readonly progress?: string;
  /** What to say when there is nothing in it. */
  readonly none: string;
  readonly children: ReactNode;
}

/** One of the lists before printing, under its name and number. */
export function Section({ title, count, progress, none, children }: Props) {
  const styles = usePrintStyles();
  const { strings } = useWords();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} tabIndex={-1} className={styles.heading}>
        {title}
        {count === 0 ? null : (
          <span className={styles.count}>{progress ?? strings.groupCount(count)}</span>
        )}
      </h3>
      {count === 0 ? <p className={styles.none}>{none}</p> : children}
    </section>
  );
}
