import type { Readings } from '../../../checks/assessment';
import { useWords } from '../../hooks/useWords';
import { readingsDiffer } from '../../model/length';
import type { Limit } from '../../model/length';
import { grouped } from '../../strings';
import { useReadingsStyles } from './ReadingsLine.styles';

interface Props {
  readonly count: Readings;
  readonly limit: Limit | null;
  /** What stands before the readings, for example the count of the whole stretch. */
  readonly before?: readonly string[];
}

/**
 * The other ways of counting beside Word's 字数, and a word of warning when they judge differently: the
 * notice does not say how 字 are counted.
 */
export function ReadingsLine({ count, limit, before = [] }: Props) {
  const styles = useReadingsStyles();
  const { strings } = useWords();
  return (
    <div className={styles.readings}>
      {before.map((text) => (
        <span key={text}>{text}</span>
      ))}
      <span>{strings.han(grouped(count.han))}</span>
      <span>{strings.withoutPunctuation(grouped(count.withoutPunctuation))}</span>
      <span>{strings.wps(grouped(count.wps))}</span>
      {count.asItStands === undefined ? null : (
        <span>{strings.asItStands(grouped(count.asItStands))}</span>
      )}
      {limit !== null && readingsDiffer(count, limit) ? (
        <span className={styles.differ}>{strings.readingsDiffer}</span>
      ) : null}
    </div>
  );
}
