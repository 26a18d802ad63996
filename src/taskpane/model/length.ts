import type { Readings } from '../../checks/assessment';

/** A limit on 字数; both ends allowed. */
export interface Limit {
  readonly min?: number;
  readonly max?: number;
}

/** How a count stands to its limit. */
export type LengthVerdict =
  | { readonly kind: 'short'; readonly by: number }
  | { readonly kind: 'over'; readonly by: number }
  | { readonly kind: 'within' }
  /** The range of the count holds both answers. */
  | { readonly kind: 'depends' };

/** Compares a count with its limit; a count that is not exact is judged by both ends of its range. */
export function judgeLength(count: Readings, limit: Limit): LengthVerdict {
  const min = limit.min ?? 0;
  const max = limit.max ?? Number.POSITIVE_INFINITY;
  if (count.high < min) return { kind: 'short', by: min - count.words };
  if (count.low > max) return { kind: 'over', by: count.words - max };
  if (count.low >= min && count.high <= max) return { kind: 'within' };
  return { kind: 'depends' };
}

/** Whether the ways of counting 字 stand differently to a limit. */
export function readingsDiffer(count: Readings, limit: Limit): boolean {
  const kinds = [count.words, count.han, count.withoutPunctuation, count.wps].map((words) => {
    if (words < (limit.min ?? 0)) return 'short';
    return words > (limit.max ?? Number.POSITIVE_INFINITY) ? 'over' : 'within';
  });
  return new Set(kinds).size > 1;
}

/** Whether the count is a single number. */
export function isExact(count: Readings): boolean {
  return count.low === count.high;
}

/** Where things stand on a meter, as fractions of its width. */
export interface MeterScale {
  readonly value: number;
  readonly bandStart: number;
  readonly bandEnd: number;
  /** The greatest value the meter can show, for assistive technology. */
  readonly max: number;
}

/** The room a meter leaves beyond the upper limit, so that the band's end shows. */
const BEYOND = 1.12;

/** Lays out a meter from nothing to somewhat more than the limit or the count. */
export function meterScale(count: number, limit: Limit): MeterScale {
  const upper = limit.max ?? Math.max(limit.min ?? 0, count, 1);
  const full = Math.max(upper * BEYOND, count);
  return {
    value: count / full,
    bandStart: (limit.min ?? 0) / full,
    bandEnd: upper / full,
    max: Math.max(upper, count),
  };
}
