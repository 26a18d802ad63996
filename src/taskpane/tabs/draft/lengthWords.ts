import type { FormStatus, PartStatus, Readings } from '../../../checks/assessment';
import type { Words } from '../../hooks/useWords';
import { isExact, judgeLength } from '../../model/length';
import type { LengthVerdict, Limit } from '../../model/length';
import { grouped } from '../../strings';
import type { Strings } from '../../strings';

/** A limit in words: `3 000–5 000 字`. */
export function limitText(strings: Strings, { min, max }: Limit): string {
  if (min !== undefined && max !== undefined) {
    return strings.limitBetween(grouped(min), grouped(max));
  }
  return max === undefined ? strings.limitMin(grouped(min ?? 0)) : strings.limitMax(grouped(max));
}

/** A count with its upper limit (`480 / 500 字`), or alone where there is none. */
export function countOfMax(strings: Strings, count: Readings, limit: Limit | null): string {
  const counted = countText(strings, count);
  return limit?.max === undefined
    ? strings.words(counted)
    : strings.wordsOf(counted, grouped(limit.max));
}

/** How a count stands to its limit, in words: `还差 50 字`. */
export function verdictText(strings: Strings, verdict: LengthVerdict): string {
  switch (verdict.kind) {
    case 'short':
      return strings.short(grouped(verdict.by));
    case 'over':
      return strings.over(grouped(verdict.by));
    case 'within':
      return strings.within;
    case 'depends':
      return strings.depends;
  }
}

/** A count in figures, marked when it is not exact. */
export function countText(strings: Strings, count: Readings): string {
  return isExact(count) ? grouped(count.words) : strings.about(grouped(count.words));
}

/**
 * How much is still to be written in a part, by its own limit and by that on the whole form it counts for:
 * nothing where neither says so.
 */
export function stillToWrite(
  { strings, say }: Words,
  { count, limit, kind }: PartStatus,
  { name, length }: FormStatus,
): string[] {
  const said: string[] = [];
  if (count !== null && limit !== null) {
    const verdict = judgeLength(count, limit);
    const left = (limit.max ?? count.words) - count.words;
    if (verdict.kind === 'short') said.push(strings.stillToWrite(grouped(verdict.by)));
    else if (verdict.kind === 'over') said.push(verdictText(strings, verdict));
    else if (left > 0) said.push(strings.mayStillWrite(grouped(left)));
  }
  if (kind === 'section' && length !== null) {
    const whole = judgeLength(length.count, length.limit);
    if (whole.kind === 'short') said.push(strings.wholeStillToWrite(say(name), grouped(whole.by)));
  }
  return said;
}
