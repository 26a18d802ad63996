import { squash } from '../../document/text';
import type { Aspect } from '../../notice/schema';

/** Words of a clause that says of something that it is not there, or not enough. */
const lack =
  /尚未|还未|并未|未能|未曾|没有(?!发生|出现)|缺乏|缺少|缺失|不足|不具备|难以|无法|未出台|未建立|未开展|未完成|未落实|未到位|未形成|未制定|未启动|滞后|薄弱|有待|亟待|不够|不高|不强|不明|不宜|不可|不能|拟于|拟在|预计|力争/;
/** Words of a clause about how such a lack came to an end. */
const overcome = /解决|破解|改变|克服|扭转|填补|弥补|补齐|消除|[从由]没有/;
/** A negation holds as far as the next of these. */
const clauses = /[，,；;：:]/;

/**
 * Makes a measure of how much a sentence speaks for an aspect: how many of the aspect's keywords are in
 * it, apart from where they are part of another expression or in a clause that denies what it speaks of.
 *
 * @returns a function from a sentence without its spaces (see `squash`) to that number
 */
export function speaksFor({ keywords, except }: Aspect): (sentence: string) => number {
  const words = keywords.map(squash);
  const others = except.map(squash);
  return (sentence) => {
    const spoken = sentence
      .split(clauses)
      .filter((clause) => !lack.test(clause) || overcome.test(clause))
      .map((clause) => others.reduce((rest, other) => rest.replaceAll(other, ' '), clause));
    return words.filter((word) => spoken.some((clause) => clause.includes(word))).length;
  };
}
