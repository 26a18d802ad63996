import { beginsWithBox, bracketMark, isBox } from '../document/marks';
import { isBlank } from '../document/text';
import type { FlatDocument, Line } from './flat';
import { cellPieces, cellsOf } from './labels';
import type { CellIndex, IndexedCell } from './labels';
import type { LocatedValue, TextPiece } from './located';

/** So many lines below a label at most hold the boxes of its options. */
const linesOfBoxes = 7;

/**
 * The lines below a label outside tables that begin with a box or an option.
 *
 * @param labels the labels of the table's rows: one of them ends the options
 * @param options the options, squashed
 */
export function optionsBelow(
  { lines }: FlatDocument,
  label: Line,
  { labels, options }: { labels: ReadonlySet<string>; options: readonly string[] },
): TextPiece[] {
  const found: TextPiece[] = [];
  for (const line of lines.slice(label.index + 1, label.index + 1 + linesOfBoxes)) {
    if (line.cell !== null || line.paragraph.outlineLevel !== null) break;
    if ([...labels].some((other) => line.head.startsWith(other))) break;
    const isBox = beginsWithBox((line.paragraph.label?.text ?? '') + line.head);
    if (!isBox && !options.some((option) => beginsWith(line.head, option))) break;
    found.push({ line, from: 0 });
  }
  return found;
}

/** An option of one character (有) begins many other words. */
function beginsWith(head: string, option: string): boolean {
  if (!head.startsWith(option)) return false;
  const [next = ''] = head.slice(option.length);
  return option.length > 1 || bracketMark(next) !== undefined || !/\p{Script=Han}/u.test(next);
}

/** A cell with a tick in it holds little else: brackets, a space. */
const longestMark = 8;

/**
 * The cells of the row below a choice's options, when that row holds nothing but boxes and ticks: options as
 * the heads of columns, with a label that does not reach down to the ticks.
 *
 * @param value the choice's cells, right of its label
 * @returns all of the row's text to the right of the label; empty when the row is another
 */
export function marksBelow(index: CellIndex, { cell, table, pieces }: LocatedValue): TextPiece[] {
  if (cell === null || table === null) return [];
  const rows = new Set(pieces.map(({ line }) => line.cell?.cell.row));
  // A choice of several rows has its ticks in them.
  if (rows.size > 1 || pieces.some(({ line }) => holdsMark(line.paragraph.text))) return [];
  const next = cell.row + cell.rowSpan;
  const below = cellsOf(index, table).filter((other) => other.cell.row === next);
  const isTicks =
    below.some((other) => isMark(other)) && below.every((other) => isMark(other, true));
  return isTicks
    ? below.filter((other) => other.cell.column >= cell.column).flatMap(cellPieces)
    : [];
}

function holdsMark(text: string): boolean {
  return Array.from(text).some(isBox);
}

function isMark({ lines }: IndexedCell, orBlank = false): boolean {
  const text = lines.map(({ paragraph }) => paragraph.text.trim()).join('');
  if (isBlank(text)) return orBlank;
  return text.length <= longestMark && beginsWithBox(text);
}
