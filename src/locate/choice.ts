import { hanNumerals, isBox, withoutBlanks } from '../document/marks';
import { squash } from '../document/text';
import type { ChoiceRow } from '../notice/schema';
import type { Line } from './flat';
import { foldedLength, glyphsOf, tokenize } from './choiceTokens';
import type { Glyph, Token } from './choiceTokens';
import type { OptionState, TextPiece } from './located';

/** What was read of a choice. */
export interface ReadChoice {
  readonly options: ReadonlyMap<string, OptionState>;
  readonly blanks: ReadonlyMap<string, string>;
}

/**
 * Reads which options of a choice are ticked.
 *
 * Boxes may stand before or behind their options, be symbols or controls; without any tick, the one
 * option left when the others were struck out or deleted is the chosen one.
 *
 * @param choice the choice, as in the notice
 * @param pieces the text it stands in: its cell, or its line
 */
export function readChoice(choice: ChoiceRow, pieces: readonly TextPiece[]): ReadChoice {
  const glyphs = glyphsOf(choice, pieces);
  const tokens = tokenize(choice, glyphs);
  return { options: statesOf(choice, tokens), blanks: blanksOf(choice, glyphs, tokens) };
}

/** The one box of an option: a character of a paragraph. */
export interface ChoiceMark {
  readonly line: Line;
  /** Where the character begins in the paragraph's text, in UTF-16 units. */
  readonly at: number;
  /** As the snapshot has it. */
  readonly character: string;
  readonly ticked: boolean;
  /** The box is a check-box control of ours, known by its tag. */
  readonly isControl: boolean;
}

/**
 * Finds the box of each option; none for an option that has no box, or more than one.
 *
 * @param choice the choice, as in the notice
 * @param pieces the text it stands in: its cell, or its line
 */
export function choiceMarks(
  choice: ChoiceRow,
  pieces: readonly TextPiece[],
): ReadonlyMap<string, ChoiceMark> {
  const tokens = tokenize(choice, glyphsOf(choice, pieces));
  const places = characterPlaces(pieces);
  const marksBehind = standBehind(tokens);
  const found = new Map<string, ChoiceMark>();
  const twice = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.kind !== 'option') return;
    const all = marksOfOption(tokens, i, marksBehind);
    const [mark] = all;
    const place = mark === undefined ? undefined : places.get(mark.start);
    if (mark === undefined || place === undefined || all.length > 1) return;
    if (found.has(token.key)) twice.add(token.key);
    const isControl = mark.tagged !== null;
    found.set(token.key, { ...place, ticked: mark.ticked, isControl });
  });
  for (const key of twice) found.delete(key);
  return found;
}

/** For each offset in the text of all glyphs, the character of a paragraph that stands there. */
function characterPlaces(
  pieces: readonly TextPiece[],
): ReadonlyMap<number, Pick<ChoiceMark, 'line' | 'at' | 'character'>> {
  const places = new Map<number, Pick<ChoiceMark, 'line' | 'at' | 'character'>>();
  let offset = 0;
  for (const { line, from } of pieces) {
    let at = from;
    for (const character of line.paragraph.text.slice(from)) {
      places.set(offset, { line, at, character });
      offset += foldedLength(character);
      at += character.length;
    }
    offset += 1;
  }
  return places;
}

function statesOf(choice: ChoiceRow, tokens: readonly Token[]): Map<string, OptionState> {
  const states = new Map<string, OptionState>();
  const marksBehind = standBehind(tokens);
  tokens.forEach((token, i) => {
    if (token.kind !== 'option') return;
    const isTicked = marksOfOption(tokens, i, marksBehind).some((mark) => mark.ticked);
    const state: OptionState = token.struck ? 'removed' : isTicked ? 'ticked' : 'unticked';
    if (states.get(token.key) !== 'ticked') states.set(token.key, state);
  });
  for (const { key } of choice.options) if (!states.has(key)) states.set(key, 'removed');
  const boxes = tokens.some(({ kind }) => kind === 'mark');
  const strikes = tokens.some((token) => token.kind === 'option' && token.struck);
  chosenByRemoval(choice, states, boxes, strikes);
  return states;
}

/**
 * Nothing is ticked, and options are struck out or gone: what is left is chosen, when it is one option,
 * when no box is left that could still be ticked, or when options were struck out on purpose and those
 * left go together.
 */
function chosenByRemoval(
  { exclusions }: ChoiceRow,
  states: Map<string, OptionState>,
  boxes: boolean,
  strikes: boolean,
): void {
  const values = [...states.values()];
  if (values.includes('ticked') || !values.includes('removed')) return;
  const left = [...states].flatMap(([key, state]) => (state === 'unticked' ? [key] : []));
  const goTogether = exclusions.every(
    ({ atMostOneOf }) => left.filter((key) => atMostOneOf.includes(key)).length < 2,
  );
  if (left.length === 1 || !boxes || (strikes && goTogether))
    for (const key of left) states.set(key, 'ticked');
}

/**
 * Marks follow their options when the first option of a line has none before it and one behind. Where only
 * what is chosen has a mark, the white space around it tells.
 */
function standBehind(tokens: readonly Token[]): boolean {
  const marks = tokens.filter((token) => token.kind === 'mark');
  const options = tokens.filter(({ kind }) => kind === 'option');
  if (marks.length < options.length && marks.every((mark) => mark.ticked)) {
    const close = marks.map((mark) => mark.closeTo).filter((side) => side !== null);
    if (close.length > 0) return close.every((side) => side === 'former');
  }
  const first = tokens.findIndex(({ kind }) => kind === 'option');
  const mark = tokens.findIndex(({ kind }) => kind === 'mark');
  return first >= 0 && mark > first;
}

type Mark = Extract<Token, { kind: 'mark' }>;

/** The boxes of the option at a place among the tokens: its own controls, or what stands beside it. */
function marksOfOption(tokens: readonly Token[], at: number, marksBehind: boolean): Mark[] {
  const option = tokens[at];
  const own = tokens.filter(
    (other): other is Mark =>
      other.kind === 'mark' && option?.kind === 'option' && other.tagged === option.key,
  );
  if (own.length > 0) return own;
  const beside = marksBehind ? marksAfter(tokens, at) : marksBefore(tokens, at);
  return beside.filter((mark) => mark.tagged === null);
}

function marksBefore(tokens: readonly Token[], at: number): Mark[] {
  const marks: Mark[] = [];
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'option') break;
    // A box may stand in the cell or line before its option, but only when it is alone there.
    if (token.kind === 'break') {
      if (marks.length > 0) break;
    } else marks.push(token);
  }
  return marks;
}

function marksAfter(tokens: readonly Token[], at: number): Mark[] {
  const marks: Mark[] = [];
  for (const token of tokens.slice(at + 1)) {
    if (token.kind === 'option') break;
    if (token.kind === 'break') {
      if (marks.length > 0) break;
    } else marks.push(token);
  }
  return marks;
}

function blanksOf(
  choice: ChoiceRow,
  glyphs: readonly Glyph[],
  tokens: readonly Token[],
): Map<string, string> {
  const blanks = new Map<string, string>();
  const options = tokens.filter((token) => token.kind === 'option');
  const own = glyphs
    .map(({ character, prompt }) => (prompt ? ' '.repeat(character.length) : character))
    .join('');
  for (const { key, blank } of choice.options) {
    if (blank === undefined) continue;
    const at = options.findIndex((token) => token.key === key);
    const token = options[at];
    if (token === undefined) continue;
    const stretch = own.slice(token.end, options[at + 1]?.start);
    blanks.set(blank.key, blankValue(stretch, squash(blank.before), squash(blank.after)));
  }
  return blanks;
}

const figure = new RegExp(`[\\d${hanNumerals}百千万亿]`);

/** What an author wrote between an option and the next one, without the notice's words around the blank. */
function blankValue(stretch: string, before: string, after: string): string {
  const own = Array.from(stretch)
    .filter((character) => !isBox(character))
    .join('');
  const text = withoutBlanks(own).replace(/^[,，]/, '');
  const lead = before.replace(/^[,，]/, '');
  const start = text.indexOf(lead);
  const from = text.slice(start < 0 ? 0 : start + lead.length);
  const end = from.indexOf(after);
  const value = (end < 0 ? from : from.slice(0, end)).replace(/^[:约(（]+|[。;,]+$/g, '');
  // Without the notice's words only a figure is a filling.
  return start >= 0 || figure.test(value) ? value : '';
}
