import type { ParagraphCount } from './counts';
import type { Kinds } from './kinds';
import {
  ASIAN,
  ASIAN_MARK,
  CURLY_QUOTE,
  DASH,
  EM_DASH,
  HAN,
  kindBeyondBmp,
  NOT_TEXT,
  ORDINARY,
  ORDINARY_MARK,
  SPACE,
  SURROGATE,
  WITHIN,
  wordKinds,
} from './kinds';

/*
 * What the text so far ends in. A kind is less than 16, so that an end plus the kind of the next character
 * names one step of the count; the loop below only notes how often each step was taken.
 */
const NO_WORD = 0;
/** A word with no characters yet but those of category P and S. */
const WORD_OF_MARKS = 16;
const WORD = 32;
const ends = [NO_WORD, WORD_OF_MARKS, WORD];
const stepCount = 48;

/** For each step, what the text ends in after it. */
const endAfter = new Uint8Array(stepCount);
for (const end of ends) {
  endAfter[end + ORDINARY] = WORD;
  endAfter[end + ORDINARY_MARK] = end === NO_WORD ? WORD_OF_MARKS : end;
  endAfter[end + CURLY_QUOTE] = end === NO_WORD ? WORD_OF_MARKS : end;
  endAfter[end + NOT_TEXT] = end;
  endAfter[end + WITHIN] = end;
}

/**
 * The count of one paragraph in the making. It takes the text stretch by stretch, because the hint may
 * change from run to run while a word goes on: a run's border ends no word.
 */
export class Tally {
  /** How often each step was taken. */
  readonly #seen = new Int32Array(stepCount);
  #end = NO_WORD;
  readonly #kinds: Kinds;

  /** @param kinds whose rules: Word's, or those of another program */
  constructor(kinds: Kinds = wordKinds) {
    this.#kinds = kinds;
  }

  /**
   * Takes a stretch of the paragraph.
   *
   * A whole document goes through this loop: it is two look-ups and an addition a character, and has no
   * branch that depends on what the text is about.
   *
   * @param hinted whether the stretch has the East Asian hint
   */
  add(text: string, hinted: boolean): void {
    const seen = this.#seen;
    const kinds = hinted ? this.#kinds.hinted : this.#kinds.unhinted;
    let end = this.#end;
    for (let at = 0; at < text.length; at += 1) {
      let kind = kinds[text.charCodeAt(at)] ?? ORDINARY;
      if (kind === SURROGATE) {
        const codePoint = text.codePointAt(at) ?? 0;
        if (codePoint > 0xffff) at += 1;
        kind = kindBeyondBmp(codePoint);
      }
      const step = end + kind;
      seen[step] = (seen[step] ?? 0) + 1;
      end = endAfter[step] ?? NO_WORD;
    }
    this.#end = end;
  }

  /** Ends the word that the text so far ends in: something that is not counted stands here. */
  endWord(): void {
    this.#end = NO_WORD;
  }

  /** The count of what was taken so far, but for what another program makes of it. */
  count(): Omit<ParagraphCount, 'wps'> {
    const begunByMarks = this.#step(NO_WORD, ORDINARY_MARK) + this.#step(NO_WORD, CURLY_QUOTE);
    const wordsBegun = this.#step(NO_WORD, ORDINARY) + begunByMarks;
    const wordsOfMarks = begunByMarks - this.#step(WORD_OF_MARKS, ORDINARY);
    const han = this.#all(HAN);
    const asianMarks = this.#all(ASIAN_MARK);
    const asianCharacters = han + this.#all(ASIAN) + asianMarks;
    const characters =
      asianCharacters +
      this.#all(ORDINARY) +
      this.#all(ORDINARY_MARK) +
      this.#all(CURLY_QUOTE) +
      this.#all(DASH) +
      this.#all(EM_DASH) +
      this.#all(WITHIN);
    return {
      words: wordsBegun + asianCharacters + this.#all(WITHIN),
      characters,
      charactersWithSpaces: characters + this.#all(SPACE),
      nonAsianWords: wordsBegun,
      asianCharacters,
      han,
      punctuation: wordsOfMarks + asianMarks,
      paragraphs: characters > 0 ? 1 : 0,
    };
  }

  /**
   * How much more the 字数 of WPS is, for a count by Word's rules.
   *
   * @returns `null` when the text has to be taken anew by the rules of WPS
   */
  moreInWps(): number | null {
    return this.#all(CURLY_QUOTE) > 0 ? null : this.#all(EM_DASH);
  }

  #step(end: number, kind: number): number {
    return this.#seen[end + kind] ?? 0;
  }

  #all(kind: number): number {
    return ends.reduce((sum, end) => sum + this.#step(end, kind), 0);
  }
}
