import type { CriterionEvidence, EvidenceSentence } from '../../../checks/assessment';
import type { Aspect } from '../../../notice/schema';
import { goToPlace } from '../../commands/goToPlace';
import { CheckmarkCircle16Filled, Circle16Regular } from '../../components/icons';
import { useCommand } from '../../hooks/useCommand';
import { useWords } from '../../hooks/useWords';
import { useRubricStyles } from './RubricTab.styles';
import { useRubricWords } from './useRubricWords';

interface Props {
  readonly aspects: readonly Aspect[];
  readonly evidence: CriterionEvidence | undefined;
}

/** The aspects of a criterion, each with the sentences that speak for it, or that none does. */
export function AspectList({ aspects, evidence }: Props) {
  const styles = useRubricStyles();
  const { strings } = useWords();
  const words = useRubricWords();
  return (
    <ul className={styles.list}>
      {aspects.map(({ key, name }) => {
        const found = evidence?.aspects.find(({ aspect }) => aspect === key);
        const sentences = found?.sentences ?? [];
        const more = (found?.total ?? 0) - sentences.length;
        const Icon = sentences.length > 0 ? CheckmarkCircle16Filled : Circle16Regular;
        return (
          <li key={key} className={styles.aspect}>
            <div className={styles.aspectName}>
              <Icon className={sentences.length > 0 ? styles.spoken : styles.silent} />
              <span>
                {name}
                {evidence?.hasText === true && sentences.length === 0 ? (
                  <span className={styles.small}>{strings.aside(words.nothingSpeaks)}</span>
                ) : null}
              </span>
            </div>
            {sentences.map((sentence) => (
              <SentenceLink key={sentenceKey(sentence)} sentence={sentence} />
            ))}
            {more > 0 ? <div className={styles.more}>{words.moreSentences(more)}</div> : null}
          </li>
        );
      })}
    </ul>
  );
}

/** A sentence is shown as far as it takes to know it again, in characters. */
const SHOWN = 50;

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length <= SHOWN ? text : `${characters.slice(0, SHOWN).join('')}…`;
}

/** The same sentence may stand twice in a paper. */
function sentenceKey({ text, place }: EvidenceSentence): string {
  return `${place.kind === 'paragraph' ? place.paragraphId : place.kind} ${text}`;
}

function SentenceLink({ sentence }: { readonly sentence: EvidenceSentence }) {
  const styles = useRubricStyles();
  const { strings } = useWords();
  const { run } = useCommand(goToPlace, { place: sentence.place, selectPrompt: false });
  return (
    <button type="button" className={styles.sentence} onClick={run}>
      {strings.quoteMarks(shortened(sentence.text))}
    </button>
  );
}
