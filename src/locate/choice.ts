import type { ChoiceRow } from '../notice/schema';
import { blanksOf } from './choice/blanks';
import { charactersOf } from './choice/characters';
import type { Character } from './choice/characters';
import { marksInColumns } from './choice/columns';
import { elementsOf } from './choice/elements';
import type { Element, Mark } from './choice/elements';
import { readingsOf } from './choice/habits';
import type { Habit, Reading } from './choice/habits';
import { runsOf } from './choice/runs';
import type { Runs } from './choice/runs';
import { settleShapes, tickSigns } from './choice/shapes';
import { boxesOf, stateOf } from './choice/states';
import type { ChoiceStates } from './choice/states';
import { pieceSpans, pieceText } from './located';
import type { ChoiceMark, TextPiece } from './located';

/** A choice and the text it is read from: its cells, or its lines. */
export interface ChoiceText {
  readonly choice: ChoiceRow;
  readonly pieces: readonly TextPiece[];
}

/** What was read of a choice. */
export interface ReadChoice extends Pick<ChoiceStates, 'options' | 'unclear'> {
  readonly blanks: ReadonlyMap<string, string>;
  readonly isStoredOtherwise: boolean;
  /** The one box of each option that has one that can be written. */
  readonly boxes: ReadonlyMap<string, ChoiceMark>;
}

/**
 * Reads which options of a table's choices are ticked, as a reader of the paper does: by what is nearest, on
 * its line and in its cell, and where that leaves two readings, by how the rest of the table is ticked, for
 * one hand ticked it all. What is left open is unclear.
 *
 * Without any tick, the one option left when the others were struck out or deleted is the chosen one.
 *
 * @param rows the choices of one table
 * @returns what was read of each, in the same order
 */
export function readChoices(rows: readonly ChoiceText[]): ReadChoice[] {
  const texts = rows.map(({ choice, pieces }) => {
    const characters = charactersOf(choice, pieces);
    return { choice, pieces, characters, all: elementsOf(choice, characters) };
  });
  const signs = tickSigns(texts.map(({ all }) => all));
  const taken = texts.map((text) => takeApart(text, signs));
  const known = commonHabits(taken);
  return taken.map(({ choice, pieces, all, characters, runs, readings, settled }): ReadChoice => {
    const habits = known.get(mannerOf(runs)) ?? [];
    const fitting = alike(readings)
      ? readings
      : readings.filter(({ habit }) => habits.includes(habit));
    const { options, unclear } = stateOf(choice, {
      runs,
      // Where no row decides, the readings stay open.
      readings: fitting.length > 0 ? fitting : readings,
      // A picture may be the box, or a tick drawn over one.
      doubt: pieces.some(({ line }) => line.paragraph.unreadable !== undefined)
        ? 'unreadable'
        : settled.doubt,
      hasOtherWords: saysMore(choice, all, characters),
      seen: pieces.map(pieceText).join(' '),
    });
    return {
      options,
      unclear,
      isStoredOtherwise: pieces.some((piece) =>
        pieceSpans(piece).some(({ storedChecked }) => storedChecked !== undefined),
      ),
      blanks: blanksOf(choice, all, characters),
      boxes: unclear === null ? boxesOf(runs, fitting[0] ?? null, characters) : new Map(),
    };
  });
}

/** Reads one choice by itself; see {@link readChoices}. */
export function readChoice(choice: ChoiceRow, pieces: readonly TextPiece[]): ReadChoice {
  const [read] = readChoices([{ choice, pieces }]);
  if (read === undefined) throw new Error(`The choice "${choice.id}" was not read.`);
  return read;
}

interface Scanned extends ChoiceText {
  readonly characters: readonly Character[];
  readonly all: readonly Element[];
}

interface TakenApart extends Scanned {
  readonly settled: ReturnType<typeof settleShapes>;
  readonly runs: Runs;
  readonly readings: readonly Reading[];
}

function takeApart(text: Scanned, signs: ReadonlySet<string>): TakenApart {
  const { characters, all } = text;
  const settled = settleShapes(all, characters, signs);
  const columns = marksInColumns(settled.elements, characters);
  const runs = runsOf(settled.elements, characters, columns);
  const owned = new Map<Mark, string>(columns);
  // A control of ours is its option's wherever it is.
  for (const { marks } of runs.runs)
    for (const { mark, tagged, mayBeFormer, mayBeNext } of marks)
      if (tagged !== null && !mayBeFormer && !mayBeNext) owned.set(mark, tagged);
  const isSame = owned.size === columns.size;
  const final = isSame ? runs : runsOf(settled.elements, characters, owned);
  return { ...text, settled, runs: final, readings: readingsOf(final) };
}

/** Whether Chinese words are there that are neither an option nor around a blank of one. */
function saysMore(
  choice: ChoiceRow,
  elements: readonly Element[],
  characters: readonly Character[],
): boolean {
  const withBlank = new Set(choice.options.flatMap(({ key, blank }) => (blank ? [key] : [])));
  return elements.some((each, i) => {
    if (each.kind === 'mark' || each.key !== null) return false;
    const former = elements[i - 1];
    if (former?.kind === 'words' && former.key !== null && withBlank.has(former.key)) return false;
    return characters.slice(each.from, each.to).some(({ text }) => /\p{Script=Han}/u.test(text));
  });
}

/** Whether a row has a mark for each option, more, or fewer: a tick in a box says nothing of one behind a label. */
type Manner = 'asMany' | 'more' | 'fewer';

function mannerOf({ runs, units, owned }: Runs): Manner {
  const marks = runs.reduce((sum, run) => sum + run.marks.length, owned.size);
  const options = units.filter(({ key }) => key !== null).length;
  return marks === options ? 'asMany' : marks > options ? 'more' : 'fewer';
}

/** For each manner, the habits that fit every row of it that is read in one way only. */
function commonHabits(taken: readonly TakenApart[]): ReadonlyMap<Manner, readonly Habit[]> {
  const common = new Map<Manner, readonly Habit[]>();
  for (const { readings, runs, settled } of taken) {
    const hasTick = runs.runs.some(({ marks }) => marks.some(({ ticked }) => ticked));
    if (!hasTick || settled.doubt !== null || readings.length === 0 || !alike(readings)) continue;
    const own = readings.map(({ habit }) => habit);
    const manner = mannerOf(runs);
    const before = common.get(manner);
    common.set(manner, before === undefined ? own : own.filter((habit) => before.includes(habit)));
  }
  return common;
}

/** Whether readings take the same options for ticked. */
function alike(readings: readonly Reading[]): boolean {
  const [first, ...others] = readings.map(tickedIn);
  return others.every((other) => other === first);
}

/** The ticked units of a reading, as one text. */
function tickedIn({ marksOf }: Reading): string {
  return [...marksOf]
    .flatMap(([{ from }, marks]) => (marks.some(({ ticked }) => ticked) ? [from] : []))
    .join();
}
