import { bracketMark, emptyBox, markSign, tickedBox } from '../document/marks';
import { symbolText } from './symbols';

/** What a field without a result shows. */
export interface FieldText {
  readonly text: string;
  /** It is there to be clicked and typed over. */
  readonly isPrompt: boolean;
}

const nothing: FieldText = { text: '', isPrompt: false };

/** Switches that say how a result is formatted (17.16.4.3): `\* MERGEFORMAT`. */
const formatSwitch = /\\\*\s*[a-z]+/gi;

/**
 * What a field shows that Word draws from its instruction alone: EQ that prints signs over each other or in
 * a frame, SYMBOL, MACROBUTTON and GOTOBUTTON.
 *
 * @param code its instruction
 * @param font the font of its run
 */
export function fieldText(code: string, font: string | undefined): FieldText {
  const [, type = '', rest = ''] = /^\s*([a-z]+)([^]*)$/i.exec(code) ?? [];
  switch (type.toUpperCase()) {
    case 'EQ':
      return { text: equationText(rest.replace(formatSwitch, '').trim()), isPrompt: false };
    case 'SYMBOL':
      return { text: symbolFieldText(rest, font), isPrompt: false };
    case 'MACROBUTTON':
    case 'GOTOBUTTON':
      return buttonText(rest);
    default:
      return nothing;
  }
}

/**
 * Word's 带圈字符 writes `EQ \o\ac(□,√)`, in other writings `\o(□,√)`, `\o \al (○；√)`; `\x(√)` draws a frame.
 *
 * @returns one character where there is one (☑, ①); else the enclosed text; empty for other equations
 */
function equationText(equation: string): string {
  const [, option, inner] = /^\\([ox])((?:\s*\\[a-z]{2})*\s*\([^]*)$/i.exec(equation) ?? [];
  if (option === undefined || inner === undefined) return '';
  const signs = inner
    .replace(/\\[a-z]+\s*-?\d*/gi, '')
    .split(/[,;，；]/)
    .map((part) => part.replace(/[()\s]/g, ''))
    .filter((part) => part !== '');
  if (option.toLowerCase() === 'x') signs.push('□');
  const frame = signs.find((sign) => markSign(sign)?.shape === 'frame');
  const content = signs.filter((sign) => sign !== frame).join('');
  if (frame === undefined || content === '') return content || (frame ?? '');
  const mark = bracketMark(content.toLowerCase());
  if (mark?.shape === 'frame') return emptyBox;
  if (mark?.ticked === true) return mark.shape === 'cross' ? '☒' : tickedBox;
  const number = Number(content);
  const isCircled = '○◯'.includes(frame) && number >= 1 && number <= 20;
  return isCircled ? String.fromCodePoint(0x2460 + number - 1) : content;
}

/** `SYMBOL 82 \f "Wingdings 2"` (17.16.5.67): a code, decimal or hexadecimal, and its font. */
function symbolFieldText(rest: string, runFont: string | undefined): string {
  const code = Number(/^\s*(0x[\da-f]{1,6}|\d{1,7})(?!\w)/i.exec(rest)?.[1]);
  if (!(code > 0 && code <= 0x10ffff)) return '';
  const [, quoted, bare] = /\\f\s*(?:"([^"]*)"|(\S+))/i.exec(rest) ?? [];
  if (code > 0xffff) return String.fromCodePoint(code);
  return symbolText(quoted ?? bare ?? runFont ?? '', code);
}

/** The text behind the macro's name; a box that a macro ticks is the author's, other text is a prompt. */
function buttonText(rest: string): FieldText {
  const text = (/^\s*\S+\s+([^]*)$/.exec(rest)?.[1] ?? '').replace(formatSwitch, '').trim();
  const isMark = text !== '' && Array.from(text).every((each) => markSign(each) !== undefined);
  return { text, isPrompt: !isMark };
}
