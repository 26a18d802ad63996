import { mergeClasses } from '@fluentui/react-components';
import type { FormStatus } from '../../../checks/assessment';
import type { Bilingual } from '../../../notice/schema';
import { useWords } from '../../hooks/useWords';
import { isExact, judgeLength, meterScale } from '../../model/length';
import type { LengthVerdict } from '../../model/length';
import { grouped, heading } from '../../strings';
import { useMeterStyles } from './LengthMeter.styles';
import { ReadingsLine } from './ReadingsLine';
import { countText, limitText, verdictText } from './lengthWords';

interface Props {
  readonly name: Bilingual;
  readonly length: NonNullable<FormStatus['length']>;
}

/** A form's 字数 so far, with the allowed band marked. */
export function LengthMeter({ name, length }: Props) {
  const styles = useMeterStyles();
  const { strings, say } = useWords();
  const { count, limit, stretch } = length;
  const verdict = judgeLength(count, limit);
  const scale = meterScale(count.words, limit);
  const tone = toneOf(verdict);
  const verdictWords = verdictText(strings, verdict);
  const limitWords = limitText(strings, limit);
  return (
    <section className={styles.meter}>
      <div className={styles.line}>
        <span className={styles.name}>{heading(say(name))}</span>
        <span className={styles.count}>
          {countText(strings, count)} <span className={styles.limit}>/ {limitWords}</span>
        </span>
        <span className={mergeClasses(styles.verdict, styles[tone])}>{verdictWords}</span>
      </div>
      <div
        role="meter"
        className={styles.track}
        aria-label={strings.meterName(say(name))}
        aria-valuemin={0}
        aria-valuemax={scale.max}
        aria-valuenow={count.words}
        aria-valuetext={strings.meterText(String(count.words), limitWords, verdictWords)}
      >
        <div
          className={styles.band}
          style={{
            left: percent(scale.bandStart),
            width: percent(scale.bandEnd - scale.bandStart),
          }}
        />
        <div
          className={mergeClasses(styles.fill, fillOf(verdict, styles))}
          style={{ width: percent(scale.value) }}
        />
      </div>
      <ReadingsLine
        count={count}
        limit={limit}
        before={[
          ...(isExact(count) ? [] : [strings.between(grouped(count.low), grouped(count.high))]),
          strings.stretch(countText(strings, stretch)),
        ]}
      />
    </section>
  );
}

function toneOf(verdict: LengthVerdict): 'good' | 'bad' | 'unsure' {
  if (verdict.kind === 'within') return 'good';
  return verdict.kind === 'depends' ? 'unsure' : 'bad';
}

function fillOf(verdict: LengthVerdict, styles: ReturnType<typeof useMeterStyles>): string {
  if (verdict.kind === 'over') return styles.fillBad;
  return verdict.kind === 'within' ? styles.fillGood : styles.fillShort;
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}
