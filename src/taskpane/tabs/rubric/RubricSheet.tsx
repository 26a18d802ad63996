import { useId } from 'react';
import type { CriterionEvidence } from '../../../checks/assessment';
import { bonusesOf, scoreKey } from '../../../notice/rubric';
import type { Rubric } from '../../../notice/schema';
import { CriterionNote, CriterionRow } from './CriterionRow';
import { useRubricStyles } from './RubricTab.styles';
import { ScoreField } from './ScoreField';
import { Supplements } from './Supplements';
import { useRubricWords } from './useRubricWords';

interface Props {
  readonly rubric: Rubric;
  readonly evidence: readonly CriterionEvidence[];
}

/** One of the reviewers' rubrics as a sheet, its bonus apart. */
export function RubricSheet({ rubric, evidence }: Props) {
  const styles = useRubricStyles();
  const words = useRubricWords();
  const headingId = useId();
  const evidenceFor = (key: string): CriterionEvidence | undefined =>
    evidence.find((each) => each.rubric === rubric.id && each.criterion === key);
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {rubric.heading}
      </h2>
      <p className={styles.annex}>{`${rubric.annex} ${rubric.title}`}</p>
      {rubric.groups.map((group) => (
        <div key={group.heading} className={styles.group}>
          <h3 className={styles.groupHeading}>
            {group.heading}
            {group.points === undefined ? null : (
              <span className={styles.points}>{words.points(group.points)}</span>
            )}
          </h3>
          {group.text === undefined ? null : <p className={styles.text}>{group.text}</p>}
          {group.supplements ? <Supplements /> : null}
          {group.criteria.length === 0 ? null : (
            <ul className={styles.list}>
              {group.criteria.map((criterion) => (
                <CriterionRow
                  key={criterion.key}
                  rubric={rubric}
                  criterion={criterion}
                  evidence={evidenceFor(criterion.key)}
                />
              ))}
            </ul>
          )}
        </div>
      ))}
      <Bonuses rubric={rubric} />
    </section>
  );
}

/** What the author adds for work beyond the plan: never part of the sum. */
function Bonuses({ rubric }: { readonly rubric: Rubric }) {
  const styles = useRubricStyles();
  const words = useRubricWords();
  const bonuses = bonusesOf(rubric);
  if (bonuses.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3 className={styles.groupHeading}>{words.bonus}</h3>
      {bonuses.map(({ criterion, aspect }) => {
        const key = scoreKey(rubric, criterion, aspect);
        return (
          <div key={key} className={styles.criterion}>
            <div className={styles.line}>
              <span className={styles.title}>{aspect.name}</span>
              <ScoreField scoreKey={key} label={words.bonusFor(aspect.name)} max={null} />
            </div>
            <CriterionNote scoreKey={key} title={aspect.name} />
          </div>
        );
      })}
    </div>
  );
}
