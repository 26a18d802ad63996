import type { Section } from '../notice/schema';
import { isReadable } from './flat';
import type { Line } from './flat';
import type { NumberingStyle } from './headingNumber';
import { matchTitle } from './titleMatch';
import type { TitleMatch } from './titleMatch';
import type { LineRange } from './located';
import { mergedTitles } from './mergedTitles';
import { titleOf } from './titles';

/** A line that could be a section's heading. */
export interface Candidate {
  readonly section: Section;
  readonly line: Line;
  readonly match: TitleMatch;
}

/**
 * Finds the headings of sections that are siblings in a form.
 *
 * A heading's words may also be found deeper in the text (a （一）背景 within another part). So the level
 * most sections are found at is taken for theirs, and a candidate of another level counts only where
 * its section has none at that level.
 *
 * @param sections siblings, in the notice's order
 * @param lines the document's lines
 * @param range where to look
 * @param isOther whether a line is already known to be something else
 * @returns one candidate for each heading found, in the order of the document; a section may be there twice
 */
export function findSections(
  sections: readonly Section[],
  lines: readonly Line[],
  range: LineRange,
  isOther: (line: Line) => boolean,
): Candidate[] {
  const candidates = collect(sections, lines, range, isOther);
  const level = commonLevel(candidates);
  const atLevel = candidates.filter((candidate) => levelOf(candidate) === level);
  const found = new Set(atLevel.map(({ section }) => section));
  const others = candidates.filter(
    (candidate) => levelOf(candidate) !== level && !found.has(candidate.section),
  );
  const chosen = [...atLevel, ...firstOfEach(others)];
  return dropWeakerTwins(chosen).sort((a, b) => a.line.index - b.line.index);
}

/** What the notice's number adds to a candidate's confidence, and another number takes from it. */
const ofNumber = 0.2;

/** Of each section the surest candidate; a number that is not the notice's makes it less sure. */
function firstOfEach(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<Section, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.section);
    if (known === undefined || sureness(candidate) > sureness(known))
      best.set(candidate.section, candidate);
  }
  return [...best.values()];
}

function sureness({ section, match }: Candidate): number {
  const numbered = match.text.ordinal !== null;
  const right = match.text.ordinal === titleOf(section).ordinal;
  return match.confidence + (numbered ? (right ? ofNumber : -ofNumber) : 0);
}

/**
 * Of several lines for one section, drops those that are not meant for it: a rewording when the
 * section's own words are elsewhere, and a line numbered or set otherwise when another has the
 * notice's number (a “1.背景” among an author's own points is not the part 3.背景).
 */
function dropWeakerTwins(candidates: readonly Candidate[]): Candidate[] {
  const exact = new Set<Section>();
  /** Of each section, one candidate with the notice's number for each way they are set. */
  const numbered = new Map<Section, Map<string, Candidate>>();
  for (const candidate of candidates) {
    const { section, match, line } = candidate;
    if (match.confidence === 1) exact.add(section);
    if (!hasNoticeNumber(candidate)) continue;
    const { label, outlineLevel, bold } = line.paragraph;
    const ways = numbered.get(section) ?? new Map<string, Candidate>();
    numbered.set(section, ways.set(`${label === null} ${outlineLevel} ${bold}`, candidate));
  }
  return candidates.filter((candidate) => {
    const { section, match } = candidate;
    if (match.confidence < 1 && exact.has(section)) return false;
    if (hasNoticeNumber(candidate)) return true;
    const twins = [...(numbered.get(section)?.values() ?? [])];
    return twins.every((twin) => setAlike(twin, candidate));
  });
}

function hasNoticeNumber({ section, match }: Candidate): boolean {
  return match.text.ordinal !== null && match.text.ordinal === titleOf(section).ordinal;
}

/** Headings set in one style and weight; numbers typed by hand make only headings by style alike. */
function setAlike(a: Candidate, b: Candidate): boolean {
  const typed = b.line.paragraph.label === null && b.match.text.ordinal !== null;
  const styled =
    b.line.paragraph.outlineLevel !== null && a.match.text.style === b.match.text.style;
  return (
    (!typed || styled) &&
    a.line.paragraph.outlineLevel === b.line.paragraph.outlineLevel &&
    a.line.paragraph.bold === b.line.paragraph.bold
  );
}

function collect(
  sections: readonly Section[],
  lines: readonly Line[],
  range: LineRange,
  isOther: (line: Line) => boolean,
): Candidate[] {
  const targets = sections.map((section) => ({ section, title: titleOf(section) }));
  const titles = targets.map(({ title }) => title);
  const found: Candidate[] = [];
  for (const line of lines.slice(range.first, range.end)) {
    if (line.head === '' || line.cell !== null || isOther(line) || !isReadable(line)) continue;
    if (line.paragraph.isPlaceholder) continue;
    let best: Candidate | null = null;
    for (const { section, title } of targets) {
      const match = matchTitle(line.heading, title);
      if (match !== null && (best === null || match.confidence > best.match.confidence))
        best = { section, line, match };
    }
    if (best?.match.confidence !== 1) {
      const merged = mergedTitles(line.heading, titles);
      const match = { text: line.heading, confidence: 1, inline: false };
      if (merged.length > 0) {
        for (const at of merged) {
          const section = sections[at];
          if (section !== undefined) found.push({ section, line, match });
        }
        continue;
      }
    }
    if (best !== null) found.push(best);
  }
  return found;
}

/** What separates one level of headings from another: the way of numbering, then style and weight. */
function levelOf({ line, match }: Candidate): string {
  const { outlineLevel, bold } = line.paragraph;
  const style: NumberingStyle = match.text.style;
  if (style !== 'none') return style;
  return outlineLevel !== null ? `outline${outlineLevel}` : bold ? 'bold' : 'plain';
}

function commonLevel(candidates: readonly Candidate[]): string | null {
  const sections = new Map<string, Set<Section>>();
  for (const candidate of candidates) {
    const level = levelOf(candidate);
    const known = sections.get(level) ?? new Set<Section>();
    known.add(candidate.section);
    sections.set(level, known);
  }
  let common: string | null = null;
  let most = 0;
  for (const [level, { size }] of sections) {
    if (size > most) {
      common = level;
      most = size;
    }
  }
  return common;
}
