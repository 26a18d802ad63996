import type { CellPosition } from '../../document/snapshot';
import type { Character } from './characters';
import type { Element, Mark } from './elements';

/** An option with the words that belong to it, or words that are no option's. */
export interface Unit {
  /** `null` for words that are no option's. */
  readonly key: string | null;
  readonly struck: boolean;
  /** Its first and last character. */
  readonly from: number;
  readonly to: number;
}

/** A mark between two units, with how far it is from what is beside it on its line. */
export interface PlacedMark extends Mark {
  /** As it was before it was placed. */
  readonly mark: Mark;
  /** `Infinity` at the beginning and the end of a line. */
  readonly left: number;
  readonly right: number;
  /** It may belong to the unit before it, or to the one behind it: no line's or cell's end parts them. */
  readonly mayBeFormer: boolean;
  readonly mayBeNext: boolean;
}

/** The marks between two units. */
export interface Run {
  readonly former: Unit | null;
  readonly next: Unit | null;
  readonly marks: readonly PlacedMark[];
}

/** What a choice's text is made of. */
export interface Runs {
  readonly units: readonly Unit[];
  /** One before each unit, and one behind the last. */
  readonly runs: readonly Run[];
  /** Marks whose option is known from elsewhere: by the control's tag, or the column. */
  readonly owned: ReadonlyMap<Mark, string>;
}

/** A comma parts as much as a tab does. */
const stopWidth = 4;

/** Groups elements into options and the marks between them. */
export function runsOf(
  elements: readonly Element[],
  characters: readonly Character[],
  owned: ReadonlyMap<Mark, string>,
): Runs {
  const { units, between } = unitsOf(elements, characters, owned);
  const linesWithWords = new Set(
    elements.flatMap((element) =>
      element.kind === 'words'
        ? [characters[element.from]?.row, characters[element.to - 1]?.row]
        : [],
    ),
  );
  const unitsOnLine = new Map<number, number>();
  for (const { from } of units) {
    const row = characters[from]?.row ?? 0;
    unitsOnLine.set(row, (unitsOnLine.get(row) ?? 0) + 1);
  }
  const placed = (mark: Mark, former: Unit | null, next: Unit | null): PlacedMark => {
    const own = characters[mark.from];
    const isAlone = !linesWithWords.has(own?.row);
    const reaches = (at: number | undefined): boolean => {
      const other = at === undefined ? undefined : characters[at];
      if (own === undefined || other === undefined) return false;
      if (own.row === other.row) return true;
      // A mark on a line or in a cell of its own is for an option that is alone on its line, too.
      return isAlone && unitsOnLine.get(other.row) === 1 && areBeside(own.cell, other.cell);
    };
    const isOwner = (unit: Unit | null): boolean =>
      unit !== null && (mark.tagged === null || mark.tagged === unit.key);
    return {
      ...mark,
      mark,
      left: gapAt(characters, mark.from) + (isStop(mark.from - 1) ? stopWidth : 0),
      right: gapAt(characters, mark.to) + (isStop(mark.to) ? stopWidth : 0),
      mayBeFormer:
        isOwner(former) && !leadsOn(former) && reaches(former === null ? undefined : former.to - 1),
      mayBeNext: isOwner(next) && reaches(next?.from),
    };
  };
  const isStop = (at: number): boolean => /^[、,;。/|]$/.test(characters[at]?.text ?? '');
  /** 请打勾：√ is not for what the colon ends. */
  const leadsOn = (unit: Unit | null): boolean =>
    unit?.key === null && characters[unit.to - 1]?.text === ':';
  const runs = between.map((marks, i): Run => {
    const former = units[i - 1] ?? null;
    const next = units[i] ?? null;
    return { former, next, marks: marks.map((mark) => placed(mark, former, next)) };
  });
  return { units, runs, owned };
}

function unitsOf(
  elements: readonly Element[],
  characters: readonly Character[],
  owned: ReadonlyMap<Mark, string>,
): { units: Unit[]; between: Mark[][] } {
  const units: Unit[] = [];
  const between: Mark[][] = [[]];
  for (const element of elements) {
    if (element.kind === 'mark') {
      if (!owned.has(element)) between.at(-1)?.push(element);
      continue;
    }
    const { key, struck, from, to } = element;
    const last = units.at(-1);
    const isBare = between.at(-1)?.length === 0;
    const isOneCell = characters[from]?.cell?.cell === characters[(last?.to ?? 0) - 1]?.cell?.cell;
    if (last !== undefined && isBare && isOneCell && key === null) {
      // Words behind an option go with it, on the line below too.
      units[units.length - 1] = { ...last, to };
    } else if (
      last?.key === null &&
      isBare &&
      characters[last.from]?.row === characters[from]?.row
    ) {
      // Words before an option go with it.
      units[units.length - 1] = { key, struck, from: last.from, to };
    } else {
      units.push({ key, struck, from, to });
      between.push([]);
    }
  }
  return { units, between };
}

/** Cells in a row of their table, or no cells at all. */
function areBeside(a: CellPosition | null, b: CellPosition | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.cell === b.cell) return true;
  return (
    a.table === b.table &&
    a.cell.row < b.cell.row + b.cell.rowSpan &&
    b.cell.row < a.cell.row + a.cell.rowSpan
  );
}

/** How much white space there is before a character; no end of one at a line's. */
function gapAt(characters: readonly Character[], at: number): number {
  const before = characters[at - 1];
  const own = characters[at];
  return before === undefined || own === undefined || before.row !== own.row
    ? Number.POSITIVE_INFINITY
    : own.gap;
}
