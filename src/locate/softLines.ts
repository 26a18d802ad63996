import { memoised } from '../document/memoised';
import type { Paragraph, Span } from '../document/snapshot';
import { squash } from '../document/text';
import { bareLabel } from './bareLabel';
import { headingText } from './headingNumber';
import type { NoticeWords } from './words';

/** What is between two soft returns of a paragraph, or the whole of one without any. */
export interface SoftLine {
  /** The line as a paragraph of its own: its text and spans, all else as the whole has it. */
  readonly paragraph: Paragraph;
  /** The paragraph of the document. */
  readonly whole: Paragraph;
  /** Where the line begins in that paragraph's text, in UTF-16 units. */
  readonly offset: number;
}

/** Whether a line is a whole paragraph. */
export function isWhole({ paragraph, whole }: SoftLine): boolean {
  return paragraph.text.length === whole.text.length;
}

/** Where a line begins and ends in its paragraph's text. */
interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** A title or label may be broken into so many lines, of at most so many characters together. */
const brokenLines = 3;
const brokenLength = 60;

/** A paragraph's lines; a title or a label of the notice broken by a soft return stays one. */
export function linesOf(words: NoticeWords, paragraph: Paragraph): readonly SoftLine[] {
  return paragraph.text.includes('\n')
    ? softLines(words)(paragraph)
    : [{ paragraph, whole: paragraph, offset: 0 }];
}

const softLines = memoised((words: NoticeWords) =>
  memoised((whole: Paragraph) => {
    const bounds = together(words, boundsOf(whole.text), whole.text);
    const marked = markupOf(whole, bounds);
    const spans = spansOf(whole.spans, bounds);
    return bounds.map(({ from, to }, i): SoftLine => {
      const own = spans[i] ?? [];
      const markupText = marked[i];
      const paragraph: Paragraph = {
        ...whole,
        text: whole.text.slice(from, to),
        spans: own,
        // The number is drawn before the first line alone.
        label: i === 0 ? whole.label : null,
        isPlaceholder: own.length > 0 && own.every(({ placeholder }) => placeholder),
        ...(markupText === undefined ? {} : { markupText }),
      };
      return { paragraph, whole, offset: from };
    });
  }),
);

function boundsOf(text: string): Bounds[] {
  const bounds: Bounds[] = [];
  let from = 0;
  for (;;) {
    const to = text.indexOf('\n', from);
    if (to < 0) break;
    bounds.push({ from, to });
    from = to + 1;
  }
  return [...bounds, { from, to: text.length }];
}

/** Joins lines that only together are a title or a label. */
function together(
  { titles, labels }: NoticeWords,
  bounds: readonly Bounds[],
  text: string,
): Bounds[] {
  const isKnown = ({ from, to }: Bounds): boolean => {
    if (to - from > brokenLength) return false;
    const bare = bareLabel(headingText(squash(text.slice(from, to))).rest);
    return titles.has(bare) || labels.has(bare);
  };
  const joined: Bounds[] = [];
  for (let i = 0; i < bounds.length; i += 1) {
    const first = bounds[i];
    if (first === undefined) break;
    const more = isKnown(first)
      ? 0
      : (Array.from({ length: brokenLines - 1 }, (_, n) => n + 1).find((n) => {
          const last = bounds[i + n];
          return (
            last !== undefined && last.to > last.from && isKnown({ from: first.from, to: last.to })
          );
        }) ?? 0);
    joined.push({ from: first.from, to: bounds[i + more]?.to ?? first.to });
    i += more;
  }
  return joined;
}

/** The spans of each line, cut where lines end. */
function spansOf(spans: readonly Span[], bounds: readonly Bounds[]): Span[][] {
  const lines: Span[][] = bounds.map(() => []);
  let at = 0;
  let line = 0;
  for (const span of spans) {
    const end = at + span.text.length;
    for (;;) {
      const own = bounds[line];
      if (own === undefined) break;
      const text = span.text.slice(Math.max(0, own.from - at), Math.max(0, own.to - at));
      if (text !== '') lines[line]?.push({ ...span, text });
      if (own.to >= end) break;
      line += 1;
    }
    at = end;
  }
  return lines;
}

/** The lines with tracked deletions still in them; where lines were deleted, the last one has what is left. */
function markupOf({ markupText }: Paragraph, bounds: readonly Bounds[]): (string | undefined)[] {
  if (markupText === undefined) return [];
  const lines = markupText.split('\n');
  return bounds.map((_, i) =>
    i === bounds.length - 1 ? lines.slice(i).join('\n') : (lines[i] ?? ''),
  );
}
