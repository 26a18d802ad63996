import { isBox, isTickedBox } from '../document/marks';
import { squash } from '../document/text';
import type { ChoiceRow } from '../notice/schema';
import { pieceSpans } from './located';
import type { TextPiece } from './located';

/** One character of a choice's cell, with what is needed to read it. */
export interface Glyph {
  readonly character: string;
  readonly struck: boolean;
  /** Prompts are no text of the author's. */
  readonly prompt: boolean;
  /** The option whose check box this is, by its control's tag. */
  readonly tagged: string | null;
  /** White space stands before it. */
  readonly spaced: boolean;
}

/** What a choice is read from. */
export type Token =
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

/** How many UTF-16 units a character takes among the glyphs. */
export function foldedLength(raw: string): number {
  return raw === '\n' || isBox(raw) ? raw.length : squash(raw).length;
}

/** The characters of a choice's text, folded, with an end behind each line. */
export function glyphsOf(choice: ChoiceRow, pieces: readonly TextPiece[]): Glyph[] {
  const keys = new Map(choice.options.map(({ key }) => [`${choice.id}.${key}`, key]));
  const glyphs: Glyph[] = [];
  for (const piece of pieces) {
    let spaced = true;
    for (const span of pieceSpans(piece)) {
      // A check box may be a control in its paragraph, or one around the whole of it.
      const tags = [...span.tags, ...piece.line.paragraph.tags];
      const tagged = tags.map((tag) => keys.get(tag)).find((key) => key !== undefined) ?? null;
      const { struck, placeholder: prompt } = span;
      const isControl = span.checked !== undefined;
      for (const raw of span.text) {
        if (raw === '\n') {
          glyphs.push(lineEnd);
          continue;
        }
        // Marks first: folding would turn some of them into letters.
        const folded = isBox(raw) ? raw : squash(raw);
        for (const character of folded) {
          glyphs.push({ character, struck, prompt, tagged: isControl ? tagged : null, spaced });
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

/** The boxes, options and line ends of a choice's text, in reading order. */
export function tokenize(choice: ChoiceRow, glyphs: readonly Glyph[]): Token[] {
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
    if (isBox(glyph.character)) {
      if (!glyph.struck || glyph.tagged !== null)
        tokens.push({
          kind: 'mark',
          ticked: isTickedBox(glyph.character),
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
