import type { ChoiceRow } from '../../notice/schema';
import type { ChoiceDoubt, ChoiceMark, OptionState } from '../located';
import type { Character } from './characters';
import type { Mark } from './elements';
import { otherWords } from './columns';
import type { Reading } from './habits';
import type { Runs } from './runs';
import type { ShapeDoubt } from './shapes';

/** How the options of a choice were left. */
export interface ChoiceStates {
  readonly options: ReadonlyMap<string, OptionState>;
  /** Why some of it is unclear; `null` when nothing is. */
  readonly unclear: ChoiceDoubt | null;
}

/** What is known of a choice's text when its options are judged. */
interface Evidence {
  readonly runs: Runs;
  /** Every reading that fits. */
  readonly readings: readonly Reading[];
  readonly doubt: ShapeDoubt | 'unreadable' | null;
  /** Words that are neither an option's nor the form's. */
  readonly hasOtherWords: boolean;
  readonly seen: string;
}

/** So much of what is seen is enough to find the place. */
const mostSeen = 60;

/** Judges the options of a choice; what its readings do not agree on is unclear. */
export function stateOf(
  choice: ChoiceRow,
  { runs, readings, doubt, hasOtherWords, seen }: Evidence,
): ChoiceStates {
  const words = seen.replace(/\s+/g, ' ').trim();
  const unclear = (why: ChoiceDoubt['why']): ChoiceDoubt => ({
    why,
    seen: words.length > mostSeen ? `${words.slice(0, mostSeen)}…` : words,
  });
  const states = untickedOf(choice, runs);
  const openAll = (why: ChoiceDoubt['why']): ChoiceStates => {
    const all = [...states].map(([key, state]): [string, OptionState] => [
      key,
      state === 'removed' && isStruck(runs, key) ? state : 'unclear',
    ]);
    return { options: new Map(all), unclear: unclear(why) };
  };
  if (doubt !== null) return openAll(doubt);
  const ticks = runs.runs.flatMap(({ marks }) => marks.filter(({ ticked }) => ticked));
  if (ticks.length > 0 && readings.length === 0) return openAll('twoReadings');
  const outcomes = readings.map((reading) => tickedBy(reading, runs));
  const [first, ...others] = outcomes;
  const known =
    first ?? new Set([...runs.owned].flatMap(([mark, key]) => (mark.ticked ? [key] : [])));
  let isOpen = false;
  for (const key of states.keys()) {
    const isTicked = known.has(key);
    if (others.some((other) => other.has(key) !== isTicked)) {
      states.set(key, 'unclear');
      isOpen = true;
    } else if (isTicked && !isStruck(runs, key)) states.set(key, 'ticked');
  }
  if (isOpen) return { options: states, unclear: unclear('twoReadings') };
  const isOtherTicked =
    [...runs.owned].some(([{ ticked }, key]) => ticked && key === otherWords) ||
    readings.some(({ marksOf }) =>
      [...marksOf].some(([{ key }, marks]) => key === null && marks.some(({ ticked }) => ticked)),
    );
  const hasTicked = [...states.values()].includes('ticked');
  if (isOtherTicked && (!hasTicked || allowsOne(choice))) return openAll('otherWords');
  if (hasTicked) return { options: states, unclear: null };
  if (![...states.values()].includes('removed'))
    // 已发布（2018年6月） 正在编制 未开展: no mark, but something is said of an option.
    return hasOtherWords && !hasMarks(runs)
      ? openAll('otherWords')
      : { options: states, unclear: null };
  return byRemoval(choice, runs, states)
    ? { options: states, unclear: null }
    : openAll('otherWords');
}

function untickedOf({ options }: ChoiceRow, { units }: Runs): Map<string, OptionState> {
  const free = new Set(units.flatMap(({ key, struck }) => (key === null || struck ? [] : [key])));
  return new Map(options.map(({ key }) => [key, free.has(key) ? 'unticked' : 'removed']));
}

function isStruck({ units }: Runs, key: string): boolean {
  const own = units.filter((unit) => unit.key === key);
  return own.length > 0 && own.every(({ struck }) => struck);
}

function tickedBy({ marksOf }: Reading, { owned }: Runs): Set<string> {
  const keys = new Set<string>();
  for (const [{ key }, marks] of marksOf)
    if (key !== null && marks.some(({ ticked }) => ticked)) keys.add(key);
  for (const [{ ticked }, key] of owned) if (ticked) keys.add(key);
  return keys;
}

function hasMarks({ runs, owned }: Runs): boolean {
  return owned.size > 0 || runs.some(({ marks }) => marks.length > 0);
}

function allowsOne({ options, exclusions }: ChoiceRow): boolean {
  return exclusions.some(({ atMostOneOf }) =>
    options.every(({ key }) => atMostOneOf.includes(key)),
  );
}

/**
 * Nothing is ticked, and options are struck out or gone: what is left is chosen, when it is one option,
 * when no box is left that could still be ticked, or when options were struck out on purpose and those
 * left go together.
 *
 * @param states ticked here
 * @returns `false` when other words are there that may be the answer
 */
function byRemoval(
  { exclusions }: ChoiceRow,
  all: Runs,
  states: Map<string, OptionState>,
): boolean {
  const { units } = all;
  const hasBoxes = hasMarks(all);
  const hasStrikes = units.some(({ struck }) => struck);
  const hasOthers = units.some(({ key }) => key === null);
  const left = [...states].flatMap(([key, state]) => (state === 'unticked' ? [key] : []));
  const goTogether = exclusions.every(
    ({ atMostOneOf }) => left.filter((key) => atMostOneOf.includes(key)).length < 2,
  );
  const isChosen = left.length === 1 || !hasBoxes || (hasStrikes && goTogether);
  if (!isChosen) return true;
  // Reworded options with boxes of their own, none of them ticked; or an answer in other words.
  if (hasOthers) return hasBoxes;
  for (const key of left) states.set(key, 'ticked');
  return true;
}

/**
 * The one box of each option that can be written: none for an option that has no box, more than one, or one
 * that is no single character of a paragraph.
 */
export function boxesOf(
  { owned }: Runs,
  reading: Reading | null,
  characters: readonly Character[],
): Map<string, ChoiceMark> {
  const all = new Map<string, Mark[]>();
  const add = (key: string | null, marks: readonly Mark[]): void => {
    if (key === null) return;
    const known = all.get(key);
    if (known === undefined) all.set(key, [...marks]);
    else for (const mark of marks) known.push(mark);
  };
  for (const [{ key }, marks] of reading?.marksOf ?? []) add(key, marks);
  for (const [mark, key] of owned) add(key, [mark]);
  const found = new Map<string, ChoiceMark>();
  for (const [key, [mark, second]] of all) {
    const place = mark === undefined ? null : (characters[mark.from]?.place ?? null);
    if (mark === undefined || place === null || second !== undefined || mark.drawn !== 'sign')
      continue;
    const { line, at, raw } = place;
    const isControl = mark.tagged !== null;
    found.set(key, { line, at, character: raw, ticked: mark.ticked, isControl });
  }
  return found;
}
