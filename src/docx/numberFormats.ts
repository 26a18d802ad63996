import { hanDigits } from '../document/marks';

/**
 * Numbers as Word's lists write them (ST_NumberFormat, 17.18.59). Formats of scripts that do not occur
 * in Chinese papers fall back to decimal numbers, as Word does for numbers a format has no sign for.
 */

const largest = 32_767;

/**
 * Writes a number.
 *
 * @param value the number; negative ones and those above 32 767 are written as decimals
 * @param format the value of `w:numFmt`
 * @param pattern for `custom`: the first numbers, such as `001, 002, 003, ...`
 */
export function formatNumber(value: number, format: string, pattern = ''): string {
  if (format === 'none' || format === 'bullet') return '';
  if (value < 0 || value > largest) return String(value);
  const writer = format === 'custom' ? padded(pattern) : writers[format];
  return writer?.(value) ?? String(value);
}

type Writer = (value: number) => string | null;

function padded(pattern: string): Writer {
  const width = /^\s*(0*1)\s*,/.exec(pattern)?.[1]?.length ?? 1;
  return (value) => String(value).padStart(width, '0');
}

function digits(signs: string): Writer {
  return (value) => Array.from(String(value), (digit) => signs[Number(digit)] ?? digit).join('');
}

/** One sign for each number from 1 on. */
function oneOf(signs: string): Writer {
  const list = Array.from(signs);
  return (value) => list[value - 1] ?? null;
}

/** a … z, aa, bb, … up to thirty of one letter. */
function letters(first: string): Writer {
  return (value) => {
    if (value === 0 || value > 30 * 26) return null;
    const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26));
    return letter.repeat(Math.floor((value - 1) / 26) + 1);
  };
}

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string | null {
  if (value === 0) return null;
  let rest = value;
  let written = '';
  for (const [worth, sign] of romans) {
    written += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return written;
}

/** 十, 十一, 二十 …; from 100 on digit by digit. */
function shortCounting(zero: string): Writer {
  const byDigit = digits(zero + hanDigits);
  return (value) => {
    if (value < 10 || value > 99) return byDigit(value);
    const tens = Math.floor(value / 10);
    const ones = value % 10;
    return (
      (tens === 1 ? '' : (hanDigits[tens - 1] ?? '')) +
      '十' +
      (ones === 0 ? '' : (hanDigits[ones - 1] ?? ''))
    );
  };
}

interface CountingSigns {
  /** Zero to nine. */
  readonly digits: string;
  /** Ten, hundred, thousand, ten thousand. */
  readonly units: string;
  /** Whether a gap is written as one zero. */
  readonly zeros: boolean;
  /** Whether one ten (hundred, thousand) is written without its one. */
  readonly dropsOne: 'ten' | 'all' | 'never';
}

/** 一百二十三: digits with their units. */
function counting(signs: CountingSigns): Writer {
  const group = (value: number, leading: boolean): string => {
    let written = '';
    let gap = false;
    for (let power = 3; power >= 0; power -= 1) {
      const digit = Math.floor(value / 10 ** power) % 10;
      if (digit === 0) {
        gap = written !== '';
        continue;
      }
      if (gap && signs.zeros) written += signs.digits[0] ?? '';
      gap = false;
      const first = written === '' && leading;
      const isBare =
        digit === 1 &&
        power > 0 &&
        (signs.dropsOne === 'all' || (signs.dropsOne === 'ten' && first && power === 1));
      if (!isBare) written += signs.digits[digit] ?? '';
      if (power > 0) written += signs.units[power - 1] ?? '';
    }
    return written;
  };
  return (value) => {
    if (value === 0) return signs.digits[0] ?? null;
    const high = Math.floor(value / 10_000);
    const low = value % 10_000;
    if (high === 0) return group(low, true);
    const joint = signs.zeros && low > 0 && low < 1000 ? (signs.digits[0] ?? '') : '';
    return group(high, true) + (signs.units[3] ?? '') + joint + group(low, false);
  };
}

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';

function sexagenary(value: number): string | null {
  if (value === 0) return null;
  return (stems[(value - 1) % 10] ?? '') + (branches[(value - 1) % 12] ?? '');
}

function ordinal(value: number): string {
  const teen = value % 100 >= 11 && value % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return String(value) + ending;
}

const circled = oneOf('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');
const fullWidth = digits('０１２３４５６７８９');

const writers: Readonly<Record<string, Writer>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: (value) => roman(value)?.toUpperCase() ?? null,
  lowerRoman: roman,
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  ordinal,
  hex: (value) => value.toString(16).toUpperCase(),
  numberInDash: (value) => `- ${value} -`,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: oneOf('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'),
  decimalEnclosedParen: oneOf('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
  ideographEnclosedCircle: oneOf('㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'),
  ideographTraditional: oneOf(stems),
  ideographZodiac: oneOf(branches),
  ideographZodiacTraditional: sexagenary,
  ideographDigital: digits(`〇${hanDigits}`),
  japaneseDigitalTenThousand: digits(`〇${hanDigits}`),
  taiwaneseDigital: digits(`○${hanDigits}`),
  chineseCounting: shortCounting('○'),
  taiwaneseCounting: shortCounting('○'),
  chineseCountingThousand: counting({
    digits: `零${hanDigits}`,
    units: '十百千万',
    zeros: true,
    dropsOne: 'ten',
  }),
  taiwaneseCountingThousand: counting({
    digits: `零${hanDigits}`,
    units: '十百千萬',
    zeros: true,
    dropsOne: 'ten',
  }),
  japaneseCounting: counting({
    digits: `〇${hanDigits}`,
    units: '十百千万',
    zeros: false,
    dropsOne: 'all',
  }),
  chineseLegalSimplified: counting({
    digits: '零壹贰叁肆伍陆柒捌玖',
    units: '拾佰仟萬',
    zeros: true,
    dropsOne: 'never',
  }),
  ideographLegalTraditional: counting({
    digits: '零壹貳參肆伍陸柒捌玖',
    units: '拾佰仟萬',
    zeros: true,
    dropsOne: 'never',
  }),
};
