import { squash } from '../document/text';
import type { Form, Section } from '../notice/schema';
import { sectionsOf } from '../notice/walk';
import { isReadable, tagsOf } from './flat';
import { headingLength } from './heading';
import type { FlatDocument, Line } from './flat';
import type { LineRange, LocatedValue, TextPiece } from './located';
import type { Candidate } from './sections';

/**
 * The value in our content control with a tag, for a field whose label is not known.
 *
 * @returns `null` when the range has no such control
 */
export function taggedValue(
  flat: FlatDocument,
  range: LineRange,
  tag: string,
): LocatedValue | null {
  const lines = taggedLines(flat, range, tag);
  const [label] = lines;
  if (label === undefined) return null;
  const { cell } = label;
  const pieces = lines.map((line): TextPiece => ({ line, from: startOf(line, tag) }));
  return { label, cell: cell?.cell ?? null, table: cell?.table ?? null, pieces };
}

/** The lines in a range that are in our content control with a tag. */
export function taggedLines(
  flat: FlatDocument,
  { first, end }: LineRange,
  tag: string,
): readonly Line[] {
  const lines = flat.tagged.get(tag) ?? [];
  return lines.filter(({ index }) => index >= first && index < end);
}

/** Where in its paragraph a control begins; 0 for one around the whole of it. */
function startOf({ paragraph }: Line, tag: string): number {
  if (paragraph.tags.includes(tag)) return 0;
  let at = 0;
  for (const span of paragraph.spans) {
    if (span.tags.includes(tag)) return at;
    at += span.text.length;
  }
  return 0;
}

/** How sure a heading is that is known only by the control below it. */
const confidence = 0.5;

/**
 * Headings that were changed beyond recognition: the line above a section's own content control, when
 * it is set or numbered as a heading and is no other section's.
 *
 * @param found the headings known by their words
 */
export function sectionsByTag(
  flat: FlatDocument,
  form: Form,
  range: LineRange,
  found: readonly Candidate[],
): Candidate[] {
  const known = new Set(found.map(({ section }) => section));
  const taken = new Set(found.map(({ line }) => line));
  return sectionsOf(form).flatMap(({ section }): Candidate[] => {
    if (known.has(section)) return [];
    const line = headingAbove(flat, range, section);
    if (line === null || taken.has(line)) return [];
    taken.add(line);
    return [{ section, line, match: { text: line.heading, confidence, inline: false } }];
  });
}

function headingAbove(flat: FlatDocument, range: LineRange, section: Section): Line | null {
  const [first] = taggedLines(flat, range, section.id);
  if (first === undefined) return null;
  const above = flat.lines.slice(range.first, first.index).findLast(({ head }) => head !== '');
  if (above === undefined || above.cell !== null || !isReadable(above)) return null;
  if (tagsOf(above.paragraph).size > 0 || squash(above.paragraph.text).length > headingLength)
    return null;
  return above.heading.looksLikeOne ? above : null;
}
