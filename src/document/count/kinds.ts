/**
 * What each character is to Word's 字数统计: the rules, as two tables with an entry for every UTF-16
 * code unit, one for runs with the East Asian hint and one for runs without.
 *
 * Where the rules come from: fitted to the counts that Word itself saved (docProps/app.xml) in ten files
 * whose saved numbers are a real count; six of the ten chose no rule. "Unverified" beside a rule means
 * that none of those files holds such a character.
 */

/** Joins its neighbours into a word: letters, digits, ASCII punctuation, everything without a rule. */
export const ORDINARY = 0;
/** The same, of general category P or S. */
export const ORDINARY_MARK = 1;
/** One word by itself: kana, hangul, bopomofo, full-width letters and digits. */
export const ASIAN = 2;
/** The same, of general category P or S. */
export const ASIAN_MARK = 3;
/** One word by itself, and a Chinese character proper (Script=Han). */
export const HAN = 4;
/** Ends a word; a character, but no word. */
export const DASH = 5;
/** Ends a word; counted in 字符数（计空格）only. */
export const SPACE = 6;
/** Ends a word; counted nowhere. */
export const BREAK = 7;
/** Not text: counted nowhere, and a word goes on across it. */
export const NOT_TEXT = 8;
/** One word by itself, and the word around it goes on. */
export const WITHIN = 10;
/** A {@link DASH} that WPS counts. */
export const EM_DASH = 11;
/** An {@link ORDINARY_MARK} that WPS counts by itself. */
export const CURLY_QUOTE = 12;
/** Half of a character beyond U+FFFF: {@link kindBeyondBmp} tells what it is. */
export const SURROGATE = 9;

type Range = readonly [first: number, last: number];

const one = (...codes: number[]): readonly Range[] => codes.map((code): Range => [code, code]);

const spaces: readonly Range[] = [
  ...one(0x0009, 0x0020, 0x00a0, 0x202f, 0x205f, 0x3000),
  [0x2000, 0x200a],
];

/**
 * Word's own characters for the end of a cell (07), line (0B), page (0C), paragraph (0D) and column (0E),
 * and the line feed of a snapshot. A line break that ends a word is unverified.
 */
const breaks: readonly Range[] = [
  [0x0007, 0x0007],
  [0x000a, 0x000e],
];

/** A no-break hyphen (1E as Word keeps it, U+2011 in files): an ordinary character, whatever the hint. */
const noBreakHyphens = one(0x001e, 0x2011);

/**
 * Pictures and objects (01, U+FFFC), note and comment marks (02, 05), field marks (13–15), soft hyphens
 * (1F as Word keeps it, U+00AD), and the controls that no text holds. Unverified for a U+00AD that stands
 * in a file as a character: the hint's table (below) names it too, but a soft hyphen is no text.
 */
const notText: readonly Range[] = [[0x0000, 0x001f], ...one(0x00ad, 0xfffc)];

/** In files Word saved: `——` is 0 字, and so is the `–` of `2019–2020`. */
const emDash = one(0x2014);
const enDash = one(0x2013);

/** Most are in files Word saved; half-width katakana, bopomofo and hangul follow from their block. */
const eastAsian: readonly Range[] = [
  [0x1100, 0x11ff],
  [0x2e80, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xffef],
];

/**
 * East Asian when the run has `<w:rFonts w:hint="eastAsia"/>`, else ordinary: the characters whose font
 * the hint chooses (ECMA-376 Part 1, 17.3.2.26). The evidence for `·` (U+00B7) is mixed, and only a hint
 * on the run itself was tried, not one inherited from a style.
 */
const ambiguous: readonly Range[] = [
  ...one(0x00a1, 0x00a4, 0x00a7, 0x00a8, 0x00aa, 0x00af, 0x00d7, 0x00f7),
  [0x00b0, 0x00b4],
  [0x00b6, 0x00ba],
  [0x00bc, 0x00bf],
  [0x02b0, 0x04ff],
  [0x2010, 0x2bff],
  [0xe000, 0xf8ff],
  [0xfb00, 0xfb1c],
];

/** Quotation marks that WPS counts by themselves in a run without the hint, and that end no word. */
const curlyQuotes = one(0x2018, 0x2019, 0x201c, 0x201d);

const surrogates: readonly Range[] = [[0xd800, 0xdfff]];

/** The rules in their order: of those that name a character, the first holds. */
const rules: readonly (readonly [kind: number, characters: readonly Range[]])[] = [
  [SURROGATE, surrogates],
  [SPACE, spaces],
  [BREAK, breaks],
  [ORDINARY, noBreakHyphens],
  [NOT_TEXT, notText],
  [EM_DASH, emDash],
  [DASH, enDash],
  [ASIAN, eastAsian],
];

const han = /\p{Script=Han}/u;
const mark = /[\p{P}\p{S}]/u;

/** The kind of every UTF-16 code unit, in a run with the hint and in one without. */
export interface Kinds {
  readonly hinted: Uint8Array;
  readonly unhinted: Uint8Array;
}

const hinted: (typeof rules)[number] = [ASIAN, ambiguous];

/** To Word. */
export const wordKinds: Kinds = {
  hinted: tableOf([...rules, hinted]),
  unhinted: tableOf([[CURLY_QUOTE, curlyQuotes], ...rules]),
};

const wpsRules: typeof rules = [[ASIAN, emDash], ...rules];

/**
 * To WPS, as six of seven files that it saved show; what those hold no example of is taken as Word takes it.
 */
export const wpsKinds: Kinds = {
  hinted: tableOf([...wpsRules, hinted]),
  unhinted: tableOf([[WITHIN, curlyQuotes], ...wpsRules]),
};

/**
 * The kind of a character beyond U+FFFF, or of a surrogate that lost its other half (an ordinary character).
 * From U+1F000 up (emoji, the rarer ideographs) a character is East Asian, below it ordinary: both unverified.
 *
 * @param codePoint as `String.prototype.codePointAt` gives it
 */
export function kindBeyondBmp(codePoint: number): number {
  return refine(codePoint < 0x1f000 ? ORDINARY : ASIAN, String.fromCodePoint(codePoint));
}

function tableOf(inOrder: typeof rules): Uint8Array {
  const table = new Uint8Array(0x10000).fill(ORDINARY);
  for (const [kind, ranges] of inOrder.toReversed()) {
    for (const [first, last] of ranges) table.fill(kind, first, last + 1);
  }
  return table.map((kind, code) => refine(kind, String.fromCharCode(code)));
}

/** Tells marks and Chinese characters from the others of their kind. */
function refine(kind: number, character: string): number {
  if (kind === ASIAN && han.test(character)) return HAN;
  if (kind === ASIAN && mark.test(character)) return ASIAN_MARK;
  if (kind === ORDINARY && mark.test(character)) return ORDINARY_MARK;
  return kind;
}
