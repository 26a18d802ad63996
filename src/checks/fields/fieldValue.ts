import { trimBlanks, withoutBlanks } from '../../document/marks';
import type { Place, Slot } from '../../document/place';
import { isBlank } from '../../document/text';
import type { Line } from '../../locate/flat';
import { pieceOwnText, pieceSpans, pieceText } from '../../locate/located';
import type { LocatedValue, TextPiece } from '../../locate/located';
import { isInDoubt } from '../look/doubt';
import { placeOfValue } from '../look/places';
import type { FieldValue, WhyNotWritable } from './field';

/** What is known of a field before its place is read. */
interface ValueOptions {
  /** The tag of the control meant for it. */
  readonly tag: string;
  /** What authors know the place by. */
  readonly label: string;
  /** Its cell may hold its label and empty lines as well. */
  readonly isLong?: boolean;
  /** Words of the form behind the value: the mark for the seal. */
  readonly after?: string;
  /** A blank of the form, like the one for a date, that holds nothing but these characters. */
  readonly blankOf?: string;
}

/** A value that the document has no place for. */
export const missingValue: FieldValue = { text: '', place: null, slot: null, why: 'missing' };

/** What a located value holds, and where to write it. */
export function valueOf(value: LocatedValue | null | undefined, options: ValueOptions): FieldValue {
  if (value === null || value === undefined) return missingValue;
  return valueIn(value.pieces, placeOfValue(value, options.label), options);
}

/** What pieces of text hold, and where to write it. */
export function valueIn(
  pieces: readonly TextPiece[],
  place: Place,
  options: ValueOptions,
): FieldValue {
  const inControl = pieces.flatMap((piece) => controlRange(piece, options.tag) ?? []);
  const text = pieces.map((piece) => authorsText(piece, options)).join('\n');
  const said = { text: text.trim(), place };
  if (pieces.some(({ line }) => isInDoubt(line)))
    return { ...said, slot: null, why: 'notYetKnown' };
  const [control] = inControl;
  if (inControl.length > 1) return { ...said, slot: null, why: 'severalParagraphs' };
  if (control !== undefined) {
    const inside = authorsText({ line: control.line, from: control.from }, options, control.to);
    if (said.text !== inside.trim()) return { ...said, slot: null, why: 'besideControl' };
    return writable(said, { ...control, tag: options.tag });
  }
  // Read without the package, a cell may be assigned its neighbour's paragraphs: another field's, or a label.
  if (pieces.some(hasControl)) return { ...said, slot: null, why: 'besideControl' };
  if (pieces.length > 1 && options.isLong !== true)
    return { ...said, slot: null, why: 'severalParagraphs' };
  const range = freeRange(pieces, options);
  return range === null
    ? { ...said, slot: null, why: pieces.length === 0 ? 'missing' : 'severalParagraphs' }
    : writable(said, { ...range, tag: null });
}

/** Whether a control of ours is in or around a piece. */
function hasControl({ line: { paragraph } }: TextPiece): boolean {
  return paragraph.tags.length > 0 || paragraph.spans.some(({ tags }) => tags.length > 0);
}

interface Stretch {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
}

function writable(
  said: Pick<FieldValue, 'text' | 'place'>,
  { line, from, to, tag }: Stretch & { readonly tag: string | null },
): FieldValue {
  const why = whyNotIn(line, from, to);
  return { ...said, slot: why === null ? slotOf(line, from, to, tag) : null, why };
}

/** What of a paragraph is to be written. */
export function slotOf(line: Line, from: number, to: number, tag: string | null): Slot {
  const { whole, offset } = line;
  return {
    paragraphId: whole.id,
    paragraphText: whole.text,
    from: offset + from,
    to: offset + to,
    tag,
  };
}

/** Why a range of a paragraph cannot be written; `null` when it can. */
export function whyNotIn(line: Line, from: number, to: number): WhyNotWritable | null {
  const { paragraph } = line;
  if (isInDoubt(line)) return 'notYetKnown';
  if (paragraph.story !== 'body') return 'otherStory';
  if (paragraph.markupText !== undefined) return 'trackedChanges';
  return paragraph.text.slice(from, to).includes('\n') ? 'severalParagraphs' : null;
}

/** The range of a piece that is in the control with a tag; `null` when none of it does. */
export function controlRange({ line, from }: TextPiece, tag: string): Stretch | null {
  const { paragraph } = line;
  if (paragraph.tags.includes(tag)) return { line, from, to: paragraph.text.length };
  let at = 0;
  let start: number | null = null;
  let to = 0;
  for (const span of paragraph.spans) {
    const end = at + span.text.length;
    if (span.tags.includes(tag) && end > from) {
      start ??= at;
      to = end;
    }
    at = end;
  }
  return start === null ? null : { line, from: start, to };
}

/**
 * Where a value is that has no control: the one paragraph with text, else the first empty one. Of
 * its text only what is the author's, or the form's whole blank.
 */
function freeRange(pieces: readonly TextPiece[], options: ValueOptions): Stretch | null {
  const filled = pieces.filter((piece) => authorsText(piece, options) !== '');
  const piece = filled[0] ?? pieces.find(({ from }) => from === 0) ?? pieces[0];
  if (piece === undefined || filled.length > 1) return null;
  const { line, from } = piece;
  const own = pieceOwnText(piece);
  const whole = pieceText(piece);
  // A prompt that is not in our control belongs to someone else's.
  if (own !== whole && !isBlank(own)) return null;
  const to = from + whole.length - behind(whole, options).length;
  const text = line.paragraph.text.slice(from, to);
  if (isFormBlank(text, options)) return { line, from, to };
  const bare = trimBlanks(text);
  const start = from + text.indexOf(bare);
  return { line, from: start, to: start + bare.length };
}

/** The author's text of a piece: prompts, underlines and the form's own words out. */
function authorsText(piece: TextPiece, options: ValueOptions, to?: number): string {
  const end = to === undefined ? Number.POSITIVE_INFINITY : to - piece.from;
  let at = 0;
  let text = '';
  for (const span of pieceSpans(piece)) {
    if (!span.placeholder) text += span.text.slice(0, Math.max(0, end - at));
    at += span.text.length;
  }
  const own = text.slice(0, text.length - behind(text, options).length);
  return isFormBlank(own, options) ? '' : trimBlanks(own);
}

/** The form's words at the end of a text, with the space before them. */
function behind(text: string, { after }: ValueOptions): string {
  if (after === undefined) return '';
  const bare = Array.from(after.replace(/[\s()（）]/g, ''), (character) =>
    character.replace(/[.*+?^${}|\\[\]]/g, '\\$&'),
  );
  return new RegExp(`\\s*[（(]?\\s*${bare.join('\\s*')}\\s*[)）]?\\s*$`).exec(text)?.[0] ?? '';
}

function isFormBlank(text: string, { blankOf = '' }: ValueOptions): boolean {
  return Array.from(withoutBlanks(text)).every((character) => blankOf.includes(character));
}
