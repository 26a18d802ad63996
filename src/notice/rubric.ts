import type { Aspect, Criterion, Rubric } from './schema';

/** The criteria of a rubric, in the notice's order. */
export function criteriaOf(rubric: Rubric): readonly Criterion[] {
  return rubric.groups.flatMap(({ criteria }) => criteria);
}

/** The points a rubric gives at most. */
export function pointsOf(rubric: Rubric): number {
  return criteriaOf(rubric).reduce((sum, { points }) => sum + points, 0);
}

/** Aspects for which points may be added beyond those of the rubric. */
export function bonusesOf(rubric: Rubric): { criterion: Criterion; aspect: Aspect }[] {
  return criteriaOf(rubric).flatMap((criterion) =>
    criterion.aspects.filter(({ bonus }) => bonus).map((aspect) => ({ criterion, aspect })),
  );
}

/**
 * The name under which an author's own score for a criterion is kept; for a bonus, of the aspect.
 *
 * @example scoreKey(rubric, criterion) // 'rubric.review.projects'
 */
export function scoreKey(rubric: Rubric, { key }: Criterion, aspect?: Aspect): string {
  return [rubric.id, key, ...(aspect === undefined ? [] : [aspect.key])].join('.');
}

/** A rubric's scores added up. */
export interface Total {
  /** `null` when nothing has been scored. */
  readonly score: number | null;
  /** How many criteria have been scored. */
  readonly scored: number;
  readonly criteria: number;
  readonly points: number;
  /** The author's own bonus, never in `score`; `null` when there is none. */
  readonly bonus: number | null;
}

/**
 * Adds up an author's own scores for a rubric; nothing is filled in for what has none, and one over the
 * criterion's points (kept under a notice that gave more) is left out.
 *
 * @param scoreOf the score kept under a {@link scoreKey}
 */
export function totalOf(rubric: Rubric, scoreOf: (key: string) => number | undefined): Total {
  const criteria = criteriaOf(rubric);
  const scores = criteria.flatMap((criterion) => {
    const score = scoreOf(scoreKey(rubric, criterion));
    return score === undefined || score > criterion.points ? [] : [score];
  });
  const bonuses = bonusesOf(rubric).flatMap(
    ({ criterion, aspect }) => scoreOf(scoreKey(rubric, criterion, aspect)) ?? [],
  );
  return {
    score: sumOf(scores),
    scored: scores.length,
    criteria: criteria.length,
    points: pointsOf(rubric),
    bonus: sumOf(bonuses),
  };
}

/** Scores have at most one decimal; adding them leaves no more. */
function sumOf(scores: readonly number[]): number | null {
  if (scores.length === 0) return null;
  return Math.round(scores.reduce((sum, score) => sum + score, 0) * 10) / 10;
}
