import { hanNumerals } from '../document/marks';
import { memoised } from '../document/memoised';
import { squash } from '../document/text';
import type { Form, Notice } from '../notice/schema';
import { findAnchors } from './anchors';
import type { Anchor } from './anchors';
import { isReadable } from './flat';
import type { FlatDocument, Line } from './flat';
import type { LineRange } from './located';
import { findSections } from './sections';
import { formTitleOf, titleOf } from './titles';

/** Where a form begins, and how it was recognised. */
export interface FormStart extends Anchor {
  /** The line where the form's range ends: the next form's beginning. */
  readonly end: number;
}

/** A heading has at most so many characters more than its title: its number and a note in brackets. */
const numberAndNote = 12;

/** So many lines above a title are looked at, empty ones among them. */
const linesAbove = 12;

/** Every form's beginning, in the order of the document. */
export function findStarts(notice: Notice, flat: FlatDocument): FormStart[] {
  const anchors = findAnchors(notice, flat);
  const starts: Anchor[] = anchors.filter(({ evidence }) => evidence === 'cover');
  let attached = attachedRanges(starts, flat);
  for (const form of notice.forms) {
    if (starts.some((start) => start.form === form)) continue;
    const start =
      firstAnchor(form, anchors, starts, attached, flat) ?? byHeadings(form, attached, flat);
    if (start === null) continue;
    starts.push(start);
    attached = attachedRanges(starts, flat);
  }
  const inOrder = starts
    .map((start) => ({ ...start, index: annexAbove(flat, start.index) }))
    .sort((a, b) => a.index - b.index);
  return inOrder.map((start, i) => ({
    ...start,
    index: i === 0 && start.evidence !== 'title' ? 0 : start.index,
    end: nextStart(start, inOrder.slice(i + 1)) ?? flat.lines.length,
  }));
}

/** The number of an annex alone in its line: 附件1, 附件一：, 附 3. */
const annexNumber = new RegExp(
  `^[([【]?附(?:件|表|录)?(?:\\d{1,2}|[${hanNumerals}]{1,3})?[)\\]】]?[:.、]?$`,
);

/** Where a form begins with the annex's number above its title, which is no text of the form before it. */
function annexAbove(flat: FlatDocument, index: number): number {
  let first = index;
  for (let at = index - 1; at >= Math.max(0, index - linesAbove); at -= 1) {
    const line = flat.lines[at];
    if (line === undefined || line.head === '') continue;
    if (!isReadable(line) || !annexNumber.test(line.head)) break;
    first = at;
  }
  return first;
}

/** A form that closes another (its `partOf`) lies within that one's range. */
function nextStart(start: Anchor, following: readonly Anchor[]): number | undefined {
  return following.find(({ form }) => form.partOf !== start.form.id)?.index;
}

function firstAnchor(
  form: Form,
  anchors: readonly Anchor[],
  starts: readonly Anchor[],
  attached: readonly LineRange[],
  flat: FlatDocument,
): Anchor | null {
  const own = anchors.filter((anchor) => anchor.form === form);
  // What is attached as evidence may quote another part; only what cannot be a quotation counts there.
  const first = own.find(({ index, evidence }) => evidence !== 'part' || !isIn(attached, index));
  if (first === undefined) return null;
  return { ...first, index: coverAbove(form, first.index, starts, flat) };
}

/** A cover has at most so many lines, empty ones that move its text down the page among them. */
const coverLines = 40;

/** Lines above the first sign of a form that are its cover's (its unit or date). */
function coverAbove(
  form: Form,
  index: number,
  starts: readonly Anchor[],
  flat: FlatDocument,
): number {
  const { cover } = form;
  if (cover === null) return index;
  const floor = starts.reduce((last, { index: at }) => (at < index ? Math.max(last, at) : last), 0);
  const labels = [cover.unit.label, cover.date.label].map((label) => squash(label));
  const above = flat.lines
    .slice(Math.max(floor, index - coverLines), index)
    .find((line) => labels.some((label) => line.head.startsWith(label)));
  return above?.index ?? index;
}

/** What is attached as evidence to the forms found so far: from the section that lists it to the next form. */
function attachedRanges(starts: readonly Anchor[], flat: FlatDocument): LineRange[] {
  const indexes = [...new Set(starts.map(({ index }) => index))].sort((a, b) => a - b);
  const ends = new Map(indexes.map((index, i) => [index, indexes[i + 1] ?? flat.lines.length]));
  return starts.flatMap(({ form, index }): LineRange[] => {
    const sections = form.parts.flatMap((part) => (part.kind === 'group' ? part.sections : []));
    const evidence = sections.find((section) => section.attachments.length > 0);
    if (evidence === undefined) return [];
    const range = { first: index, end: ends.get(index) ?? flat.lines.length };
    const found = findSections(sections, flat.lines, range, () => false).find(
      ({ section }) => section === evidence,
    );
    return found === undefined ? [] : [{ first: found.line.index, end: range.end }];
  });
}

function isIn(ranges: readonly LineRange[], index: number): boolean {
  return ranges.some(({ first, end }) => index >= first && index < end);
}

/** A form is also recognised by some of its headings, at one level, numbered as in the notice. */
function byHeadings(form: Form, attached: readonly LineRange[], flat: FlatDocument): Anchor | null {
  const sections = [
    ...form.parts.flatMap((part) => (part.kind === 'group' ? part.sections : [])),
    ...form.sections,
  ];
  const range = { first: 0, end: flat.lines.length };
  const lone = loneTitles(form, flat);
  const isOther = (line: Line): boolean => lone.has(line) || isIn(attached, line.index);
  const found = findSections(sections, flat.lines, range, isOther).filter(
    ({ section, match, line }) =>
      match.confidence === 1 &&
      match.text.style !== 'nested' &&
      (match.text.ordinal === null ||
        line.paragraph.label !== null ||
        match.text.ordinal === titleOf(section).ordinal),
  );
  const distinct = new Set(found.map(({ section }) => section));
  const [first] = found;
  if (first === undefined || distinct.size < form.recognisedBy) return null;
  return { form, evidence: 'headings', index: first.line.index, title: null };
}

/**
 * Lines that are a form's title although they read like one of its sections: the last words of the
 * title alone, without a number, before the first section (requirements.md, Which requirements apply).
 * Looked for once in a document, which may hold a form many times.
 */
export function loneTitles(form: Form, flat: FlatDocument): ReadonlySet<Line> {
  return loneTitlesIn(flat)(form);
}

const loneTitlesIn = memoised((flat: FlatDocument) =>
  memoised((form: Form) => findLoneTitles(form, flat)),
);

function findLoneTitles(form: Form, flat: FlatDocument): Set<Line> {
  const { whole } = formTitleOf(form);
  const [first] = form.sections;
  const lone = form.sections.find((section) => whole.endsWith(titleOf(section).words));
  if (first === undefined || lone === undefined) return new Set();
  const { words } = titleOf(lone);
  const { words: firstTitle } = titleOf(first);
  const titles = new Set<Line>();
  for (const line of flat.lines) {
    // A cell may end with the same word (申报单位名称).
    const isFirst =
      line.head.includes(firstTitle) && line.head.length < firstTitle.length + numberAndNote;
    if (isFirst && line.cell === null) break;
    if (line.head.replace(/[《》"]/g, '') === words && line.paragraph.label === null)
      titles.add(line);
  }
  return titles;
}
