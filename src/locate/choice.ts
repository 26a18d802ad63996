import { squash } from '../document/text';
import type { ChoiceRow } from '../notice/schema';
import type { Line } from './flat';
import { pieceSpans } from './located';
import type { OptionState, TextPiece } from './located';

/** Marks that stand for a ticked box; the reader has turned symbol fonts into these already. */
const ticked = new Set('☑☒√✓✔✕✖✗✘×■●▣◼⬛◉⊠⊙✅🗹🗸▪◆★');
/** Marks that stand for an empty box. */
const unticked = new Set('□☐○◯▢◻⬜◇❏❑〇▫');

/** One character of a choice's cell, with what is needed to read it. */
interface Glyph {
  readonly character: string;
  readonly struck: boolean;
  /** Prompts are no text of the author's. */
  readonly prompt: boolean;
  /** The option whose check box this is, by its control's tag. */
  readonly tagged: string | null;
  /** White space stands before it. */
  readonly spaced: boolean;
}

type Token =
  | {
      readonly kind: 'mark';
      readonly ticked: boolean;
      readonly tagged: string | null;
      /** Offset in the text of all glyphs. */
      readonly start: number;
      /** Where it stands close, with white space or nothing on its other side; `null` when it cannot be told. */
      readonly closeTo: 'former' | 'next' | null;
    }
  | {
      readonly kind: 'option';
      readonly key: string;
      readonly struck: boolean;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'break' };

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

/** How many UTF-16 units a character takes among the glyphs. */
function foldedLength(raw: string): number {
  return raw === '\n' || ticked.has(raw) || unticked.has(raw) ? raw.length : squash(raw).length;
}

function glyphsOf(choice: ChoiceRow, pieces: readonly TextPiece[]): Glyph[] {
  const keys = new Map(choice.options.map(({ key }) => [`${choice.id}.${key}`, key]));
  const glyphs: Glyph[] = [];
  for (const piece of pieces) {
    let spaced = true;
    for (const span of pieceSpans(piece)) {
      // A check box may be a control in its paragraph, or one around the whole of it.
      const tags = [...span.tags, ...piece.line.paragraph.tags];
      const tagged = tags.map((tag) => keys.get(tag)).find((key) => key !== undefined) ?? null;
      const { struck, placeholder: prompt } = span;
      const isBox = span.checked !== undefined;
      for (const raw of span.text) {
        if (raw === '\n') {
          glyphs.push(lineEnd);
          continue;
        }
        // Marks first: folding would turn some of them into letters.
        const folded = ticked.has(raw) || unticked.has(raw) ? raw : squash(raw);
        for (const character of folded) {
          glyphs.push({ character, struck, prompt, tagged: isBox ? tagged : null, spaced });
          spaced = false;
        }
        if (folded === '') spaced = true;
      }
    }
    glyphs.push(lineEnd);
  }
  return glyphs;
}

const lineEnd: Glyph = {
  character: '\n',
  struck: false,
  prompt: false,
  tagged: null,
  spaced: true,
};

function tokenize(choice: ChoiceRow, glyphs: readonly Glyph[]): Token[] {
  // The longest option first, so that 不定期开展 is not read as 定期开展.
  const labels = choice.options
    .map(({ key, label }) => ({ key, label: squash(label) }))
    .sort((a, b) => b.label.length - a.label.length);
  const text = glyphs.map(({ character }) => character).join('');
  const offsets: number[] = [];
  for (let i = 0, at = 0; i < glyphs.length; i += 1) {
    offsets[at] = i;
    at += glyphs[i]?.character.length ?? 0;
  }
  /** Whether the text is parted here, by white space, a line's end or its own. */
  const isGap = (at: number): boolean => glyphs[offsets[at] ?? -1]?.spaced ?? true;
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const glyph = glyphs[offsets[at] ?? -1];
    if (glyph === undefined) {
      at += 1;
      continue;
    }
    const label = labels.find((candidate) => text.startsWith(candidate.label, at));
    if (ticked.has(glyph.character) || unticked.has(glyph.character)) {
      if (!glyph.struck || glyph.tagged !== null)
        tokens.push({
          kind: 'mark',
          ticked: ticked.has(glyph.character),
          tagged: glyph.tagged,
          start: at,
          closeTo: closeTo(isGap(at), isGap(at + glyph.character.length)),
        });
      at += glyph.character.length;
    } else if (glyph.character === '\n') {
      tokens.push({ kind: 'break' });
      at += 1;
    } else if (label !== undefined && isWhole(text, at, label.label, isGap)) {
      const end = at + label.label.length;
      tokens.push({ kind: 'option', key: label.key, struck: glyph.struck, start: at, end });
      at = end;
    } else {
      at += glyph.character.length;
    }
  }
  return tokens;
}

/** One-character options (有, 无) are words of their own, not parts of others. */
function isWhole(text: string, at: number, label: string, isGap: (at: number) => boolean): boolean {
  if (label.length > 1) return true;
  const end = at + label.length;
  const before = isGap(at) ? '\n' : (text[at - 1] ?? '\n');
  const after = isGap(end) ? '\n' : (text[end] ?? '\n');
  return !/[\u4e00-\u9fff]/.test(before) && !/[\u4e00-\u9fff]/.test(after);
}

/** Which neighbour a mark belongs to by the white space around it. */
function closeTo(gapBefore: boolean, gapAfter: boolean): 'former' | 'next' | null {
  if (gapBefore === gapAfter) return null;
  return gapBefore ? 'next' : 'former';
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

/** What an author wrote between an option and the next one, without the notice's words around the blank. */
function blankValue(stretch: string, before: string, after: string): string {
  const text = Array.from(stretch)
    .filter((character) => !ticked.has(character) && !unticked.has(character))
    .join('')
    .replace(/[\s_＿]/g, '')
    .replace(/^[,，]/, '');
  const lead = before.replace(/^[,，]/, '');
  const start = text.indexOf(lead);
  const from = text.slice(start < 0 ? 0 : start + lead.length);
  const end = from.indexOf(after);
  const value = (end < 0 ? from : from.slice(0, end)).replace(/^[:约(（]+|[。;,]+$/g, '');
  // Without the notice's words only a figure is a filling.
  return start >= 0 || /[\d一二三四五六七八九十百千万亿]/.test(value) ? value : '';
}
