import {
  beginsWithBox,
  digitValue,
  isBox,
  isTickedBox,
  numeralValue,
  replaceBlanks,
  trimBlanks,
  withoutBlanks,
} from '../../src/document/marks';

/** Each pair as it prints: ticked, empty. */
const pairs = [
  '☑□',
  '☒☐',
  '√□',
  '✓□',
  '✔⬜',
  '■□',
  '●○',
  '×□',
  '◆◇',
  '▣▢',
  '✗◯',
  '◉○',
  '★▫',
  '◼◻',
  '⬛⬜',
  '🗹☐',
] as const;

describe('boxes', () => {
  it.each(pairs)('are known as ticked and empty: %s', (pair) => {
    const [ticked = '', empty = ''] = pair;
    expect([isTickedBox(ticked), isTickedBox(empty)]).toEqual([true, false]);
    expect([isBox(ticked), isBox(empty)]).toEqual([true, true]);
    expect([beginsWithBox(`${ticked}已发布`), beginsWithBox(`　${empty} 已发布`)]).toEqual([
      true,
      true,
    ]);
  });

  it.each(['（√）已发布', '（　）已发布', '( )已发布', '[√]已发布', '【】已发布', '〔 √ 〕已发布'])(
    'are brackets with nothing or a mark in them: %s',
    (text) => {
      expect(beginsWithBox(text)).toBe(true);
    },
  );

  it.each(['', '已发布', '（请打√）', '（一）已发布', '(1)已发布', '【注】', '（'.repeat(50)])(
    'do not begin %j',
    (text) => {
      expect(beginsWithBox(text)).toBe(false);
    },
  );
});

it('blanks are taken off, out and replaced', () => {
  expect(trimBlanks(' ＿＿甲_乙__　')).toBe('甲_乙');
  expect(withoutBlanks('__甲 ＿乙﹍')).toBe('甲乙');
  expect(replaceBlanks('单位：____（公章）', ' ')).toBe('单位： （公章）');
});

it('numerals and digits have values', () => {
  expect(['二十一', '十', '九', '12', '一〇', '甲'].map(numeralValue)).toEqual([
    21,
    10,
    9,
    12,
    null,
    null,
  ]);
  expect(['〇', '零', '九', '7', '十'].map(digitValue)).toEqual([0, 0, 9, 7, null]);
});
