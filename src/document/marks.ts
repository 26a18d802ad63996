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

/** Marks that print as a ticked box, or as a tick where a box is expected. */
const filled = new Set('☑☒√✓✔✕✖✗✘×■●▣◼⬛◉⊠⊙✅🗹🗸▪◆★');
/** Marks that print as an empty box. */
const empty = new Set('□☐○◯▢◻⬜◇❏❑〇▫');

/** Whether a character prints as a box, ticked or empty. */
export function isBox(character: string): boolean {
  return filled.has(character) || empty.has(character);
}

/** Whether a character prints as a ticked box. */
export function isTickedBox(character: string): boolean {
  return filled.has(character);
}

/** An empty bracket, or one with a mark in it, as far as it takes to know one. */
const bracketBox =
  /^[(（[［【〔﹝]([\s\u3000]{0,16}|[\s\u3000]{0,8}(\S{1,2})[\s\u3000]{0,8})[)）\]］】〕﹞]/u;

/**
 * Whether a text begins with a box: a mark, or a bracket with nothing or a mark in it.
 *
 * @param text raw or squashed text; white space may stand before the box
 */
export function beginsWithBox(text: string): boolean {
  const own = text.trimStart();
  const [first = ''] = own;
  if (isBox(first)) return true;
  const bracket = bracketBox.exec(own);
  return bracket !== null && (bracket[2] === undefined || isTickedBox(bracket[2]));
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
/** The digits of a year written out, both zeros, for a class of a regular expression. */
export const hanYearDigits = `〇零${hanDigits}`;

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
  if ('〇零'.includes(character)) return 0;
  const at = hanDigits.indexOf(character);
  return at < 0 ? null : at + 1;
}
