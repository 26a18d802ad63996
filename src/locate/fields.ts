import { blankSigns } from '../document/marks';
import type { Field, FormTable } from '../notice/schema';
import { isReadable } from './flat';
import type { FlatDocument, Line } from './flat';
import { bareLabel, cellPieces, cellsRightOf } from './labels';
import type { CellIndex, IndexedCell } from './labels';
import type { LineRange, LocatedValue, TextPiece } from './located';

/** A label of a field, wherever it stands. */
interface LabelFound {
  readonly label: string;
  readonly line: Line;
  readonly cell: IndexedCell | null;
  /** The label is all that stands in its cell: then the value is in the next one. */
  readonly isAlone: boolean;
  /** Where in the paragraph the text behind the label begins and ends; `null`: with the paragraph. */
  readonly from: number;
  readonly to: number | null;
}

/** A label with a word more (电子邮箱, 手机号码) has at most so many characters more. */
const wordMore = 3;

/**
 * Finds the fields of a table by their labels, in reading order: a label in a cell of its own, before its
 * value in one cell, several with their values in one line, in a table or out of it. A label that several
 * rows have belongs to the row whose first field stands before it.
 *
 * @param likest the cell of a label whose words were changed a little
 * @returns the values found, by the field's requirement id
 */
export function locateFields(
  flat: FlatDocument,
  range: LineRange,
  index: CellIndex,
  { rows }: FormTable,
  likest: (label: string) => IndexedCell | undefined,
): Map<string, LocatedValue & { field: Field }> {
  const fieldRows = rows.flatMap((row) => (row.kind === 'fields' ? [row.fields] : []));
  const fields = fieldRows.flat();
  const labels = [...new Set(fields.map(({ label }) => bareLabel(label)))];
  const changed = new Map(
    labels.flatMap((label): [IndexedCell, string][] => {
      const cell = likest(label);
      return cell === undefined || cell.key === label ? [] : [[cell, label]];
    }),
  );
  const found = new Map<string, LocatedValue & { field: Field }>();
  const cells = new Map(index.cells.flatMap((cell) => cell.lines.map((line) => [line, cell])));
  const lines = flat.lines.slice(range.first, range.end).filter(isReadable);
  const hasValueCell = (cell: IndexedCell): boolean => valueCell(index, cell, labels) !== null;
  const inTables = lines.filter((line) => cells.has(line));
  const outside = lines.filter((line) => line.cell === null);
  for (const some of [inTables, outside]) {
    let current: readonly Field[] = [];
    for (const line of some)
      for (const each of labelsIn(line, cells.get(line) ?? null, labels, changed, hasValueCell)) {
        const own = fieldRows.filter((row) => row.some((field) => isCalled(field, each.label)));
        const first = own.find(([field]) => field !== undefined && isCalled(field, each.label));
        if (first !== undefined) current = first;
        const row = own.length === 1 ? own[0] : own.find((one) => one === current);
        const field = row?.find((one) => isCalled(one, each.label));
        if (field === undefined || found.has(field.id)) continue;
        const value = valueOf(each, index, labels);
        if (value !== null) found.set(field.id, { ...value, field });
      }
  }
  return found;
}

function isCalled({ label }: Field, bare: string): boolean {
  return bareLabel(label) === bare;
}

function labelsIn(
  line: Line,
  cell: IndexedCell | null,
  labels: readonly string[],
  changed: ReadonlyMap<IndexedCell, string>,
  hasValueCell: (cell: IndexedCell) => boolean,
): LabelFound[] {
  const starts = startsOf(line, labels);
  if (cell !== null && cell.lines[0] === line) {
    const own = changed.get(cell) ?? labels.find((label) => label === cell.key);
    // A word behind a label may be its value (传 真 无), unless the next cell holds one.
    const label =
      own ?? (starts.length === 0 || hasValueCell(cell) ? labelOf(cell.key, labels) : own);
    const from = line.paragraph.text.length;
    if (label !== undefined) return [{ label, line, cell, isAlone: true, from, to: null }];
  }
  return starts.map(({ label, end }, i) => ({
    label,
    line,
    cell,
    isAlone: false,
    from: end,
    to: starts[i + 1]?.at ?? null,
  }));
}

/** The label a cell's whole text is, perhaps with a word more before or behind it. */
function labelOf(key: string, labels: readonly string[]): string | undefined {
  if (labels.includes(key)) return key;
  return labels.find(
    (label) =>
      label.length < key.length &&
      key.length <= label.length + wordMore &&
      /^[\p{L}()]+$/u.test(key) &&
      (key.startsWith(label) || key.endsWith(label)),
  );
}

interface LabelStart {
  readonly label: string;
  readonly at: number;
  /** Where the text behind the label and its colon begins. */
  readonly end: number;
}

const patterns = new Map<string, RegExp>();

function patternOf(label: string): RegExp {
  let pattern = patterns.get(label);
  if (pattern === undefined) {
    const spaced = Array.from(label, (character) => escaped(character)).join('\\s*');
    pattern = new RegExp(
      `(^|[\\s;；,，、/|])(${spaced})(?:\\s*[:：]|(?=[\\s${blankSigns}])|$)`,
      'giu',
    );
    patterns.set(label, pattern);
  }
  return pattern;
}

function escaped(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
}

/**
 * Labels in a line that begins with one (a sentence may name one too): each with a colon or space behind
 * it, at the beginning or behind a space or stop.
 */
function startsOf({ head, paragraph: { text } }: Line, labels: readonly string[]): LabelStart[] {
  if (!labels.some((label) => head.startsWith(label))) return [];
  const starts = labels
    .flatMap((label) =>
      [...text.matchAll(patternOf(label))].map((match): LabelStart => {
        const at = match.index + (match[1] ?? '').length;
        return { label, at, end: match.index + match[0].length };
      }),
    )
    .sort((a, b) => a.at - b.at);
  const [first] = starts;
  return first === undefined || text.slice(0, first.at).trim() !== '' ? [] : starts;
}

function valueOf(
  { line, cell, isAlone, from, to }: LabelFound,
  index: CellIndex,
  labels: readonly string[],
): LocatedValue | null {
  if (!isAlone || cell === null) {
    const pieces: TextPiece[] =
      to === null ? [{ line, from }, ...linesBelow(cell, line, labels)] : [{ line, from, to }];
    return { label: line, cell: cell?.cell ?? null, table: cell?.table ?? null, pieces };
  }
  const next = valueCell(index, cell, labels);
  if (next === null) return null;
  return { label: line, cell: next.cell, table: next.table, pieces: cellPieces(next) };
}

/** The cell right of a label's; `null` when there is none, or it is another label. */
function valueCell(
  index: CellIndex,
  label: IndexedCell,
  labels: readonly string[],
): IndexedCell | null {
  const [next] = cellsRightOf(index, label).filter(({ cell }) => cell.row <= label.cell.row);
  if (next === undefined || labels.includes(next.key)) return null;
  const [line] = next.lines;
  return line === undefined || startsOf(line, labels).length === 0 ? next : null;
}

/** The lines of the same cell below a label's, up to the next label. */
function linesBelow(cell: IndexedCell | null, line: Line, labels: readonly string[]): TextPiece[] {
  if (cell === null) return [];
  const below = cell.lines.slice(cell.lines.indexOf(line) + 1);
  const end = below.findIndex((each) => startsOf(each, labels).length > 0);
  return (end < 0 ? below : below.slice(0, end)).map((each) => ({ line: each, from: 0 }));
}
