/**
 * The signs that papers are filled in with, one set for every reader: boxes, blanks and Chinese numerals.
 *
 * They belong to the document and not to the search for forms, because readers of files, the templates and
 * the model of Word write the same signs, and none of them may know the forms.
 */

/** What a ticked box becomes in a snapshot, and what is written for one. */
export const tickedBox = '☑';
/** What an empty box becomes in a snapshot, and what is written for one. */
export const emptyBox = '☐';

/** What a mark is drawn as: a tick, a cross, a filled shape; an empty frame is none of them. */
export type MarkShape = 'tick' | 'cross' | 'solid' | 'frame';

/** A sign that is ticked with, or to be ticked in. */
export interface MarkSign {
  readonly ticked: boolean;
  readonly shape: MarkShape;
  /** A box is drawn around it, or it is one; bare signs are √ and × alone. */
  readonly boxed: boolean;
}

const shapes: readonly (readonly [string, MarkSign])[] = [
  ['√✓✔🗸∨⋁⍻', { ticked: true, shape: 'tick', boxed: false }],
  ['☑🗹✅', { ticked: true, shape: 'tick', boxed: true }],
  ['×✕✖✗✘☓╳⨉⨯❌🗙🗴🗶', { ticked: true, shape: 'cross', boxed: false }],
  ['☒⊠❎⌧⮽🗵🗷', { ticked: true, shape: 'cross', boxed: true }],
  [
    '■●▣◼⬛◾▪◆★█▇▉▊▮▰⬤⚫⏺◉⊙◎⦿⊚⊗⊕◈◍▩▦▤▥▧▨◐◑◒◓◧◨◩◪♦▲🔘🔴🔵🟢🟥🟦🟩🞕🞖🞗🞊🞉🞔',
    { ticked: true, shape: 'solid', boxed: true },
  ],
  [
    '□☐○◯▢◻⬜◽▫◇❏❐❑❒❍〇⚪⭕⭘🔲🔳☆△▭▯▱◌⬚⬡⎕🞎🞏🞐🞑🞅🞆🞇囗',
    { ticked: false, shape: 'frame', boxed: true },
  ],
];
const signs = new Map(shapes.flatMap(([all, sign]) => Array.from(all, (each) => [each, sign])));

/** What a character is as a mark; `undefined` for one that is none. */
export function markSign(character: string): MarkSign | undefined {
  return signs.get(character);
}

/** Whether a character prints as a box, ticked or empty. */
export function isBox(character: string): boolean {
  return signs.has(character);
}

/** Whether a character prints as a ticked box. */
export function isTickedBox(character: string): boolean {
  return signs.get(character)?.ticked === true;
}

/**
 * Letters and characters that authors type for a mark, where they are alone: V for a tick, X for a cross,
 * 口 for a box. Lower case, as squashed text has them.
 */
const written = new Map<string, MarkSign>([
  ['v', { ticked: true, shape: 'tick', boxed: false }],
  ['ˇ', { ticked: true, shape: 'tick', boxed: false }],
  ['x', { ticked: true, shape: 'cross', boxed: false }],
  ['口', { ticked: false, shape: 'frame', boxed: true }],
  ['ロ', { ticked: false, shape: 'frame', boxed: true }],
]);

/** What a letter is as a mark, where it is used as one; `undefined` for other letters. */
export function writtenMark(character: string): MarkSign | undefined {
  return written.get(character);
}

/** What authors fill a bracket with besides marks: a tick, or no tick. */
const inBrackets = new Map<string, MarkSign>([
  ...Array.from('*勾对是', (each) => [each, { ticked: true, shape: 'tick', boxed: true }] as const),
  ['否', { ticked: false, shape: 'frame', boxed: true }],
]);

/** What a character is as a mark within a bracket. */
export function bracketMark(character: string): MarkSign | undefined {
  return signs.get(character) ?? written.get(character) ?? inBrackets.get(character);
}

/** Brackets that serve as boxes, as squashed text has them, each with its other half. */
export const boxBrackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['【', '】'],
  ['〔', '〕'],
  ['〖', '〗'],
  ['〈', '〉'],
]);

/** A letter for a mark, before anything but a letter. */
const writtenAlone = /^[vVxXＶｖＸｘ](?![a-zA-Z\d.])/;

/** An empty bracket, or one with a mark in it, as far as it takes to know one. */
const bracketBox =
  /^[(（[［{｛【〔﹝〖〈]([\s\u3000]{0,16}|[\s\u3000]{0,8}(\S{1,2})[\s\u3000]{0,8})[)）\]］}｝】〕﹞〗〉]/u;

/**
 * Whether a text begins with a box: a mark, or a bracket with nothing or a mark in it.
 *
 * @param text raw or squashed text; white space may come before the box
 */
export function beginsWithBox(text: string): boolean {
  const own = text.trimStart();
  const [first = ''] = own;
  if (isBox(first) || written.get(first)?.shape === 'frame') return true;
  if (writtenAlone.test(own)) return true;
  const inside = bracketBox.exec(own);
  if (inside === null) return false;
  const mark = inside[2]?.normalize('NFKC').toLowerCase();
  return mark === undefined || Array.from(mark).every((each) => bracketMark(each) !== undefined);
}

/** Characters that change how the one before them is drawn, or draw nothing. */
const drawsNothing = /^[\p{Default_Ignorable_Code_Point}\u20DD\u20DE]$/u;

/** Whether a character only goes with others, as the selectors do that ask for a coloured tick. */
export function goesWithOthers(character: string): boolean {
  return drawsNothing.test(character);
}

/** The signs a form's blank line is typed with, for a class of a regular expression. */
export const blankSigns = '_＿﹍﹎﹏';

const blanks = new RegExp(`[${blankSigns}]+`, 'g');
const blanksAndSpace = new RegExp(`[\\s${blankSigns}]+`, 'g');
const edges = new RegExp(`^[\\s${blankSigns}]+|[\\s${blankSigns}]+$`, 'g');

/** Puts something else for each blank line in a text. */
export function replaceBlanks(text: string, by: string): string {
  return text.replace(blanks, by);
}

/** A text without blank lines and white space, wherever in it. */
export function withoutBlanks(text: string): string {
  return text.replace(blanksAndSpace, '');
}

/** A text without the blank lines and white space around it. */
export function trimBlanks(text: string): string {
  return text.replace(edges, '');
}

/** The digits from one to nine, as numbers are written in words and lists are numbered. */
export const hanDigits = '一二三四五六七八九';
/** The numerals up to ten, for a class of a regular expression. */
export const hanNumerals = `${hanDigits}十`;
/** Zeros as they print, whatever is typed: people take a circle or a letter for 〇. */
export const zeroSigns = '0〇零○◯o';
/** The digits of a year written out, with all zeros, for a class of a regular expression. */
export const hanYearDigits = `${zeroSigns}${hanDigits}`;

const numeral = new RegExp(`^[${hanNumerals}]{1,3}$`);

/** The value of a Chinese or Arabic numeral up to 99; `null` for anything else. */
export function numeralValue(text: string): number | null {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (!numeral.test(text)) return null;
  const ten = text.indexOf('十');
  if (ten < 0) return text.length === 1 ? hanDigits.indexOf(text) + 1 : null;
  const tens = ten === 0 ? 1 : hanDigits.indexOf(text.slice(0, ten)) + 1;
  const ones = ten === text.length - 1 ? 0 : hanDigits.indexOf(text.slice(ten + 1)) + 1;
  return tens * 10 + ones;
}

/** The value of one digit of a year, Chinese or Arabic; `null` for another character. */
export function digitValue(character: string): number | null {
  if (/^\d$/.test(character)) return Number(character);
  if (zeroSigns.includes(character)) return 0;
  const at = hanDigits.indexOf(character);
  return at < 0 ? null : at + 1;
}
