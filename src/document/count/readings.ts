import type { ParagraphCount, PartCount } from './counts';

/** 字 counted in the ways people count; a notice that limits 字数 may mean any of them. */
export interface Readings {
  /** Word's 字数. */
  readonly words: number;
  /** 汉字 only. */
  readonly han: number;
  /** 字数 without punctuation. */
  readonly withoutPunctuation: number;
  /** 字数 as WPS counts it. */
  readonly wps: number;
}

/** The readings of a count. */
export function readingsOf(count: ParagraphCount): Readings {
  return {
    words: count.words,
    han: count.han,
    withoutPunctuation: count.words - count.punctuation,
    wps: count.wps,
  };
}

/** A limit on 字数; both ends are allowed. An end that is absent does not bind. */
export interface Limits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** How a number stands to a limit. */
export type Verdict = 'under' | 'within' | 'over';

/** How a number of 字 stands to a limit. */
export function verdictOf(words: number, { min = 0, max = Infinity }: Limits): Verdict {
  if (words < min) return 'under';
  return words > max ? 'over' : 'within';
}

/** How a count stands to a limit, and whether that depends on how one counts. */
export interface Judgement {
  /**
   * By Word's 字数. `uncertain` when hints that are not known decide it: show `range`, no exact number,
   * until the document's package has been read.
   */
  readonly verdict: Verdict | 'uncertain';
  /** By each reading; with hints that are not known, by what was assumed of them. */
  readonly byReading: Readonly<Record<keyof Readings, Verdict>>;
  /** The readings give different verdicts: the author should know before handing in. */
  readonly readingsDiffer: boolean;
}

/** Compares a count with a limit in all readings. */
export function judge(count: PartCount, limits: Limits): Judgement {
  const low = verdictOf(count.range.low, limits);
  const high = verdictOf(count.range.high, limits);
  const { words, han, withoutPunctuation, wps } = readingsOf(count);
  const byReading = {
    words: verdictOf(words, limits),
    han: verdictOf(han, limits),
    withoutPunctuation: verdictOf(withoutPunctuation, limits),
    wps: verdictOf(wps, limits),
  };
  return {
    verdict: low === high ? low : 'uncertain',
    byReading,
    readingsDiffer: new Set(Object.values(byReading)).size > 1,
  };
}
