import type { RequirementResult } from '../../../checks/assessment';
import type { Bilingual } from '../../../notice/schema';
import { usePane } from '../../hooks/usePane';
import { useWords } from '../../hooks/useWords';
import { heading } from '../../strings';
import { usePrintStyles } from './PrintTab.styles';
import { usePrintWords } from './usePrintWords';

interface Props {
  readonly results: readonly RequirementResult[];
  /** Papers of the submission that are not in this document. */
  readonly elsewhere: readonly Bilingual[];
}

/** What could not be checked, each with the reason. */
export function Unchecked({ results, elsewhere }: Props) {
  const styles = usePrintStyles();
  const { say } = useWords();
  const words = usePrintWords();
  const { requirements } = usePane().services.notice;
  return (
    <ul className={styles.list}>
      {results.map(({ id, why }) => {
        const title = requirements.find((requirement) => requirement.id === id)?.title;
        return (
          <li key={id} className={styles.item}>
            {title === undefined ? id : say(title)}
            <div className={styles.small}>
              {why === undefined ? words.unknownWhy : say(why.text)}
            </div>
          </li>
        );
      })}
      {elsewhere.map((form) => (
        <li key={form.zh} className={styles.item}>
          {heading(words.notHere(say(form)))}
          <div className={styles.small}>{words.notComparedWith(say(form))}</div>
        </li>
      ))}
    </ul>
  );
}
