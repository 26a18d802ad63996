import { mergeClasses } from '@fluentui/react-components';
import type { PartStatus } from '../../../checks/assessment';
import { useWords } from '../../hooks/useWords';
import { judgeLength } from '../../model/length';
import { useMeterStyles } from './LengthMeter.styles';
import { ReadingsLine } from './ReadingsLine';
import { countOfMax, verdictText } from './lengthWords';

/** The counts of the cells that have a limit of their own, each on a line. */
export function LongTextLengths({ parts }: { readonly parts: readonly PartStatus[] }) {
  const styles = useMeterStyles();
  const { strings, say } = useWords();
  return parts.map(({ id, kind, title, count, limit }) => {
    if (kind !== 'longText' || count === null || limit === null) return null;
    const verdict = judgeLength(count, limit);
    const good = verdict.kind === 'within';
    return (
      <div key={id}>
        <div className={styles.line}>
          <span className={styles.name}>{say(title)}</span>
          <span className={styles.count}>{countOfMax(strings, count, limit)}</span>
          {good ? null : (
            <span className={mergeClasses(styles.verdict, styles.bad)}>
              {verdictText(strings, verdict)}
            </span>
          )}
        </div>
        <ReadingsLine count={count} limit={limit} />
      </div>
    );
  });
}
