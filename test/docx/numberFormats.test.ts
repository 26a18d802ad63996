import { formatNumber } from '../../src/docx/numberFormats';

test.each<[format: string, numbers: readonly number[], written: readonly string[]]>([
  ['decimal', [0, 1, 21], ['0', '1', '21']],
  ['decimalZero', [1, 9, 10, 100], ['01', '09', '10', '100']],
  ['upperRoman', [1, 4, 9, 14, 1999], ['I', 'IV', 'IX', 'XIV', 'MCMXCIX']],
  ['lowerRoman', [3], ['iii']],
  ['upperLetter', [1, 26, 27, 53], ['A', 'Z', 'AA', 'AAA']],
  ['lowerLetter', [2, 28], ['b', 'bb']],
  ['ordinal', [1, 2, 3, 4, 11, 21], ['1st', '2nd', '3rd', '4th', '11th', '21st']],
  ['numberInDash', [3], ['- 3 -']],
  ['decimalFullWidth', [10], ['１０']],
  ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
  ['decimalEnclosedCircleChinese', [10], ['⑩']],
  ['decimalEnclosedFullstop', [1, 20, 21], ['⒈', '⒛', '21']],
  ['decimalEnclosedParen', [1, 20], ['⑴', '⒇']],
  ['ideographEnclosedCircle', [1, 10], ['㈠', '㈩']],
  ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
  ['ideographZodiac', [1, 12], ['子', '亥']],
  ['ideographZodiacTraditional', [1, 11, 60], ['甲子', '甲戌', '癸亥']],
  ['ideographDigital', [1, 10, 105], ['一', '一〇', '一〇五']],
  ['taiwaneseDigital', [10], ['一○']],
  [
    'chineseCounting',
    [1, 9, 10, 11, 20, 21, 99, 100, 101],
    ['一', '九', '十', '十一', '二十', '二十一', '九十九', '一○○', '一○一'],
  ],
  ['taiwaneseCounting', [12], ['十二']],
  [
    'chineseCountingThousand',
    [0, 1, 10, 11, 20, 100, 101, 110, 111, 1000, 1001, 1010, 1100, 10000, 10010, 12345, 20100],
    [
      '零',
      '一',
      '十',
      '十一',
      '二十',
      '一百',
      '一百零一',
      '一百一十',
      '一百一十一',
      '一千',
      '一千零一',
      '一千零一十',
      '一千一百',
      '一万',
      '一万零一十',
      '一万二千三百四十五',
      '二万零一百',
    ],
  ],
  ['taiwaneseCountingThousand', [10000], ['一萬']],
  ['japaneseCounting', [10, 21, 100, 101, 1000], ['十', '二十一', '百', '百一', '千']],
  ['chineseLegalSimplified', [1, 10, 21, 105], ['壹', '壹拾', '贰拾壹', '壹佰零伍']],
  ['ideographLegalTraditional', [2, 3], ['貳', '參']],
  ['hex', [10, 255], ['A', 'FF']],
  ['none', [1], ['']],
  ['bullet', [1], ['']],
  ['a format of another script', [7], ['7']],
  ['chineseCounting', [-1, 40000], ['-1', '40000']],
])('%s', (format, numbers, written) => {
  expect(numbers.map((number) => formatNumber(number, format))).toEqual(written);
});

test.each([
  ['001, 002, 003, ...', '007'],
  ['01, 02, 03, ...', '07'],
  ['something else', '7'],
])('custom, %s', (pattern, written) => {
  expect(formatNumber(7, 'custom', pattern)).toBe(written);
});
