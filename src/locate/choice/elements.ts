import { boxBrackets, bracketMark, hanNumerals, markSign, writtenMark } from '../../document/marks';
import type { MarkSign } from '../../document/marks';
import { squash } from '../../document/text';
import type { ChoiceRow } from '../../notice/schema';
import type { Character } from './characters';
import { isHint, isNamed } from './hints';

/** Characters of a choice's text, from one up to, not including, another. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** A box or tick. */
export interface Mark extends Part, MarkSign {
  readonly kind: 'mark';
  /** Its sign, to know equal ones by; `()` for an empty bracket. */
  readonly sign: string;
  readonly drawn: 'sign' | 'bracket' | 'bullet' | 'emptyCell';
  /** The option whose check box this is, by its control's tag. */
  readonly tagged: string | null;
}

/** The words of an option, or other words. */
export interface Words extends Part {
  readonly kind: 'words';
  /** `null` for words that are no option's. */
  readonly key: string | null;
  readonly struck: boolean;
}

/** What a choice is read from, in reading order. */
export type Element = Mark | Words;

/** How far the other half of a bracket may be. */
const bracketReach = 24;
const emptyBracket: MarkSign = { ticked: false, shape: 'frame', boxed: true };

/** Finds the marks and the options in a choice's text; hints and punctuation are left out. */
export function elementsOf(choice: ChoiceRow, characters: readonly Character[]): Element[] {
  return new Scanner(choice, characters).elements();
}

class Scanner {
  /** The longest first, so that 不定期开展 is not read as 定期开展. */
  private readonly labels: readonly { key: string; label: readonly string[] }[];
  private readonly afterBlanks: readonly (readonly string[])[];
  private readonly found: Element[] = [];
  private optionEnd = 0;

  constructor(
    choice: ChoiceRow,
    private readonly characters: readonly Character[],
  ) {
    this.labels = choice.options
      .map(({ key, label }) => ({ key, label: Array.from(squash(label)) }))
      .sort((a, b) => b.label.length - a.label.length);
    this.afterBlanks = choice.options.flatMap(({ blank }) =>
      blank === undefined ? [] : [Array.from(squash(blank.after))],
    );
  }

  elements(): Element[] {
    for (let at = 0; at < this.characters.length;) at = this.step(at);
    return this.found.filter((element) => element.kind === 'mark' || this.says(element));
  }

  /** Reads what begins at a character, and returns where the next begins. */
  private step(at: number): number {
    const character = this.characters[at];
    if (character === undefined) return at + 1;
    if (character.text === '') return this.pushMark(at, at + 1, emptyCell, 'emptyCell');
    const option = this.optionAt(at);
    if (option !== null) {
      const { key, to } = option;
      this.found.push({ kind: 'words', key, struck: character.struck, from: at, to });
      this.optionEnd = to;
      return to;
    }
    return this.bracketAt(at) ?? this.markAt(at, character) ?? this.text(at, character);
  }

  private markAt(at: number, { text, isBullet }: Character): number | null {
    const sign = markSign(text);
    if (sign !== undefined) {
      if (inFigure.has(text) && (this.isFigure(at - 1, at) || this.isFigure(at + 1, at + 1)))
        return null;
      if (this.isNamed(at, at + 1)) return null;
      return this.pushMark(at, at + 1, sign, isBullet ? 'bullet' : 'sign');
    }
    const letter = writtenMark(text);
    if (letter === undefined || !this.isAlone(at) || this.isNamed(at, at + 1)) return null;
    return this.pushMark(at, at + 1, letter, 'sign');
  }

  /** A bracket with nothing or marks in it; a hint in brackets is passed over. */
  private bracketAt(at: number): number | null {
    const own = this.characters[at];
    const other = boxBrackets.get(own?.text ?? '');
    if (own === undefined || other === undefined) return null;
    let end = at + 1;
    while (end < at + bracketReach && this.sameLine(end, at) && this.textAt(end) !== other) {
      if (boxBrackets.has(this.textAt(end))) return null;
      end += 1;
    }
    if (this.textAt(end) !== other || !this.sameLine(end, at)) return null;
    const inside = this.characters.slice(at + 1, end);
    const marks = inside.map(({ text }) => bracketMark(text));
    if (marks.every((mark) => mark !== undefined)) {
      if (this.isBlank(at, end + 1) || this.isNamed(at, end + 1)) return end + 1;
      const mark = marks.find(({ ticked }) => ticked) ?? marks[0] ?? emptyBracket;
      return this.pushMark(at, end + 1, { ...mark, boxed: true }, 'bracket');
    }
    const holdsOption = inside.some((_, i) => this.optionAt(at + 1 + i) !== null);
    return !holdsOption && isHint(inside) ? end + 1 : null;
  }

  /** A bracket that the form's own words go on behind is a blank to fill in: 支持力度（ ）万元. */
  private isBlank(at: number, end: number): boolean {
    const last = this.found.at(-1);
    if (last?.kind !== 'words' || last.to !== at) return false;
    return this.afterBlanks.some((words) => this.holds(words, end));
  }

  private pushMark(from: number, to: number, sign: MarkSign, drawn: Mark['drawn']): number {
    const own = this.characters[from];
    const tagged = own?.tagged ?? null;
    const inside = this.characters.slice(from, to).map(({ text }) => text);
    if (own?.struck !== true || tagged !== null)
      this.found.push({
        kind: 'mark',
        ...sign,
        sign: inside.join(''),
        drawn,
        tagged,
        from,
        to,
      });
    return to;
  }

  private text(at: number, { prompt, struck }: Character): number {
    if (prompt || struck) return at + 1;
    const last = this.found.at(-1);
    if (last?.kind === 'words' && last.key === null && last.to === at && this.sameLine(at, at - 1))
      this.found[this.found.length - 1] = { ...last, to: at + 1 };
    else this.found.push({ kind: 'words', key: null, struck, from: at, to: at + 1 });
    return at + 1;
  }

  private optionAt(at: number): { key: string; to: number } | null {
    const label = this.labels.find((each) => this.holds(each.label, at));
    if (label === undefined) return null;
    const to = at + label.label.length;
    return label.label.length > 1 || (!this.isBehindHan(at) && !this.isHan(to, to))
      ? { key: label.key, to }
      : null;
  }

  /** Whether words are read from a character on, over lines but not into another cell. */
  private holds(words: readonly string[], at: number): boolean {
    return words.every((word, i) => {
      const other = this.characters[at + i];
      return other?.text === word && other.cell?.cell === this.characters[at]?.cell?.cell;
    });
  }

  /** One-character options (有, 无) are words of their own, not parts of others. */
  private isHan(at: number, gapAt: number): boolean {
    if (this.isParted(at, gapAt)) return false;
    const text = this.textAt(at);
    return /[\u4e00-\u9fff]/.test(text) && bracketMark(text) === undefined;
  }

  private isFigure(at: number, gapAt: number): boolean {
    return !this.isParted(at, gapAt) && figure.test(this.textAt(at));
  }

  /** A letter is a mark between options, marks and white space, not beside other words. */
  private isAlone(at: number): boolean {
    const isFree = this.isParted(at - 1, at) || this.mayFollow(at);
    if (!isFree) return false;
    if (this.isParted(at + 1, at + 1) || this.optionAt(at + 1) !== null) return true;
    const next = this.textAt(at + 1);
    return (
      markSign(next) !== undefined ||
      boxBrackets.has(next) ||
      /[、,;]/.test(next) ||
      // A letter in or beside a 口; two letters are a word.
      isFrameBesideLetter(this.textAt(at), next)
    );
  }

  /** Whether a letter right behind other characters is a mark. */
  private mayFollow(at: number): boolean {
    const before = this.textAt(at - 1);
    if (stop.test(before)) return true;
    const last = this.found.at(-1);
    if (last?.to !== at) return false;
    if (last.kind === 'mark' || last.key !== null) return true;
    // 支持力度200万元V: behind the words that go with an option.
    if (this.textAt(at) === 'v') return han.test(before);
    return this.isBehindBlank(at);
  }

  private isBehindBlank(at: number): boolean {
    return this.afterBlanks.some((words) => this.holds(words, at - words.length));
  }

  /** 支持力度200万元无: behind the form's own words an option begins. */
  private isBehindHan(at: number): boolean {
    return this.isHan(at - 1, at) && !this.isBehindBlank(at);
  }

  /** White space, a line's end or nothing is between a character and its neighbour. */
  private isParted(at: number, gapAt: number): boolean {
    const gap = this.characters[gapAt];
    return (
      this.characters[at] === undefined ||
      gap === undefined ||
      gap.gap > 0 ||
      !this.sameLine(gapAt, gapAt - 1)
    );
  }

  private isNamed(from: number, to: number): boolean {
    return isNamed(
      this.characters,
      { from, to, optionEnd: this.optionEnd },
      (at) => this.optionAt(at) !== null,
    );
  }

  private says({ key, from, to }: Words): boolean {
    return key !== null || this.characters.slice(from, to).some(({ text }) => word.test(text));
  }

  private sameLine(a: number, b: number): boolean {
    return this.characters[a]?.row === this.characters[b]?.row;
  }

  private textAt(at: number): string {
    return this.characters[at]?.text ?? '';
  }
}

const emptyCell: MarkSign = { ticked: false, shape: 'frame', boxed: true };
/** Signs that are also written in figures: 二〇一八, 3×4. */
const inFigure = new Set('×〇○');
const figure = new RegExp(`[\\d${hanNumerals}年]`);
const stop = /[、,;:.)\]】〕"]/;
const han = /\p{Script=Han}/u;
const word = /[\p{L}\p{N}]/u;

function isFrameBesideLetter(own: string, next: string): boolean {
  const shapes = [own, next].map((each) => writtenMark(each)?.shape);
  return shapes.includes('frame') && shapes.some((shape) => shape === 'tick' || shape === 'cross');
}
