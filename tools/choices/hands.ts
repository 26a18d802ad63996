/** A box to tick as forms print it. */
export interface BoxStyle {
  readonly name: string;
  readonly kind: 'sign' | 'bracket' | 'control' | 'bullet' | 'none';
  /** What is printed while it is empty; a bracket's two halves with the space between them. */
  readonly empty: string;
  /** What it is filled with, each another way. */
  readonly marks: readonly string[];
}

/** Where a hand puts its tick. */
export type TickPlace =
  /** In the box, or in its place. */
  | 'inBox'
  /** Touching the box, on the label's side of it: □√甲. */
  | 'besideBox'
  /** Touching the box on its other side: √□甲. */
  | 'outsideBox'
  /** On the other side of the label, the box left empty: □甲√. */
  | 'otherSide';

/** How the options of a row are laid out in lines. */
export type LineLayout = 'oneLine' | 'twoALine' | 'oneALine' | 'softReturns' | 'boxAbove';

/** How they are laid out in cells. */
export type CellLayout =
  | 'oneCell'
  | 'optionCells'
  | 'boxCells'
  | 'columns'
  /** The label does not reach down to the row of ticks. */
  | 'columnsBelow'
  /** A table in the cell, box and option side by side. */
  | 'nested'
  | 'outside';

/** Where the form says how to tick, if it does. */
export type Hint = '' | '（请打√）' | '（选项打√）' | '在□内打“√”：';

/** How one hand fills in a form of one kind. */
export interface Hand {
  readonly box: BoxStyle;
  readonly mark: string;
  readonly side: 'before' | 'behind';
  readonly place: TickPlace;
  /** Between box and label. */
  readonly gap: string;
  /** Between options. */
  readonly separator: string;
  readonly lines: LineLayout;
  readonly cells: CellLayout;
  readonly hint: Hint;
}

const signMarks = '☑☒√✓✔■●V█▣✗×';
const boxes: readonly BoxStyle[] = [
  ...Array.from('□☐▢◻⬜口囗', (empty) => sign(empty, signMarks)),
  sign('○', '●◉√✓☑⊙V'),
  sign('◯', '⬤√✔V'),
  sign('〇', '●√'),
  sign('◇', '◆√✓'),
  sign('⚪', '⚫√'),
  sign('◽', '◾√'),
  sign('☐\uFE0E', '☒√'),
  sign('🔲', '✅√'),
  ...[
    '（）',
    '（ ）',
    '（  ）',
    '（　）',
    '（\t）',
    '( )',
    '(  )',
    '[ ]',
    '［　］',
    '【 】',
    '〔 〕',
  ].map((empty): BoxStyle => ({
    name: empty,
    kind: 'bracket',
    empty,
    marks: ['√', '✓', '✔', 'V', 'Ｖ', 'v', '×', '●', '■', 'x'],
  })),
  { name: 'control', kind: 'control', empty: '☐', marks: ['☑', '☒'] },
  { name: 'bullet', kind: 'bullet', empty: '□', marks: ['☑', '■', '☒', '√'] },
  {
    name: 'no boxes',
    kind: 'none',
    empty: '',
    marks: ['√', '✓', '☑', '■', '●', 'V', '（√）', '[√]'],
  },
];

function sign(empty: string, marks: string): BoxStyle {
  return { name: empty, kind: 'sign', empty, marks: Array.from(marks) };
}

/** Ticks that are put beside a box or a label: what is no tick by itself would not be. */
const looseMarks = ['√', '✓', '✔', 'V', '（√）'];

const separators = ['', ' ', '  ', '    ', '　', '　　', '\t'];
const gaps = ['', ' ', '　'];
const layouts: readonly (readonly [LineLayout, CellLayout])[] = [
  ['oneLine', 'oneCell'],
  ['twoALine', 'oneCell'],
  ['oneALine', 'oneCell'],
  ['softReturns', 'oneCell'],
  ['boxAbove', 'oneCell'],
  ['oneLine', 'optionCells'],
  ['oneLine', 'boxCells'],
  ['oneLine', 'columns'],
  ['oneLine', 'columnsBelow'],
  ['oneLine', 'nested'],
  ['oneALine', 'outside'],
];
const hints: readonly Hint[] = ['', '（请打√）', '（选项打√）', '在□内打“√”：'];

/** Every hand there may be. */
export function* allHands(): Generator<Hand> {
  let hintAt = 0;
  for (const box of boxes)
    for (const side of ['before', 'behind'] as const)
      for (const place of ['inBox', 'besideBox', 'outsideBox', 'otherSide'] as const)
        for (const mark of place === 'inBox' ? box.marks : looseMarks)
          for (const gap of gaps)
            for (const separator of separators)
              for (const [lines, cells] of layouts) {
                const plain = { box, mark, side, place, gap, separator, lines, cells };
                if (!isDrawn(plain)) continue;
                hintAt += 1;
                // A hint for one hand in five, each kind in turn.
                yield { ...plain, hint: hintAt % 5 === 0 ? (hints[(hintAt / 5) % 4] ?? '') : '' };
              }
}

/** Whether somebody could fill in a form so. */
function isDrawn({
  box,
  mark,
  side,
  place,
  gap,
  separator,
  lines,
  cells,
}: Omit<Hand, 'hint'>): boolean {
  if (
    box.kind === 'bullet' &&
    (side === 'behind' || (lines !== 'oneALine' && lines !== 'boxAbove'))
  )
    return false;
  if (box.kind === 'bullet' && (lines === 'boxAbove' || place === 'outsideBox' || gap !== ''))
    return false;
  if (box.kind === 'none' && (place !== 'inBox' || lines === 'boxAbove' || cells === 'outside'))
    return false;
  if (box.kind === 'bracket' && place !== 'inBox' && (place !== 'otherSide' || mark === '（√）'))
    return false;
  if (box.kind === 'control' && mark === '（√）') return false;
  if (mark === '（√）' && place !== 'otherSide' && place !== 'inBox') return false;
  // A tick that touches another option than its own is not put so on purpose.
  if (box.kind === 'none' && separator.length < gap.length) return false;
  const isGrid = cells === 'columns' || cells === 'columnsBelow' || cells === 'nested';
  const hasOwnPlace = cells === 'boxCells' || isGrid || lines === 'boxAbove';
  if (cells === 'columnsBelow' && side === 'before') return false;
  if (hasOwnPlace && (gap !== '' || place === 'otherSide')) return false;
  if (lines === 'boxAbove' && side === 'behind') return false;
  // Lines below their label are known by the box or the option that they begin with.
  if (cells === 'outside' && place === 'otherSide' && side === 'behind') return false;
  const hasSeparators = cells === 'oneCell' && (lines === 'oneLine' || lines === 'twoALine');
  return hasSeparators || separator === '  ';
}

/**
 * Whether a person reads the tick at a glance: by what it touches, its line or its cell. Decided by how it
 * was drawn, not by how it is read.
 */
export function isAtAGlance({ box, mark, place, gap, separator, lines, cells }: Hand): boolean {
  const isSpread = cells !== 'oneCell' || (lines !== 'oneLine' && lines !== 'twoALine');
  // A letter run together with other words is none.
  if (box.kind === 'none' && cells === 'boxCells') return false;
  if (isSpread) return true;
  if (widthOf(separator) < widthOf(gap)) return false;
  const isParted = widthOf(separator) > widthOf(gap) * 2;
  switch (place) {
    case 'inBox':
      return box.kind === 'none'
        ? isParted
        : box.kind === 'bracket' || separator !== '' || mark !== 'V';
    case 'besideBox':
      return isParted;
    case 'outsideBox':
    case 'otherSide':
      return separator !== '' && isParted;
  }
}

function widthOf(space: string): number {
  return Array.from(space).reduce(
    (sum, character) => sum + (character === ' ' ? 1 : character === '\t' ? 4 : 2),
    0,
  );
}
