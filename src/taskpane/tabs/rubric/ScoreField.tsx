import { Input } from '@fluentui/react-components';
import { useId } from 'react';
import { readScore } from '../../model/selfAssessment';
import { useRubricStyles } from './RubricTab.styles';
import { useKeptText } from './useKeptText';
import { useOwnView, useSelfAssessment } from './useSelfAssessment';
import { useRubricWords } from './useRubricWords';

interface Props {
  /** Under which the score is kept. */
  readonly scoreKey: string;
  /** What is scored: the field's name. */
  readonly label: string;
  /** `null` for a bonus, which has no limit. */
  readonly max: number | null;
}

/** The author's own score: empty until the author fills it in. */
export function ScoreField({ scoreKey, label, max }: Props) {
  const styles = useRubricStyles();
  const words = useRubricWords();
  const { setScore } = useSelfAssessment();
  const score = useOwnView().scores[scoreKey]?.score;
  const errorId = useId();
  const { text, isDraft, onChange, finish } = useKeptText(
    score === undefined ? '' : String(score),
    (typed) => {
      const entry = readScore(typed, max);
      if (entry.kind === 'invalid') return false;
      const read = entry.kind === 'score' ? entry.score : undefined;
      if (read !== score) setScore(scoreKey, read);
      return true;
    },
  );
  const isWrong = readScore(text, max).kind === 'invalid';
  return (
    <>
      <span className={styles.scoreLine}>
        <Input
          size="small"
          inputMode="decimal"
          autoComplete="off"
          className={styles.scoreInput}
          value={text}
          aria-label={label}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? errorId : undefined}
          onChange={(_, { value }) => onChange(value)}
          onBlur={finish}
          onKeyDown={({ key }) => {
            if (key === 'Enter') finish();
          }}
        />
        {max === null ? null : <span className={styles.outOf}>{words.outOf(max)}</span>}
      </span>
      {isWrong ? (
        <span id={errorId} role="alert" className={styles.wrong}>
          {max === null
            ? words.bonusWrong
            : isDraft
              ? words.scoreWrong(max)
              : words.keptTooHigh(max)}
        </span>
      ) : null}
    </>
  );
}
