import type { PlacedMark, Run, Runs, Unit } from './runs';

/**
 * How a hand ticks: where the boxes are, and where the tick is put.
 * - `before`: box before its option; the tick in it, beside it or in its place
 * - `tickBehind`: box before its option, left empty; the tick behind the option
 * - `behind` and `tickBefore`: the same the other way round
 */
export type Habit = 'before' | 'tickBehind' | 'behind' | 'tickBefore';

const habits: readonly Habit[] = ['before', 'tickBehind', 'behind', 'tickBefore'];

/** A choice read as one habit would have it. */
export interface Reading {
  readonly habit: Habit;
  readonly marksOf: ReadonlyMap<Unit, readonly PlacedMark[]>;
  /** Every option has a box or a tick of its own. */
  readonly isComplete: boolean;
  /** Empty boxes that no option takes. */
  readonly left: number;
  /** The white space says otherwise: a tick close to one option is taken for the other. */
  readonly isAgainstSpace: boolean;
}

/** The readings of a choice that take every tick for some option's; the best alone. */
export function readingsOf(runs: Runs): Reading[] {
  const all = habits.flatMap((habit) => readAs(habit, runs) ?? []);
  const cost = ({ isComplete, left }: Reading): number => (isComplete ? 0 : 1000) + left;
  const least = Math.min(...all.map(cost));
  return all.filter((reading) => cost(reading) === least && !reading.isAgainstSpace);
}

function readAs(habit: Habit, { units, runs, owned }: Runs): Reading | null {
  const marksOf = new Map<Unit, PlacedMark[]>(units.map((unit) => [unit, []]));
  const boxed = new Set(owned.values());
  const leaning = sideOfBoxes(runs);
  const between = spaceBetween(runs);
  let left = 0;
  let isAgainstSpace = false;
  for (const run of runs) {
    const split = splitOf(habit, run);
    if (split === null) return null;
    const sides = new Map<Unit, number>();
    for (const [i, mark] of run.marks.entries()) {
      const isFormer = i < split;
      const unit = isFormer ? run.former : run.next;
      if (unit === null || !(isFormer ? mark.mayBeFormer : mark.mayBeNext)) {
        if (mark.ticked) return null;
        left += 1;
        continue;
      }
      marksOf.get(unit)?.push(mark);
      const isSlot = isFormer === (habit === 'behind' || habit === 'tickBefore');
      if (isSlot && unit.key !== null) boxed.add(unit.key);
      if (!mark.ticked && sides.set(unit, (sides.get(unit) ?? 0) + 1).get(unit) !== 1) left += 1;
      if (isAgainst(habit, run, i, split, leaning, between)) isAgainstSpace = true;
    }
  }
  const isComplete = units.every(({ key, struck }) => key === null || struck || boxed.has(key));
  return { habit, marksOf, isComplete, left, isAgainstSpace };
}

/** How many of a run's marks belong to the option before it; `null` when the habit does not put marks so. */
function splitOf(habit: Habit, { former, next, marks }: Run): number | null {
  const count = marks.length;
  const [first, second] = marks;
  const last = marks.at(-1);
  const lastButOne = marks.at(-2);
  switch (habit) {
    case 'before':
      return 0;
    case 'behind':
      return count;
    case 'tickBehind': {
      if (first?.ticked === true && former !== null && second?.ticked !== true) return 1;
      return marks.some(({ ticked }) => ticked) ? null : 0;
    }
    case 'tickBefore': {
      if (last?.ticked === true && next !== null && lastButOne?.ticked !== true) return count - 1;
      return marks.some(({ ticked }) => ticked) ? null : count;
    }
  }
}

/** Whether a tick that may belong to either neighbour is clearly nearer to the one it is not taken for. */
function isAgainst(
  habit: Habit,
  { marks }: Run,
  at: number,
  split: number,
  leaning: 'former' | 'next' | null,
  between: number,
): boolean {
  const mark = marks[at];
  if (mark?.ticked !== true) return false;
  const isFormer = at < split;
  const isInPlace = (habit === 'before' || habit === 'behind') && marks.length === 1;
  if (!mark.mayBeFormer || !mark.mayBeNext)
    // At a line's end: as far from its option as the options are from each other, it may be a note.
    return !isInPlace && isFar(isFormer ? mark.left : mark.right, between);
  // What is beside it on its other side is the box it is in.
  if (isFormer ? at + 1 < split : at > split) return false;
  const side = nearer(mark);
  if (side === null || (side === 'former') === isFormer) return false;
  // A tick in the place of a box is spaced as the boxes are: □ 甲√ 乙□ 丙 is 乙 ticked.
  return !(isInPlace && side === leaning);
}

/** Whether a tick is so far from an option that it need not be its. */
function isFar(distance: number, between: number): boolean {
  return Number.isFinite(distance) && distance > 1 && distance >= between;
}

/** The least white space between two options on a line, a box between them left out. */
function spaceBetween(runs: readonly Run[]): number {
  const spaces = runs.flatMap(({ former, next, marks: [mark, second] }) =>
    former === null || next === null || mark === undefined || second !== undefined || mark.ticked
      ? []
      : [mark.left + mark.right].filter((space) => Number.isFinite(space)),
  );
  return Math.min(...spaces);
}

/** The side that boxes alone between two options are nearer to; `null` when they differ or are on neither. */
function sideOfBoxes(runs: readonly Run[]): 'former' | 'next' | null {
  const sides = new Set(
    runs.flatMap(({ former, next, marks: [mark, second] }) =>
      former === null || next === null || mark === undefined || second !== undefined || mark.ticked
        ? []
        : [nearer(mark)],
    ),
  );
  const [side = null, other] = sides;
  return other === undefined ? side : null;
}

/** What a mark is clearly nearer to: it touches one and not the other, or is at half the distance. */
export function nearer({
  left,
  right,
}: Pick<PlacedMark, 'left' | 'right'>): 'former' | 'next' | null {
  if (left === right) return null;
  const [near, far] = left < right ? [left, right] : [right, left];
  if (near > 0 && (far < 2 * near || far - near < 2)) return null;
  return left < right ? 'former' : 'next';
}
