import { hanDigits } from '../../../document/marks';

const CHINESE = `〇${hanDigits}`;
const FINANCIAL = '零壹贰叁肆伍陆柒捌玖';
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/**
 * A list number in one of the number formats of ST_NumberFormat (ECMA-376 Part 1, 17.18.59); those
 * an official paper does not use are drawn as decimals.
 */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'upperLetter':
      return letters(value);
    case 'lowerLetter':
      return letters(value).toLowerCase();
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'decimalFullWidth':
      return String(value).replaceAll(/\d/g, (digit) =>
        String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
      );
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return CIRCLED[value - 1] ?? String(value);
    case 'ideographTraditional':
      return STEMS[(value - 1) % STEMS.length] ?? String(value);
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
      return chinese(value, CHINESE, ['', '十', '百', '千']);
    case 'chineseLegalSimplified':
      return chinese(value, FINANCIAL, ['', '拾', '佰', '仟']);
    case 'ideographDigital':
      return String(value).replaceAll(/\d/g, (digit) => CHINESE[Number(digit)] ?? digit);
    default:
      return String(value);
  }
}

function letters(value: number): string {
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [amount, sign] of ROMAN)
    while (rest >= amount) {
      text += sign;
      rest -= amount;
    }
  return text;
}

/** 1–9999 in words: 12 is 十二, 110 is 一百一十, 105 is 一百〇五. */
function chinese(value: number, digits: string, units: readonly string[]): string {
  if (value <= 0 || value > 9999) return String(value);
  let text = '';
  let zero = false;
  const figures = String(value);
  for (const [index, figure] of Array.from(figures).entries()) {
    const unit = units[figures.length - 1 - index] ?? '';
    if (figure === '0') {
      zero = true;
      continue;
    }
    if (zero && text !== '') text += digits[0] ?? '';
    zero = false;
    text += (digits[Number(figure)] ?? '') + unit;
  }
  return units[1] !== undefined && value >= 10 && value < 20 ? text.replace(/^一/, '') : text;
}
