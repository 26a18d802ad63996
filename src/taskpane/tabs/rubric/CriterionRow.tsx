import { mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { CriterionEvidence } from '../../../checks/assessment';
import { scoreKey } from '../../../notice/rubric';
import type { Criterion, Rubric } from '../../../notice/schema';
import { ChevronDown16Regular, ChevronRight16Regular } from '../../components/icons';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import { AspectList } from './AspectList';
import { NoteField } from './NoteField';
import { PartLinks } from './PartLinks';
import { useRubricStyles } from './RubricTab.styles';
import { ScoreField } from './ScoreField';
import { useOwnView, useSelfAssessment } from './useSelfAssessment';
import { useRubricWords } from './useRubricWords';

interface Props {
  readonly rubric: Rubric;
  readonly criterion: Criterion;
  /** `undefined` until the document has been read. */
  readonly evidence: CriterionEvidence | undefined;
}

/** A criterion: what speaks for it, when opened, and the author's own score and note. */
export function CriterionRow({ rubric, criterion, evidence }: Props) {
  const styles = useRubricStyles();
  const words = useRubricWords();
  const { view, changeView } = usePane();
  const { openCriteria } = useStore(view);
  const bodyId = useId();
  const key = scoreKey(rubric, criterion);
  const isOpen = openCriteria.has(key);
  const toggle = (): void => {
    const next = new Set(openCriteria);
    if (isOpen) next.delete(key);
    else next.add(key);
    changeView({ openCriteria: next });
  };
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <li className={styles.criterion}>
      <div className={styles.line}>
        <h4 className={styles.title}>
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={isOpen}
            aria-controls={isOpen ? bodyId : undefined}
            onClick={toggle}
          >
            <Chevron className={styles.chevron} />
            <span>
              {criterion.title}
              <EvidenceCount criterion={criterion} evidence={evidence} />
            </span>
          </button>
        </h4>
        <ScoreField
          scoreKey={key}
          label={words.scoreFor(criterion.title, criterion.points)}
          max={criterion.points}
        />
      </div>
      {isOpen ? (
        <div id={bodyId} className={styles.body}>
          <p className={styles.text}>{criterion.text}</p>
          <AspectList aspects={criterion.aspects} evidence={evidence} />
          <PartLinks parts={evidence?.parts ?? []} />
          <CriterionNote scoreKey={key} title={criterion.title} />
        </div>
      ) : null}
    </li>
  );
}

/** How many aspects something speaks for; work beyond the plan is nobody's duty. */
function EvidenceCount({ criterion, evidence }: Omit<Props, 'rubric'>) {
  const styles = useRubricStyles();
  const words = useRubricWords();
  if (evidence === undefined) return null;
  const asked = criterion.aspects.filter(({ bonus }) => !bonus);
  const spoken = asked.filter(({ key }) =>
    evidence.aspects.some(({ aspect, total }) => aspect === key && total > 0),
  );
  return (
    <span className={mergeClasses(styles.small, styles.count)}>
      {evidence.hasText ? words.aspectsFound(spoken.length, asked.length) : words.noTextYet}
    </span>
  );
}

/** The author's note beside a score. */
export function CriterionNote(props: { readonly scoreKey: string; readonly title: string }) {
  const words = useRubricWords();
  const { setNote } = useSelfAssessment();
  const note = useOwnView().scores[props.scoreKey]?.note ?? '';
  return (
    <NoteField
      label={words.noteFor(props.title)}
      placeholder={words.note}
      kept={note}
      keep={(text) => setNote(props.scoreKey, text)}
    />
  );
}
