import { wordCount } from './count.ts';
import { type Dice } from './dice.ts';
import { fillers, names, sentences } from './experienceSentences.ts';
import { fill, type Place } from './places.ts';

export const sixKeys = ['name', 'overview', 'background', 'practice', 'effect', 'value'] as const;
export type SixKey = (typeof sixKeys)[number];

/** One of the six parts of a 典型经验. */
export interface SixPart {
  readonly key: SixKey;
  /** Its number in the notice, from 1. */
  readonly number: number;
  /** Its heading without number. */
  title: string;
  /** What the notice says in brackets after the heading. */
  readonly guidance: string;
  /** Its paragraphs; one that begins with `<` is WordprocessingML. */
  body: string[];
}

const titles: Readonly<Record<SixKey, readonly [string, string]>> = {
  name: ['名称', '提炼经验做法'],
  overview: ['概述', '简要说明案例的基本情况'],
  background: ['背景', '说明原来的状态和希望解决的问题'],
  practice: ['典型经验', '详细说明典型经验的内容、特点、实施路径和具体做法'],
  effect: ['实践及效果', '说明典型经验在实践中如何应用，用实例和数据说明带来的变化和效果'],
  value: ['推广价值', '说明经验的可移植性'],
};

/** The share of each part in the whole and the most 字 its sentences are enough for; 典型经验 gets the rest. */
const shares: readonly (readonly [Exclude<SixKey, 'name' | 'practice'>, number, number])[] = [
  ['overview', 0.11, 430],
  ['background', 0.16, 650],
  ['effect', 0.2, 900],
  ['value', 0.11, 500],
];

/** Some of `texts`, no text twice, whose 字数 add up to exactly `total`; undefined when none do. */
function exactly(texts: readonly string[], total: number): string[] | undefined {
  const reached = new Map<number, string[]>([[0, []]]);
  for (const text of texts) {
    const size = wordCount(text);
    for (const [sum, chosen] of [...reached]) {
      const next = sum + size;
      if (next <= total && !reached.has(next)) reached.set(next, [...chosen, text]);
    }
  }
  return reached.get(total);
}

/**
 * Sentences drawn from templates until their 字数 is exactly `total`.
 * Throws when the fillers can't make up the rest.
 */
export function sentencesOf(
  templates: readonly string[],
  total: number,
  place: Place,
  dice: Dice,
): string[] {
  const chosen: string[] = [];
  let left = total;
  const spare = dice.int(40, 70);
  for (let round = 0; round < 4 && left > spare + 80; round += 1) {
    for (const template of dice.shuffle(templates)) {
      if (round > 0 && !template.includes('{')) continue;
      const text = fill(template, place, dice);
      const size = wordCount(text);
      if (left - size < spare || chosen.includes(text)) continue;
      chosen.push(text);
      left -= size;
    }
  }
  const rest = exactly(dice.shuffle(fillers), left);
  if (rest === undefined) throw new Error(`no fillers add up to ${left}`);
  return [...chosen, ...rest];
}

/** Joins sentences to paragraphs of three to five. */
export function paragraphsOf(texts: readonly string[], dice: Dice): string[] {
  const paragraphs: string[] = [];
  let from = 0;
  while (from < texts.length) {
    const size = dice.int(3, 5);
    paragraphs.push(texts.slice(from, from + size).join(''));
    from += size;
  }
  return paragraphs;
}

/** The six parts with bodies of exactly `total` 字 (runs hinted), none of them a heading. */
export function writeExperience(place: Place, dice: Dice, total: number): SixPart[] {
  const name = fill(dice.pick(names), place, dice);
  const rest = total - wordCount(name);
  const bodies = new Map<SixKey, string[]>([['name', [name]]]);
  const write = (key: Exclude<SixKey, 'name'>, size: number) =>
    bodies.set(key, paragraphsOf(sentencesOf(sentences[key], size, place, dice), dice));
  let left = rest;
  for (const [key, share, most] of shares) {
    const size = Math.min(most, Math.round(rest * share));
    write(key, size);
    left -= size;
  }
  write('practice', left);
  return sixKeys.map((key, index) => ({
    key,
    number: index + 1,
    title: titles[key][0],
    guidance: titles[key][1],
    body: bodies.get(key) ?? [],
  }));
}
