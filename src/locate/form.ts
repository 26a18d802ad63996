import { similarity, squash } from '../document/text';
import type { Form, Part, Pledge, Section } from '../notice/schema';
import { locateCover } from './cover';
import type { TitleFound } from './cover';
import { headLength, isReadable } from './flat';
import type { FlatDocument, Line } from './flat';
import { matchTitle } from './titleMatch';
import { textBehindLabel } from './labels';
import type {
  Heading,
  LineRange,
  LocatedForm,
  LocatedGroup,
  LocatedPledge,
  LocatedSection,
  LocatedTable,
  TextPiece,
} from './located';
import { findSections } from './sections';
import type { Candidate } from './sections';
import { loneTitles } from './starts';
import type { FormStart } from './starts';
import { locateTable } from './table';
import { sectionsByTag } from './tagged';
import { titleOf } from './titles';

/** How sure a form's title is whose words were changed. */
const alteredTitle = 0.8;
/** Shorter titles of parts, when reworded, are too near to other headings. */
const longTitle = 8;
/** A pledge's sentence with one character in five changed is still one. */
const pledgeAlike = 0.8;

/**
 * Finds the parts of a form that begins at a line.
 *
 * @param closing the beginnings of forms that close another (their `partOf`)
 * @param titleLines the lines of their titles, which are no headings of parts
 */
export function locateForm(
  flat: FlatDocument,
  start: FormStart,
  closing: readonly FormStart[],
  titleLines: ReadonlySet<Line>,
): LocatedForm {
  const { form } = start;
  const range = { first: start.index, end: start.end };
  const headings = partHeadings(flat, form, range, titleLines);
  const byWords = findAllSections(
    flat,
    form,
    range,
    (line) => titleLines.has(line) || headings.has(line),
  );
  const found = [...byWords, ...sectionsByTag(flat, form, range, byWords)].sort(
    (a, b) => a.line.index - b.line.index,
  );
  // What is attached as evidence holds no parts of this form.
  const evidence = found.find(({ section }) => section.attachments.length > 0)?.line.index;
  const inForm = (line: Line): boolean => evidence === undefined || line.index <= evidence;
  const sections = found.filter(({ line }) => inForm(line));
  const parts = [...headings].filter(([line]) => inForm(line));
  const nested = closing
    .filter((other) => other.form.partOf === form.id && within(other.index, range))
    .map(({ index }) => index);
  const bounds = [
    ...sections.map(({ line }) => line.index),
    ...parts.map(([line]) => line.index),
    ...nested,
    range.end,
  ].sort((a, b) => a - b);
  const tables = locateTables(flat, form, range, parts, bounds);
  const pledges = locatePledges(flat, form, range, parts, bounds);
  return {
    form,
    evidence: start.evidence,
    range,
    cover:
      form.cover === null
        ? null
        : locateCover(
            flat,
            form.cover,
            coverRange(range, start.title, bounds, tables, pledges),
            start.title,
          ),
    title:
      form.cover === null && start.title?.lines[0] !== undefined
        ? { line: start.title.lines[0], confidence: start.title.altered ? alteredTitle : 1 }
        : null,
    groups: parts.flatMap(([line, { part, confidence }]): LocatedGroup[] =>
      part.kind === 'group' ? [{ part, line, confidence }] : [],
    ),
    tables,
    pledges,
    sections: sections.map((candidate) => locateSection(flat, candidate, sections, bounds)),
  };
}

function within(index: number, range: LineRange): boolean {
  return index >= range.first && index < range.end;
}

/** The headings of parts, tables and pledges. */
function partHeadings(
  flat: FlatDocument,
  form: Form,
  range: LineRange,
  exclude: ReadonlySet<Line>,
): Map<Line, { part: Part; confidence: number }> {
  const headings = new Map<Line, { part: Part; confidence: number }>();
  for (const part of form.parts) {
    const title = titleOf(part);
    const candidates: { line: Line; confidence: number; numbered: boolean }[] = [];
    for (const line of flat.lines.slice(range.first, range.end)) {
      if (line.head === '' || !isReadable(line) || exclude.has(line)) continue;
      // A table's title may be in its first row; other headings are outside tables.
      if (line.cell !== null && !(part.kind === 'table' && line.head === title.words)) continue;
      const match = matchTitle(line.heading, title);
      if (match === null || match.inline) continue;
      if (match.confidence < 1 && match.text.style !== 'part' && title.words.length < longTitle)
        continue;
      const numbered = match.text.style === 'part';
      candidates.push({ line, confidence: match.confidence, numbered });
    }
    const sure = candidates.some(({ confidence }) => confidence === 1);
    const anyNumbered = candidates.some(({ numbered }) => numbered);
    for (const { line, confidence, numbered } of candidates) {
      if (sure && confidence < 1) continue;
      if (anyNumbered && !numbered) continue;
      headings.set(line, { part, confidence });
    }
  }
  return headings;
}

function findAllSections(
  flat: FlatDocument,
  form: Form,
  range: LineRange,
  isOther: (line: Line) => boolean,
): Candidate[] {
  const lone = loneTitles(form, flat);
  const found: Candidate[] = [];
  const search = (sections: readonly Section[], within: LineRange): void => {
    if (sections.length === 0) return;
    const taken = new Set([...lone, ...found.map(({ line }) => line)]);
    const isTaken = (line: Line): boolean => taken.has(line) || isOther(line);
    found.push(...findSections(sections, flat.lines, within, isTaken));
    for (const section of sections)
      search(section.children, childRange(section, sections, found, within));
  };
  for (const part of form.parts) if (part.kind === 'group') search(part.sections, range);
  search(form.sections, range);
  return found.sort((a, b) => a.line.index - b.line.index);
}

/** Children are looked for below their parent; when that is missing, anywhere in the form. */
function childRange(
  parent: Section,
  siblings: readonly Section[],
  found: readonly Candidate[],
  range: LineRange,
): LineRange {
  const own = found.find(({ section }) => section === parent);
  if (own === undefined) return range;
  const next = found.find(
    ({ section, line }) => siblings.includes(section) && line.index > own.line.index,
  );
  return { first: own.line.index + 1, end: next?.line.index ?? range.end };
}

function locateSection(
  flat: FlatDocument,
  candidate: Candidate,
  all: readonly Candidate[],
  bounds: readonly number[],
): LocatedSection {
  const { section, line, match } = candidate;
  const next = (from: number): number => bounds.find((bound) => bound > from) ?? flat.lines.length;
  let end = next(line.index);
  const ownEnd = end;
  const descendants = new Set(descendantsOf(section));
  for (;;) {
    const at = all.find((other) => other.line.index === end);
    if (at === undefined || !descendants.has(at.section)) break;
    end = next(end);
  }
  const body: TextPiece[] = flat.lines
    .slice(line.index + 1, ownEnd)
    .map((each) => ({ line: each, from: 0 }));
  if (match.inline) {
    const from = inlineStart(line, section);
    body.unshift({ line, from });
  }
  return {
    section,
    line,
    confidence: match.confidence,
    range: { first: line.index, end },
    body,
  };
}

function descendantsOf(section: Section): Section[] {
  return section.children.flatMap((child) => [child, ...descendantsOf(child)]);
}

/** Where the author's text begins in a heading's own paragraph: behind the title, brackets and colon. */
function inlineStart(line: Line, section: Section): number {
  const { text } = line.paragraph;
  const title = titleOf(section).words;
  for (let end = 1; end <= text.length; end += 1) {
    if (!squash(text.slice(0, end)).endsWith(title)) continue;
    const rest = text.slice(end);
    const lead = /^\s*(?:[（(][^（）()]*[）)])?\s*[:：。]?\s*/.exec(rest);
    return end + (lead?.[0].length ?? 0);
  }
  // A reworded title ends at the first stop.
  const stop = text.search(/[。：:]/);
  return stop < 0 ? text.length : stop + 1;
}

function locateTables(
  flat: FlatDocument,
  form: Form,
  range: LineRange,
  headings: readonly [Line, { part: Part; confidence: number }][],
  bounds: readonly number[],
): LocatedTable[] {
  const located: LocatedTable[] = [];
  for (const part of form.parts) {
    if (part.kind !== 'table') continue;
    const own = headings.filter(([, heading]) => heading.part === part);
    const spans = own.map(
      ([line, { confidence }]): { heading: Heading | null; range: LineRange } => ({
        heading: { line, confidence },
        range: { first: line.index, end: bounds.find((bound) => bound > line.index) ?? range.end },
      }),
    );
    if (spans.length === 0)
      spans.push({ heading: null, range: { first: range.first, end: range.end } });
    for (const span of spans) {
      const table = locateTable(flat, part, span.heading, span.range);
      if (table !== null) located.push(table);
    }
  }
  return located;
}

function locatePledges(
  flat: FlatDocument,
  form: Form,
  range: LineRange,
  headings: readonly [Line, { part: Part; confidence: number }][],
  bounds: readonly number[],
): LocatedPledge[] {
  return form.parts.flatMap((part): LocatedPledge[] => {
    if (part.kind !== 'pledge') return [];
    const own = headings.filter(([, heading]) => heading.part === part);
    if (own.length === 0) {
      const body = pledgeLines(flat, part, range);
      const [first] = body;
      const last = body.at(-1);
      if (first === undefined || last === undefined) return [];
      return [{ part, heading: null, range: { first: first.index, end: last.index + 1 }, body }];
    }
    return own.map(([line, { confidence }]) => {
      const end = bounds.find((bound) => bound > line.index) ?? range.end;
      const lines = flat.lines.slice(line.index + 1, end);
      const signed = lines.findIndex(
        (each) => each.cell !== null || textBehindLabel(each, part.signature.label) !== null,
      );
      const body = (signed < 0 ? lines : lines.slice(0, signed)).filter(({ head }) => head !== '');
      return { part, heading: { line, confidence }, range: { first: line.index, end }, body };
    });
  });
}

/** The pledge's sentences without their heading. */
function pledgeLines(flat: FlatDocument, part: Pledge, range: LineRange): Line[] {
  const texts = part.paragraphs.map((text) => squash(text).slice(0, headLength));
  return flat.lines
    .slice(range.first, range.end)
    .filter((line) => texts.some((text) => similarity(line.head, text) >= pledgeAlike));
}

/** The range around the title up to the next part; a cover may follow a part by mistake. */
function coverRange(
  range: LineRange,
  title: TitleFound | null,
  bounds: readonly number[],
  tables: readonly LocatedTable[],
  pledges: readonly LocatedPledge[],
): LineRange {
  const at = title?.lines[0]?.index ?? range.first;
  const others = [
    ...bounds,
    ...tables.map((table) => table.range.first),
    ...pledges.map((pledge) => pledge.range.first),
  ];
  const behind = others.some((other) => other > range.first && other < at);
  const end = Math.min(range.end, ...others.filter((other) => other > at));
  return { first: behind ? at : range.first, end };
}
