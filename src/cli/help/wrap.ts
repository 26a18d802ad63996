import { displayWidth } from '../../reports/text/width';

/** Punctuation that may not begin a line, and that may not end one (GB/T 15834). */
const notFirst = /^[、，。；：？！）》〉」』】”’…,.;:?!)\]}>]/;
const notLast = /[（《〈「『【“‘([{<]$/;
/** Between these a line may end: a space, or a Chinese character by itself. */
const piece =
  /\s*(?:[\u2E80-\u303F\u3041-\u33FF\u3400-\u9FFF\uFF00-\uFFEF]|[^\s\u2E80-\u9FFF\uFF00-\uFFEF]+)/gu;

/**
 * Breaks a text into lines of at most so many columns of a terminal. Chinese breaks between any two
 * characters, but not before closing nor after opening punctuation. Line breaks of the text stay.
 */
export function wrap(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of unbreakable(text)) {
    if (line !== '' && displayWidth(line + unit) > columns) {
      lines.push(line);
      line = unit.trimStart();
    } else {
      line += unit;
    }
  }
  return [...lines, line];
}

/** What stays on one line: a word or a character with the punctuation that clings to it. */
function unbreakable(text: string): string[] {
  const units: string[] = [];
  for (const [part] of text.matchAll(piece)) {
    const last = units.at(-1);
    if (last !== undefined && (notFirst.test(part) || notLast.test(last)))
      units[units.length - 1] = last + part;
    else units.push(part);
  }
  return units;
}
