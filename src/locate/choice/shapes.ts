import type { Character } from './characters';
import type { Element, Mark } from './elements';

/** Why the marks of a choice cannot be read for certain. */
export type ShapeDoubt =
  /** Every option has the same filled sign: it may be a bullet. */
  | 'allFilled'
  /** Ticks and crosses, or crosses alone, that may choose or rule out. */
  | 'crosses';

/** The elements with their marks as a reader takes them, seen together. */
export interface Settled {
  readonly elements: readonly Element[];
  readonly doubt: ShapeDoubt | null;
}

/** The signs that a table is ticked with: those beside empty boxes of the same choice. */
export function tickSigns(rows: readonly (readonly Element[])[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap((elements) => {
      const marks = elements.filter((each) => each.kind === 'mark');
      const hasEmpty = marks.some(({ ticked, drawn }) => !ticked && drawn !== 'emptyCell');
      return hasEmpty ? marks.flatMap(({ ticked, sign }) => (ticked ? [sign] : [])) : [];
    }),
  );
}

/**
 * Decides what signs mean that mean different things in different company.
 *
 * @param known the signs that the table is ticked with
 */
export function settleShapes(
  elements: readonly Element[],
  characters: readonly Character[],
  known: ReadonlySet<string>,
): Settled {
  const options = elements.filter((each) => each.kind === 'words' && each.key !== null).length;
  const kept = circledBrackets(withoutIdleBoxes(elements, characters, options));
  const marks = kept.filter((each) => each.kind === 'mark');
  const ticked = marks.filter((mark) => mark.ticked);
  const bullets = repeatedSolid(ticked, options).filter(({ sign }) => !known.has(sign));
  if (bullets.length > 0) {
    const isList = bullets.every(({ drawn }) => drawn === 'bullet');
    const others = ticked.length > bullets.length;
    return isList || others
      ? { elements: emptied(kept, bullets), doubt: null }
      : { elements: kept, doubt: 'allFilled' };
  }
  const crosses = ticked.filter(({ shape }) => shape === 'cross');
  if (crosses.length === 0) return { elements: kept, doubt: null };
  const ticks = ticked.length - crosses.length;
  const empty = marks.length - ticked.length;
  if (ticks > 0) {
    const isPlain = crosses.every(({ boxed, drawn }) => !boxed || drawn === 'bracket');
    return empty === 0 && isPlain && ticked.length >= options
      ? { elements: emptied(kept, crosses), doubt: null }
      : { elements: kept, doubt: 'crosses' };
  }
  const bare = crosses.filter(({ boxed }) => !boxed).length;
  return { elements: kept, doubt: bare > 1 || (bare > 0 && empty === 0) ? 'crosses' : null };
}

/** A circle in a bracket is a mark where the other brackets hold nothing: （○）甲（ ）乙. */
function circledBrackets(elements: readonly Element[]): Element[] {
  const isHollow = elements.some(
    (each) => each.kind === 'mark' && each.drawn === 'bracket' && each.sign.length === hollow,
  );
  return elements.map((each) =>
    isHollow && each.kind === 'mark' && each.drawn === 'bracket' && circles.test(each.sign)
      ? { ...each, ticked: true, shape: 'tick' }
      : each,
  );
}

/** The length of an empty bracket's sign. */
const hollow = 2;
const circles = /[○〇◯⭕]/u;

/** Empty brackets beside boxes, and empty cells beside other cells, are no boxes to tick. */
function withoutIdleBoxes(
  elements: readonly Element[],
  characters: readonly Character[],
  options: number,
): Element[] {
  const marks = elements.filter((each) => each.kind === 'mark');
  const signs = marks.filter(({ drawn }) => drawn === 'sign' || drawn === 'bullet').length;
  const hasBoxes = marks.some(({ ticked, drawn }) => !ticked && drawn !== 'emptyCell');
  const crowded = new Set(
    elements.flatMap((each) => (each.kind === 'words' ? [characters[each.from]?.cell?.cell] : [])),
  );
  const isCellTicked = marks.some(
    ({ ticked, from }) => ticked && !crowded.has(characters[from]?.cell?.cell),
  );
  return elements.filter((each) => {
    if (each.kind !== 'mark' || each.ticked) return true;
    if (each.drawn === 'emptyCell') return isCellTicked && !hasBoxes;
    return each.drawn !== 'bracket' || signs < options;
  });
}

/** The filled shapes of one kind that every option has. */
function repeatedSolid(ticked: readonly Mark[], options: number): Mark[] {
  const bySign = new Map<string, Mark[]>();
  for (const mark of ticked) {
    if (mark.shape !== 'solid') continue;
    const known = bySign.get(mark.sign);
    if (known === undefined) bySign.set(mark.sign, [mark]);
    else known.push(mark);
  }
  return [...bySign.values()].find(({ length }) => length > 1 && length >= options) ?? [];
}

function emptied(elements: readonly Element[], marks: readonly Mark[]): Element[] {
  const chosen = new Set<Element>(marks);
  return elements.map((each) =>
    each.kind === 'mark' && chosen.has(each) ? { ...each, ticked: false } : each,
  );
}
