import type { CellSketch, Piece, Sketch } from '../../src/document/build';
import type { ChoiceOption, ChoiceRow } from '../../src/notice/schema';
import type { Hand } from './hands';

/** A row of boxes as a hand leaves it. */
export interface DrawnRow {
  readonly choice: ChoiceRow;
  /** The options that are ticked: the right answer. */
  readonly ticked: readonly string[];
}

/** An option with its box, as parts of a line. */
interface Drawn {
  readonly box: Piece[];
  readonly label: string;
  readonly whole: Piece[];
  readonly bullet: string | null;
}

/** Draws a table, or the lines that take its place, as a hand fills it in. */
export function drawTable(hand: Hand, rows: readonly DrawnRow[]): Sketch[] {
  if (hand.cells !== 'outside') return [{ table: rows.flatMap((row) => drawRow(hand, row)) }];
  return rows.flatMap((row): Sketch[] => [
    row.choice.label ?? row.choice.group,
    ...drawOptions(hand, row).map(paragraphOf),
  ]);
}

function drawRow(hand: Hand, row: DrawnRow): CellSketch[][] {
  const { group, label } = row.choice;
  const heads = label === null ? [group] : [group, label];
  const options = drawOptions(hand, row);
  switch (hand.cells) {
    case 'optionCells':
      return [[...heads, ...options.map(({ whole }) => cellOf([{ p: whole }]))]];
    case 'boxCells':
      return [
        [
          ...heads,
          ...options.flatMap(({ box, label: words }) => {
            const pair = [cellOf([{ p: box }]), words];
            return hand.side === 'before' ? pair : pair.reverse();
          }),
        ],
      ];
    case 'columns': {
      const boxes = options.map(({ box }) => cellOf([{ p: box }]));
      const labels = options.map(({ label: words }) => words);
      const both = hand.side === 'behind' ? [labels, boxes] : [boxes, labels];
      const [first = [], second = []] = both;
      return [[...heads.map((text) => ({ of: [text], rowSpan: 2 })), ...first], second];
    }
    case 'columnsBelow': {
      const blank = heads.map(() => '');
      return [
        [...heads, ...options.map(({ label: words }) => words)],
        [...blank, ...options.map(({ box }) => cellOf([{ p: box }]))],
      ];
    }
    case 'nested': {
      const pairs = options.map(({ box, label: words }): CellSketch[] => {
        const pair = [cellOf([{ p: box }]), words];
        return hand.side === 'before' ? pair : pair.reverse();
      });
      return [[...heads, cellOf([{ table: pairs }, ''])]];
    }
    case 'oneCell':
    case 'outside':
      return [[...heads, cellOf(linesOf(hand, options))]];
  }
}

function cellOf(of: readonly Sketch[]): CellSketch {
  return { of };
}

function linesOf(hand: Hand, options: readonly Drawn[]): Sketch[] {
  const { hint, lines, separator } = hand;
  const before = hint === '' || hint === '（选项打√）' ? [] : [hint];
  const behind = hint === '（选项打√）' ? ['  ', hint] : [];
  const joined = (some: readonly Drawn[], between: string): Piece[] =>
    some.flatMap(({ whole }, i) => (i === 0 ? whole : [between, ...whole]));
  switch (lines) {
    case 'oneLine':
      return [{ p: [...before, ...joined(options, separator), ...behind] }];
    case 'twoALine': {
      const pairs = [];
      for (let i = 0; i < options.length; i += 2) pairs.push(options.slice(i, i + 2));
      return [...before, ...pairs.map((pair) => ({ p: joined(pair, separator) })), ...behind];
    }
    case 'oneALine':
      return [...before, ...options.map(paragraphOf), ...behind];
    case 'softReturns':
      return [{ p: [...before, ...joined(options, '\n'), ...behind] }];
    case 'boxAbove':
      return options.flatMap(({ box, label }): Sketch[] => [{ p: box }, label]);
  }
}

function paragraphOf({ whole, bullet }: Drawn): Sketch {
  return { p: whole, ...(bullet === null ? {} : { with: { label: bullet } }) };
}

function drawOptions(hand: Hand, { choice, ticked }: DrawnRow): Drawn[] {
  return choice.options.map((option) => drawOption(hand, option, ticked.includes(option.key)));
}

function drawOption(hand: Hand, option: ChoiceOption, isTicked: boolean): Drawn {
  const { side, place, gap, mark, box: style } = hand;
  const label = wordsOf(option, isTicked);
  if (style.kind === 'bullet') {
    const isInBox = place === 'inBox';
    const loose = isTicked && !isInBox ? [mark] : [];
    return {
      box: [],
      label,
      whole: place === 'otherSide' ? [label, ...loose] : [...loose, label],
      bullet: isTicked && isInBox ? mark : style.empty,
    };
  }
  const box = boxOf(hand, isTicked);
  const space = style.kind === 'none' && !isTicked ? [] : [gap];
  const far = isTicked && place === 'otherSide' ? [mark] : [];
  const whole =
    side === 'before' ? [...box, ...space, label, ...far] : [...far, label, ...space, ...box];
  return { box, label, whole, bullet: null };
}

/** The box of an option, with a tick in it or beside it. */
function boxOf({ box: { kind, empty }, mark, side, place }: Hand, isTicked: boolean): Piece[] {
  const isFilled = isTicked && place === 'inBox';
  const plain: Piece =
    kind === 'control'
      ? { text: isFilled ? mark : empty, checked: isFilled }
      : !isFilled
        ? empty
        : kind === 'bracket'
          ? filled(empty, mark)
          : mark;
  if (!isTicked || place === 'inBox' || place === 'otherSide') return [plain];
  const isLeft = (side === 'before') === (place === 'outsideBox');
  return isLeft ? [mark, plain] : [plain, mark];
}

/** A bracket with a mark in the middle of it. */
function filled(empty: string, mark: string): string {
  const inside = empty.slice(1, -1);
  const half = Math.floor(inside.length / 2);
  return (
    empty.slice(0, 1) + inside.slice(0, half) + mark + inside.slice(half + 1) + empty.slice(-1)
  );
}

function wordsOf({ label, blank }: ChoiceOption, isTicked: boolean): string {
  if (blank === undefined) return label;
  return label + blank.before + (isTicked ? '200' : '____') + blank.after;
}
