import { hanYearDigits, withoutBlanks } from '../document/marks';
import { sharedInOrder, squash } from '../document/text';
import type { Cover, Form } from '../notice/schema';
import { isReadable } from './flat';
import type { FlatDocument, Line } from './flat';
import { bareLabel, behindInCell, indexCells, labelledLine, valueBeside } from './labels';
import { pieceOwnText } from './located';
import type { LineRange, LocatedCover, LocatedValue } from './located';
import { taggedValue } from './tagged';
import { formTitleOf } from './titles';
import type { FormTitle } from './titles';

/** A title of a form, found. */
export interface TitleFound {
  readonly lines: readonly Line[];
  readonly altered: boolean;
}

/** A title is set on so many lines at most. */
const titleLines = 4;
/** An author adds a place, a unit and a year, not a sentence. */
const titleAddition = 40;
/** A title whose words were changed still holds this part of them, in their order. */
const alike = 0.85;

/** A paragraph with more characters than this is no line of a title. */
export function longestTitle({ whole }: FormTitle): number {
  return whole.length + titleAddition;
}

/**
 * Looks for a form's title that begins at a line. Names may be added to it; the notice's words must
 * stand in their order.
 *
 * @returns the title, or `null` when none begins here
 */
export function titleAt(flat: FlatDocument, start: number, form: Form): TitleFound | null {
  const title = formTitleOf(form);
  const longest = longestTitle(title);
  const lines: Line[] = [];
  let joined = '';
  let altered: { likeness: number; lines: readonly Line[] } | null = null;
  for (const line of flat.lines.slice(start, start + titleLines * 3)) {
    if (!isReadable(line) || line.paragraph.text.length > longest) break;
    if (line.head === '') {
      if (lines.length === 0) break;
      continue;
    }
    lines.push(line);
    joined += line.head;
    if (joined.length > longest) break;
    const bare = withoutBrackets(joined);
    if (bare.endsWith(title.lastLine) && containsInOrder(bare, title.whole)) {
      // A line that the title does not need stands above it; the title begins below.
      const rest = withoutBrackets(
        lines
          .slice(1)
          .map(({ head }) => head)
          .join(''),
      );
      const beginsBelow = lines.length > 1 && containsInOrder(rest, title.whole);
      return beginsBelow ? null : { lines, altered: false };
    }
    const likeness = changedTitle(bare, title);
    if (likeness > (altered?.likeness ?? 0)) altered = { likeness, lines: [...lines] };
    if (lines.length === titleLines) break;
  }
  return altered === null ? null : { lines: altered.lines, altered: true };
}

/** How much of a title a changed one keeps; 0 when it is no title, or another of the form's headings. */
function changedTitle(found: string, { whole, others }: FormTitle): number {
  const enough = whole.length * alike;
  // No more can be shared in order than is shared at all, which is quick to tell.
  if (sharedCharacters(found, whole) < enough) return 0;
  if (/[。,;:!?]|^关于|的通知$/.test(found)) return 0;
  if (others.some((other) => found.includes(other))) return 0;
  const shared = sharedInOrder(found, whole);
  if (found.length - shared > whole.length * 0.5) return 0;
  const likeness = shared / whole.length;
  // What is only half a title, or leaves its last line out whole, is not one.
  return likeness >= alike ? likeness : 0;
}

/** How many of the words' characters stand anywhere in the text. */
function sharedCharacters(text: string, words: string): number {
  let shared = 0;
  for (const character of words) if (text.includes(character)) shared += character.length;
  return shared;
}

/** Whether the words stand in the text in their order, whatever stands between. */
function containsInOrder(text: string, words: string): boolean {
  let at = 0;
  for (const character of text) if (character === words[at]) at += 1;
  return at === words.length;
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)$/, '').replace(/[《》"]/g, '');
}

/**
 * The mark for the seal as people write it: the notice's word or another for a seal, in brackets of either
 * width.
 *
 * @param mark the notice's: `（公章）`
 */
export function sealMark(mark: string): RegExp {
  const seal = squash(mark).replace(/[()]/g, '').slice(-1);
  return new RegExp(`[（(][^（(）)]{0,6}${seal}\\s*[)）]`, 'g');
}

/** Finds the lines of a cover in the stretch before the form's first part. */
export function locateCover(
  flat: FlatDocument,
  cover: Cover,
  range: LineRange,
  title: TitleFound | null,
): LocatedCover {
  const lines = flat.lines.slice(range.first, range.end).filter(isReadable);
  const find = ({ id, label }: Cover['unit'] | Cover['date']): LocatedValue | null =>
    field(flat, range, id, label);
  const unit = find(cover.unit);
  const date = find(cover.date);
  const near: Near = { lines, cover, titleLines: new Set(title?.lines) };
  return {
    title,
    unit: unit === null ? null : nearby(unit, near, isName),
    date: date === null ? null : nearby(date, near, isDate),
    seal: lines.find(({ head }) => sealMark(cover.seal.mark).test(head)) ?? null,
  };
}

function field(
  flat: FlatDocument,
  range: LineRange,
  id: string,
  label: string,
): LocatedValue | null {
  const line = labelledLine(flat, range, label);
  if (line !== null) return line;
  const index = indexCells(flat, range);
  const key = bareLabel(label);
  const cells = index.cells.filter((cell) => cell.key === key || cell.key.startsWith(key));
  const beside = valueBeside(index, label, cells);
  if (beside !== null) return beside;
  for (const cell of index.cells) {
    const behind = behindInCell(cell, key);
    if (behind !== null) return { ...behind, cell: cell.cell, table: cell.table };
  }
  return taggedValue(flat, range, id);
}

/** The cover around a line whose label has nothing behind it. */
interface Near {
  readonly lines: readonly Line[];
  readonly cover: Cover;
  readonly titleLines: ReadonlySet<Line>;
}

/** So many lines above or below a label its value may stand. */
const reach = 2;

/**
 * A value that stands not behind its label but below it, in the next cell, or, a unit's full name, above
 * it (the label then only says where to put the seal).
 */
function nearby(
  value: LocatedValue,
  { lines, cover, titleLines }: Near,
  isValue: (text: string) => 'surely' | 'maybe' | 'no',
): LocatedValue {
  const bare = (text: string): string => withoutBlanks(text.replace(sealMark(cover.seal.mark), ''));
  if (value.pieces.some((piece) => bare(pieceOwnText(piece)) !== '')) return value;
  const labels = [cover.unit.label, cover.date.label].map(bareLabel);
  const at = lines.indexOf(value.label);
  const isPlain = (line: Line): boolean =>
    !titleLines.has(line) &&
    line.paragraph.outlineLevel === null &&
    !line.paragraph.isPlaceholder &&
    !labels.some((label) => line.head.startsWith(label));
  const written = (some: readonly Line[]): Line | undefined => {
    const [first] = some.filter((line) => bare(line.paragraph.text) !== '').slice(0, 1);
    return first !== undefined && isPlain(first) ? first : undefined;
  };
  const textOf = (line: Line): string => bare(line.paragraph.text);
  const below = written(lines.slice(at + 1, at + 1 + reach));
  const above = written(lines.slice(Math.max(0, at - reach), Math.max(0, at)).reverse());
  const found =
    below !== undefined && isValue(textOf(below)) !== 'no'
      ? below
      : above !== undefined && isValue(textOf(above)) === 'surely'
        ? above
        : undefined;
  if (found === undefined) return value;
  const { cell } = found;
  return {
    label: value.label,
    cell: cell?.cell ?? null,
    table: cell?.table ?? null,
    pieces: [{ line: found, from: 0 }],
  };
}

/** How names of offices, associations and companies end. */
const nameEnds = /(?:会|局|府|厅|委|院|所|中心|公司|集团|联盟|办公室|管理处|基地|大学|学院)$/;

/** Whether a line on a cover is the name of a unit: one that ends like one surely is. */
function isName(text: string): 'surely' | 'maybe' | 'no' {
  if (!/^[\p{Script=Han}\d（()）、·]{4,40}$/u.test(text) || /^[（(]/.test(text)) return 'no';
  if (/第.部分|[年月日]\d*$|^\d/.test(text)) return 'no';
  return nameEnds.test(text) ? 'surely' : 'maybe';
}

const beginsLikeDate = new RegExp(`^[\\d${hanYearDigits}十]{2,4}[年./-].{0,8}$`);

/** Whether a line on a cover is a date with figures in it. */
function isDate(text: string): 'maybe' | 'no' {
  return beginsLikeDate.test(text) ? 'maybe' : 'no';
}
