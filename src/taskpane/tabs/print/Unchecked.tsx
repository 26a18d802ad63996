import type { RequirementResult } from '../../../checks/assessment';
import { usePane } from '../../hooks/usePane';
import { useWords } from '../../hooks/useWords';
import { usePrintStyles } from './PrintTab.styles';

/** What could not be checked, each with the reason. */
export function Unchecked({ results }: { readonly results: readonly RequirementResult[] }) {
  const styles = usePrintStyles();
  const { strings, say } = useWords();
  const { requirements } = usePane().services.notice;
  return (
    <ul className={styles.list}>
      {results.map(({ id, why }) => {
        const title = requirements.find((requirement) => requirement.id === id)?.title;
        return (
          <li key={id} className={styles.item}>
            {title === undefined ? id : say(title)}
            <div className={styles.small}>
              {why === undefined ? strings.unknownWhy : say(why.text)}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
