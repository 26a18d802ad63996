import { totalOf } from '../../../notice/rubric';
import type { Rubric } from '../../../notice/schema';
import { usePane } from '../../hooks/usePane';
import { useWords } from '../../hooks/useWords';
import { useRubricStyles } from './RubricTab.styles';
import { useOwnView } from './useSelfAssessment';
import { useRubricWords } from './useRubricWords';

/** The author's own scores added up, always in sight. */
export function Totals() {
  const styles = useRubricStyles();
  const words = useRubricWords();
  const { rubrics } = usePane().services.notice;
  return (
    <section aria-label={words.ownTotals} className={styles.totals}>
      <dl className={styles.totalList}>
        {rubrics.map((rubric) => (
          <TotalLine key={rubric.id} rubric={rubric} />
        ))}
      </dl>
    </section>
  );
}

function TotalLine({ rubric }: { readonly rubric: Rubric }) {
  const styles = useRubricStyles();
  const { strings } = useWords();
  const words = useRubricWords();
  const { scores } = useOwnView();
  const { score, scored, criteria, points, bonus } = totalOf(rubric, (key) => scores[key]?.score);
  return (
    <div className={styles.total}>
      <dt className={styles.totalName}>{rubric.heading}</dt>
      <dd className={styles.totalValue}>
        {score === null ? words.noScore : <strong>{words.scoreOf(String(score), points)}</strong>}
        {score === null || scored === criteria ? null : (
          <span className={styles.small}>{strings.aside(words.scoredOf(scored, criteria))}</span>
        )}
        {bonus === null ? null : (
          <span className={styles.small}>{strings.aside(words.plusBonus(bonus))}</span>
        )}
      </dd>
    </div>
  );
}
