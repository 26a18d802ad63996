import { sharedInOrder, squash } from '../document/text';
import type { Cover, Form } from '../notice/schema';
import { isReadable } from './flat';
import type { FlatDocument, Line } from './flat';
import { bareLabel, indexCells, labelledLine, valueBeside } from './labels';
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

/** Finds the lines of a cover in the stretch before the form's first part. */
export function locateCover(
  flat: FlatDocument,
  cover: Cover,
  range: LineRange,
  title: TitleFound | null,
): LocatedCover {
  const mark = squash(cover.seal.mark);
  const seal = flat.lines
    .slice(range.first, range.end)
    .find((line) => isReadable(line) && line.head.includes(mark));
  return {
    title,
    unit: field(flat, range, cover.unit),
    date: field(flat, range, cover.date),
    seal: seal ?? null,
  };
}

function field(
  flat: FlatDocument,
  range: LineRange,
  { id, label }: { readonly id: string; readonly label: string },
): LocatedValue | null {
  const line = labelledLine(flat, range, label);
  if (line !== null) return line;
  const index = indexCells(flat, range);
  const key = bareLabel(label);
  const cells = index.cells.filter((cell) => cell.key === key || cell.key.startsWith(key));
  return valueBeside(index, label, cells) ?? taggedValue(flat, range, id);
}
