import { chosenCount, countParagraph, countStories, sumCounts } from '../../document/count';
import type { PartCount } from '../../document/count';
import { memoised } from '../../document/memoised';
import type { DocumentSnapshot, Paragraph } from '../../document/snapshot';
import { isBlank } from '../../document/text';
import { guidanceMatcher } from '../../locate/guidance';
import type { GuidanceMatcher } from '../../locate/guidance';
import { pieceOwnText, pieceText } from '../../locate/located';
import type { Located, LocatedForm, LocatedSection, TextPiece } from '../../locate/located';
import { locate } from '../../locate/locate';
import type { Notice, Section } from '../../notice/schema';

/** What the rules are given: one document, read as far as all rules need it. */
export interface FileContext {
  readonly notice: Notice;
  readonly snapshot: DocumentSnapshot;
  readonly located: Located;
  readonly guidance: GuidanceMatcher;
  /** `yyyy-mm-dd`. */
  readonly today: string;
  /** The other documents of the submission, read in the same way. */
  readonly companions: readonly FileContext[];
  /** Counts a paragraph; remembers it for as long as it is the same object. */
  readonly count: CountPiece;
}

/** Counts a piece of text: the author's own, prompts left out. */
export type CountPiece = (paragraph: Paragraph, from: number) => PartCount;

/** A counter that remembers, so that after a keystroke one paragraph is counted. */
export function pieceCounter(): CountPiece {
  const countsOf = memoised<Paragraph, [], Map<number, PartCount>>(() => new Map());
  return (paragraph, from) => {
    const counts = countsOf(paragraph);
    const found = counts.get(from);
    if (found !== undefined) return found;
    const count = countParagraph(paragraph, { of: 'author', from });
    counts.set(from, count);
    return count;
  };
}

/** Reads what the rules need to know of a document. */
export function fileContext(
  notice: Notice,
  snapshot: DocumentSnapshot,
  today: string,
  count: CountPiece,
): Omit<FileContext, 'companions'> {
  return {
    notice,
    snapshot,
    located: locate(notice, snapshot),
    guidance: guidanceMatcher(notice),
    today,
    count,
  };
}

/** Every place a section was found. */
export function sectionsFound(form: LocatedForm, section: Section): LocatedSection[] {
  return form.sections.filter((found) => found.section.id === section.id);
}

/** Remembered, for several rules read each section's text. */
const authorsOwn = memoised(
  (pieces: readonly TextPiece[], context: FileContext): readonly TextPiece[] =>
    pieces.filter((piece) => isAuthors(context, piece)),
);

/** Pieces that hold the author's own text: no prompt, no lead, no guidance of the notice left alone. */
export function authorPieces(
  context: FileContext,
  pieces: readonly TextPiece[],
): readonly TextPiece[] {
  return authorsOwn(pieces, context);
}

function isAuthors({ guidance }: FileContext, piece: TextPiece): boolean {
  const { paragraph } = piece.line;
  if (piece.from === 0) return guidance.isAuthors(paragraph);
  if (paragraph.isPlaceholder || paragraph.inContents) return false;
  const text = pieceText(piece);
  return !isBlank(text) && !guidance.isLead(text) && !guidance.isGuidance(text);
}

/** Whether there is no text of the author's in the pieces. */
export function isEmpty(context: FileContext, pieces: readonly TextPiece[]): boolean {
  return authorPieces(context, pieces).every((piece) => isBlank(pieceOwnText(piece)));
}

/** The author's own text of the pieces, a line for each. */
export function authorText(context: FileContext, pieces: readonly TextPiece[]): string {
  return authorPieces(context, pieces).map(pieceOwnText).join('\n');
}

/** The author's 字数 of the pieces, notes in or out as the document has it. */
export function countOf(context: FileContext, pieces: readonly TextPiece[]): PartCount {
  return counted(pieces, context);
}

const counted = memoised((pieces: readonly TextPiece[], context: FileContext): PartCount => {
  const from = new Map(
    authorPieces(context, pieces).map((piece) => [piece.line.paragraph, piece.from]),
  );
  const stories = countStories(from.keys(), (paragraph) =>
    context.count(paragraph, from.get(paragraph) ?? 0),
  );
  return chosenCount(stories, context.snapshot.facts.countsNotes);
});

/**
 * The author's 字数 of the pieces with tracked deletions still in.
 *
 * @returns `null` where nothing is deleted with changes tracked: then it is the count itself
 */
export function wordsWithDeletions(
  context: FileContext,
  pieces: readonly TextPiece[],
): number | null {
  if (pieces.every(({ line }) => line.paragraph.markupText === undefined)) return null;
  return countOf(context, pieces.map(withDeletions)).words;
}

function withDeletions({ line, from }: TextPiece): TextPiece {
  const { paragraph } = line;
  const { markupText: text, spans } = paragraph;
  if (text === undefined) return { line, from };
  const eastAsianHint = spans.some((span) => span.eastAsianHint === null)
    ? null
    : spans.every((span) => span.eastAsianHint);
  const span = { text, eastAsianHint, placeholder: false, struck: false, tags: [] };
  return { line: { ...line, paragraph: { ...paragraph, text, spans: [span] } }, from };
}

/** The 字数 of everything in a range of lines, as Word shows it for the selection. */
export function countRange(context: FileContext, first: number, end: number): PartCount {
  const paragraphs = context.located.flat.lines.slice(first, end).map(({ paragraph }) => paragraph);
  const stories = countStories(paragraphs);
  return chosenCount(stories, context.snapshot.facts.countsNotes);
}

/** A section and the sections in it: all the text below the heading; the same array every time. */
export function wholeBody(form: LocatedForm, found: LocatedSection): readonly TextPiece[] {
  return wholeBodies(found, form);
}

const wholeBodies = memoised((found: LocatedSection, form: LocatedForm): readonly TextPiece[] => {
  const inside = form.sections.filter(
    (other) => other.range.first > found.range.first && other.range.end <= found.range.end,
  );
  return [...found.body, ...inside.flatMap((section) => section.body)];
});

/** The count of several found sections together; two under one heading share their text. */
export function countSections(
  context: FileContext,
  form: LocatedForm,
  found: readonly LocatedSection[],
): PartCount {
  const apart = found.filter(
    ({ line }, i) => found.findIndex((other) => other.line === line) === i,
  );
  return sumCounts(apart.map((section) => countOf(context, wholeBody(form, section))));
}
