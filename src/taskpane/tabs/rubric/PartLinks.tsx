import type { Place } from '../../../document/place';
import type { CriterionEvidence } from '../../../checks/assessment';
import { goToPlace } from '../../commands/goToPlace';
import { useCommand } from '../../hooks/useCommand';
import { usePane } from '../../hooks/usePane';
import { useWords } from '../../hooks/useWords';
import { useRubricStyles } from './RubricTab.styles';
import { useRubricWords } from './useRubricWords';

/** The parts of the paper that usually speak for a criterion. */
export function PartLinks({ parts }: { readonly parts: CriterionEvidence['parts'] }) {
  const styles = useRubricStyles();
  const { strings, say } = useWords();
  const words = useRubricWords();
  const { requirements } = usePane().services.notice;
  if (parts.length === 0) return null;
  return (
    <div className={styles.parts}>
      <span className={styles.small}>{words.evidence}</span>
      {parts.map(({ requirement, place }) => {
        const title = requirements.find(({ id }) => id === requirement)?.title;
        const name = title === undefined ? requirement : say(title);
        return place === null ? (
          <span key={requirement} className={styles.small}>
            {name}
            {strings.aside(words.notInDocument)}
          </span>
        ) : (
          <PartLink key={requirement} name={name} place={place} />
        );
      })}
    </div>
  );
}

function PartLink({ name, place }: { readonly name: string; readonly place: Place }) {
  const styles = useRubricStyles();
  const { run } = useCommand(goToPlace, { place, selectPrompt: false });
  return (
    <button type="button" className={styles.link} onClick={run}>
      {name}
    </button>
  );
}
