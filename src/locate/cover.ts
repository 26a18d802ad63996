import { similarity, squash } from '../document/text';
import type { Cover, Form } from '../notice/schema';
import { isReadable } from './flat';
import type { FlatDocument, Line } from './flat';
import { bareLabel, indexCells, labelledLine, valueBeside } from './labels';
import type { LineRange, LocatedCover, LocatedValue } from './located';

/** A title of a form, found. */
export interface TitleFound {
  readonly lines: readonly Line[];
  readonly altered: boolean;
}

/** A title is set on so many lines at most. */
const titleLines = 4;
/** An author adds a place, a unit and a year, not a sentence. */
const titleAddition = 40;
/** A title whose words were changed is still one above this likeness. */
const alike = 0.75;

/**
 * Looks for a form's title that begins at a line. Names may be added to it; the notice's words must
 * stand in their order.
 *
 * @returns the title, or `null` when none begins here
 */
export function titleAt(flat: FlatDocument, start: number, form: Form): TitleFound | null {
  const title = squash(form.title.join(''));
  const last = squash(form.title.at(-1) ?? '');
  const lines: Line[] = [];
  let joined = '';
  for (const line of flat.lines.slice(start, start + titleLines * 3)) {
    if (!isReadable(line)) return null;
    if (line.head === '') {
      if (lines.length === 0) return null;
      continue;
    }
    if (line.paragraph.text.length > title.length + titleAddition) return null;
    lines.push(line);
    joined += line.head;
    const bare = withoutBrackets(joined);
    if (bare.endsWith(last)) {
      const found = judge(bare, title, lines, form.title.length);
      // A line that the title does not need stands above it; the title begins below.
      const rest = withoutBrackets(
        lines
          .slice(1)
          .map(({ head }) => head)
          .join(''),
      );
      return lines.length > 1 && containsInOrder(rest, title) ? null : found;
    }
    if (lines.length === titleLines || joined.length > title.length + titleAddition) return null;
  }
  return null;
}

function judge(
  found: string,
  title: string,
  lines: readonly Line[],
  ownLines: number,
): TitleFound | null {
  if (containsInOrder(found, title) && found.length <= title.length + titleAddition)
    return { lines, altered: false };
  // A last line alone (申请书) is a title of anything; it needs the rest of the words beside it.
  const enough = lines.length > 1 || ownLines === 1 || found.length > title.length / 2;
  return enough && similarity(found, title) >= alike ? { lines, altered: true } : null;
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
    unit: field(flat, range, cover.unit.label),
    date: field(flat, range, cover.date.label),
    seal: seal ?? null,
  };
}

function field(flat: FlatDocument, range: LineRange, label: string): LocatedValue | null {
  const line = labelledLine(flat, range, label);
  if (line !== null) return line;
  const index = indexCells(flat, range);
  return valueBeside(
    index,
    label,
    index.cells.filter(({ key }) => key === bareLabel(label) || key.startsWith(bareLabel(label))),
  );
}
