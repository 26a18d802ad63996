import { snapshotOf } from '../../src/document/build';
import type { CellSketch, Piece, Sketch } from '../../src/document/build';
import { readChoice, readChoices } from '../../src/locate/choice';
import type { ReadChoice } from '../../src/locate/choice';
import { flatten } from '../../src/locate/flat';
import type { TextPiece } from '../../src/locate/located';
import { notice2018 } from '../../src/notice/notice2018';
import type { ChoiceRow } from '../../src/notice/schema';
import { choicesOf, formById } from '../../src/notice/walk';

function choice(id: string): ChoiceRow {
  const found = choicesOf(formById(notice2018, 'report')).find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

function pieces(blocks: readonly Sketch[]): TextPiece[] {
  return flatten(notice2018, snapshotOf(blocks)).lines.map((line) => ({ line, from: 0 }));
}

/** What is ticked; or why that is unclear. */
function said({ options, unclear }: ReadChoice): string {
  if (unclear !== null) return unclear.why;
  const ticked = [...options].flatMap(([key, state]) => (state === 'ticked' ? [key] : []));
  return ticked.join(', ') || 'nothing';
}

function plan(...blocks: readonly Sketch[]): string {
  return said(readChoice(choice('report.brand.plan'), pieces(blocks)));
}

const infringement = (text: string): string =>
  said(readChoice(choice('report.brand.infringement'), pieces([text])));

describe('a tick behind its option, the box before it left empty', () => {
  it.each([
    ['□已发布√ □正在编制 □未开展', 'published'],
    ['□已发布 □正在编制√ □未开展', 'drafting'],
    ['□已发布 □正在编制 □未开展√', 'none'],
    ['□已发布（√） □正在编制 □未开展', 'published'],
    ['□已发布√□正在编制□未开展', 'twoReadings'],
    ['□已发布 √ □正在编制 □未开展', 'twoReadings'],
    ['□已发布√ 正在编制 □未开展', 'twoReadings'],
    ['√已发布□ 正在编制□ 未开展□', 'published'],
    ['已发布□ √正在编制□ 未开展□', 'drafting'],
  ])('is read: %s', (text, expected) => {
    expect(plan(text)).toBe(expected);
  });

  it('ends with its line', () => {
    expect(plan('□已发布√', '□正在编制', '□未开展')).toBe('published');
    expect(plan('□ 已发布\t√\n□ 正在编制\n□ 未开展')).toBe('published');
  });
});

describe('brackets', () => {
  it.each([
    ['（√）已发布（ ）正在编制（ ）未开展', 'published'],
    ['（ ）已发布　（√）正在编制　（ ）未开展', 'drafting'],
    ['( )已发布 (  √  )正在编制 ( )未开展', 'drafting'],
    ['已发布【】 正在编制【√】 未开展【】', 'drafting'],
    ['[ ]已发布 [x]正在编制 [ ]未开展', 'drafting'],
    ['（\t）已发布 （Ｖ）正在编制 （\t）未开展', 'drafting'],
    ['﹝﹞已发布 ﹝√﹞正在编制 ﹝﹞未开展', 'drafting'],
    ['（○）已发布（ ）正在编制（ ）未开展', 'published'],
    ['（○）已发布（○）正在编制（√）未开展', 'none'],
    ['（□）已发布（□√）正在编制（□）未开展', 'drafting'],
    ['已发布（是）正在编制（否）未开展（否）', 'published'],
    ['（1）已发布√ （2）正在编制 （3）未开展', 'published'],
    [`${'（'.repeat(300)}√已发布`, 'published'],
  ])('are boxes: %s', (text, expected) => {
    expect(plan(text)).toBe(expected);
  });
});

describe('signs that may mean two things', () => {
  it.each([
    ['●已发布 ●正在编制 ●未开展', 'allFilled'],
    ['●已发布√ ●正在编制 ●未开展', 'published'],
    ['√已发布 ×正在编制 ×未开展', 'published'],
    ['×已发布 ×正在编制 □未开展', 'crosses'],
    ['×已发布 □正在编制 □未开展', 'published'],
    ['☑已发布 ☒正在编制 □未开展', 'crosses'],
    ['☒已发布 ☐正在编制 ☐未开展', 'published'],
    ['V已发布 □正在编制 □未开展', 'published'],
    ['□已发布 □正在编制V □未开展', 'drafting'],
    ['口V已发布 口正在编制 口未开展', 'published'],
    ['□已发布 □正在编制 □未开展（见TV报道）', 'nothing'],
    ['□已发布（3×4幅） □正在编制 □未开展', 'nothing'],
  ])('are read in their company: %s', (text, expected) => {
    expect(plan(text)).toBe(expected);
  });

  it('cannot be read in pictures and controls of other programs', () => {
    const drawn: Sketch = { p: '已发布 正在编制 □未开展', with: { unreadable: ['picture'] } };
    expect(plan(drawn)).toBe('unreadable');
  });

  it('are bullets where a list draws them before every option', () => {
    const item = (text: string, label: string): Sketch => ({ p: text, with: { label } });
    expect(plan(item('已发布', '■'), item('正在编制', '■'), item('未开展', '■'))).toBe('nothing');
    expect(plan(item('已发布', '□'), item('正在编制', '☑'), item('未开展', '□'))).toBe('drafting');
  });

  it.each([
    ['×有 无', 'crosses'],
    ['有（×） 无（√）', 'no'],
    ['有口 无√口', 'no'],
    ['有 √ 无', 'twoReadings'],
    ['有/无√', 'no'],
  ])('are read of two: %s', (text, expected) => {
    expect(infringement(text)).toBe(expected);
  });
});

describe('a hint', () => {
  it.each([
    ['已发布□ 正在编制□ 未开展□ （选项打√）', 'nothing'],
    ['（请打√）□已发布 ☑正在编制 □未开展', 'drafting'],
    ['（请打√）V已发布 □正在编制 □未开展', 'published'],
    ['请在□内打“√”：□已发布 □正在编制 □未开展', 'nothing'],
    ['在□内打“√”：√ 已发布　□ 正在编制　□ 未开展', 'published'],
    ['注：√表示选中。□已发布 □正在编制 □未开展', 'nothing'],
    ['请在对应选项后打（√）：已发布（ ）、正在编制（√）、未开展（ ）', 'drafting'],
    ['已发布 正在编制 未开展 （划“√”）', 'nothing'],
  ])('is no tick: %s', (text, expected) => {
    expect(plan(text)).toBe(expected);
  });
});

describe('other words', () => {
  it.each([
    ['☑已经出台 □编制中 □未开展', 'otherWords'],
    ['□已发布 □正在编制 □未开展 ☑其他：暂缓', 'otherWords'],
    ['已发布□ 正在编制□ 未开展□ 其他☑', 'otherWords'],
    ['已于2018年6月出台', 'otherWords'],
    ['已发布（2018年6月） 正在编制 未开展', 'otherWords'],
    ['☑已发布（2018年6月） □正在编制 □未开展', 'published'],
    ['☑已发布 □正在编制 □未开展 □其他：____', 'published'],
    ['1.☑已发布 2.□正在编制 3.□未开展', 'published'],
    ['A.已发布 B.正在编制√ C.未开展', 'drafting'],
    ['已发布、正在编制√、未开展', 'drafting'],
  ])('are not taken for an option: %s', (text, expected) => {
    expect(plan(text)).toBe(expected);
  });

  it('may follow on a line below', () => {
    const note = '备注：规划经市政府同意后已发布';
    expect(plan('□ 已发布', '☑ 正在编制', '□ 未开展', note)).toBe('drafting');
  });
});

describe('cells', () => {
  const cell = (...of: readonly (string | Piece)[]): CellSketch => ({ of: [{ p: of }] });
  it.each<[string, readonly (readonly CellSketch[])[], string]>([
    [
      'options as column heads',
      [
        ['已发布', '正在编制', '未开展'],
        ['', '√', ''],
      ],
      'drafting',
    ],
    [
      'ticks above the options',
      [
        ['', '√', ''],
        ['已发布', '正在编制', '未开展'],
      ],
      'drafting',
    ],
    ['empty cells as boxes behind', [['已发布', '√', '正在编制', '', '未开展', '']], 'published'],
    ['empty cells as boxes before', [['', '已发布', '√', '正在编制', '', '未开展']], 'drafting'],
    [
      'one option a row, ticks in the next cell',
      [
        ['已发布', ''],
        ['正在编制', '√'],
        ['未开展', ''],
      ],
      'drafting',
    ],
    ['a tick between two cells', [['已发布', '√', '正在编制', '未开展']], 'twoReadings'],
    ['a box a cell', [['□', '已发布', cell('□√'), '正在编制', '□', '未开展']], 'drafting'],
    ['an option a cell', [['已发布 √', '正在编制', '未开展']], 'published'],
    [
      'an empty cell at the end',
      [
        ['□已发布', '☑正在编制'],
        ['□未开展', ''],
      ],
      'drafting',
    ],
  ])('are boxes or hold them: %s', (_name, table, expected) => {
    expect(plan({ table })).toBe(expected);
  });

  it('do not lend their tick to several options beside them', () => {
    expect(plan({ table: [['√', '□已发布 □正在编制 □未开展']] })).toBe('twoReadings');
    expect(plan('□已发布 □正在编制 □未开展', '√')).toBe('twoReadings');
  });
});

describe('the habit of a table', () => {
  const ids = ['report.brand.plan', 'report.brand.infringement', 'report.brand.standards'];
  const read = (...texts: readonly string[]): string[] =>
    readChoices(ids.map((id, i) => ({ choice: choice(id), pieces: pieces([texts[i] ?? '']) }))).map(
      said,
    );

  it('settles what a row leaves open', () => {
    expect(read('□已发布√□正在编制□未开展', '□有□无√', '□已创建□正在筹建√□尚未成立')).toEqual([
      'published',
      'no',
      'preparing',
    ]);
    expect(read('□已发布√□正在编制□未开展', '□有√□无', '√□已创建□正在筹建□尚未成立')).toEqual([
      'drafting',
      'no',
      'created',
    ]);
  });

  it('settles whether a sign is a tick or a bullet', () => {
    expect(read('■已发布 □正在编制 □未开展', '□有 ■无', '■已创建 ■正在筹建 ■尚未成立')[2]).toBe(
      'created, preparing, none',
    );
    expect(read('●已发布√ ●正在编制 ●未开展', '●有 ●无√', '●已创建 ●正在筹建 ●尚未成立')[2]).toBe(
      'allFilled',
    );
  });

  it('settles nothing when no row shows it, or rows differ', () => {
    expect(read('□已发布√□正在编制□未开展', '□有√□无', '□已创建√□正在筹建□尚未成立')).toEqual([
      'twoReadings',
      'twoReadings',
      'twoReadings',
    ]);
    // A tick in a box says nothing of one between two options.
    expect(read('□已发布√□正在编制□未开展', '□有☑无', '☑已创建□正在筹建□尚未成立')[0]).toBe(
      'twoReadings',
    );
    expect(read('□已发布√□正在编制□未开展', '□有□无√', '√□已创建□正在筹建□尚未成立')).toEqual([
      'twoReadings',
      'no',
      'created',
    ]);
  });
});

it('what is seen of an unclear choice is given, and shortened', () => {
  const long = `□已发布√□正在编制□未开展${'，详见附件'.repeat(30)}`;
  const { unclear, options } = readChoice(choice('report.brand.plan'), pieces([long]));
  expect(unclear?.seen).toMatch(/^□已发布√□正在编制□未开展.*…$/);
  expect(unclear?.seen.length).toBeLessThan(70);
  expect(options.get('none')).toBe('unticked');
});

describe('the blank of an option', () => {
  it.each([
    ['（  ）有，支持力度      万元   （√）无', 'no', ''],
    ['[ ]有，支持力度      万元   [√]无', 'no', ''],
    ['（√）有，支持力度（500）万元  （）无', 'yes', '500'],
    ['有（√），支持力度（ ）万元  无（ ）', 'yes', ''],
    ['有（200万元）√  无', 'yes', '200'],
    ['有，支持力度200万元V　无', 'yes', '200'],
    ['有，支持力度____万元无√', 'no', ''],
    ['有，支持力度____万元　无√', 'no', ''],
  ])('is apart from the boxes: %s', (text, expected, amount) => {
    const read = readChoice(choice('report.brand.incentive'), pieces([text]));
    expect([said(read), read.blanks.get('amount')]).toEqual([expected, amount]);
  });
});

it('is read in time in proportion to its length', () => {
  // A scan per mark, or a bracket searched to its end, would take minutes.
  const many = 5_000;
  for (const part of ['√', '（', '□有', '（√', 'V口', '“√”', '已发', '打√。'])
    expect(plan(part.repeat(many)).length).toBeGreaterThan(0);
});
