import type { Piece, Sketch } from '../../src/document/build';
import { snapshotOf } from '../../src/document/build';
import { readChoice } from '../../src/locate/choice';
import { flatten } from '../../src/locate/flat';
import { notice2018 } from '../../src/notice/notice2018';
import { choicesOf, formById } from '../../src/notice/walk';

function choice(id: string): ReturnType<typeof choicesOf>[number] {
  const found = choicesOf(formById(notice2018, 'report')).find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

/** What is ticked, and what is written in the blanks, in the blocks of a choice's cell. */
function read(id: string, blocks: readonly Sketch[]): { ticked: string[]; blanks: string[] } {
  const pieces = flatten(notice2018, snapshotOf(blocks)).lines.map((line) => ({ line, from: 0 }));
  const { options, blanks } = readChoice(choice(id), pieces);
  return {
    ticked: [...options].filter(([, state]) => state === 'ticked').map(([key]) => key),
    blanks: [...blanks.values()],
  };
}

const struck = (text: string): Piece => ({ text, struck: true });

describe('the ticked options of a choice', () => {
  const plan = 'report.brand.plan';
  it.each<[string, readonly Sketch[], string[]]>([
    ['☑', ['☑已发布    □正在编制    □未开展'], ['published']],
    ['☒', ['☒已发布 ☐正在编制 ☐未开展'], ['published']],
    ['√ instead of the box', ['□已发布 √正在编制 □未开展'], ['drafting']],
    ['√ behind the box', ['□已发布 □√正在编制 □未开展'], ['drafting']],
    ['✓', ['✓已发布 □正在编制 □未开展'], ['published']],
    ['■', ['□已发布 □正在编制 ■未开展'], ['none']],
    ['●', ['○已发布 ●正在编制 ○未开展'], ['drafting']],
    ['boxes behind their options', ['已发布☑ 正在编制□ 未开展□'], ['published']],
    ['one a line', ['□已发布', '☑正在编制', '□未开展'], ['drafting']],
    ['the box on the line above', ['□', '已发布', '☑', '正在编制', '□', '未开展'], ['drafting']],
    ['spaces within an option', ['□ 已 发 布  ☑ 正 在 编 制  □ 未 开 展'], ['drafting']],
    ['none', ['□已发布 □正在编制 □未开展'], []],
    ['√ before the only one, no boxes', ['已发布  √正在编制  未开展'], ['drafting']],
    ['√ before the last, no boxes', ['已发布　正在编制　√未开展'], ['none']],
    ['√ behind the only one, no boxes', ['已发布  正在编制√  未开展'], ['drafting']],
    ['√ behind the first, no boxes', ['已发布√  正在编制  未开展'], ['published']],
    ['√ in brackets behind', ['已发布（　）正在编制（√）未开展（　）'], ['drafting']],
    ['two', ['☑已发布 ☑正在编制 □未开展'], ['published', 'drafting']],
    [
      'the others struck out',
      [{ p: ['□已发布 ', struck('□正在编制'), ' ', struck('□未开展')] }],
      ['published'],
    ],
    ['the others deleted', ['已发布'], ['published']],
    ['the others deleted, its box left', ['□正在编制'], ['drafting']],
    ['all deleted', [''], []],
    [
      'check boxes around the glyphs',
      [
        {
          p: [
            { text: '☐', checked: false, tags: [`${plan}.published`] },
            '已发布',
            { text: '☑', checked: true, tags: [`${plan}.drafting`] },
            '正在编制',
            { text: '☐', checked: false, tags: [`${plan}.none`] },
            '未开展',
          ],
        },
      ],
      ['drafting'],
    ],
    [
      'check boxes around whole paragraphs, all before the options',
      [
        { p: [{ text: '☐', checked: false }], with: { tags: [`${plan}.published`] } },
        { p: [{ text: '☑', checked: true }], with: { tags: [`${plan}.drafting`] } },
        { p: [{ text: '☐', checked: false }], with: { tags: [`${plan}.none`] } },
        '已发布　正在编制　未开展',
      ],
      ['drafting'],
    ],
  ])('are read from: %s', (_name, blocks, ticked) => {
    expect(read(plan, blocks).ticked).toEqual(ticked);
  });

  it('are all that is left when the boxes and some options were deleted', () => {
    expect(read('report.brand.organization', ['政府、协会/联盟']).ticked).toEqual([
      'government',
      'association',
    ]);
  });

  it('are all that is left when the others were struck out and those left go together', () => {
    const row = (...left: readonly string[]): Sketch[] => [
      { p: [...left.map((text) => `□${text} `), { text: '□尚未成立', struck: true }] },
    ];
    expect(read('report.brand.organization', row('政府', '协会/联盟')).ticked).toEqual([
      'government',
      'association',
    ]);
    expect(read('report.brand.standards', row('已创建', '正在筹建')).ticked).toEqual([]);
  });

  it('are not guessed when boxes are left and more than one option is', () => {
    expect(read('report.brand.organization', ['□政府 □协会/联盟']).ticked).toEqual([]);
  });

  it.each([
    ['不定期开展 is not 定期开展', ['□定期开展 ☑不定期开展 □尚未开展'], ['irregular']],
    ['定期开展 beside 不定期开展', ['☑定期开展 □不定期开展 □尚未开展'], ['regular']],
  ])('are told apart: %s', (_name, blocks, ticked) => {
    expect(read('report.brand.evaluation', blocks).ticked).toEqual(ticked);
  });

  it.each([
    ['before the first', '√有　　无', ['yes']],
    ['before the second', '有  √无', ['no']],
    ['behind the second', '有  无√', ['no']],
  ])('are told of words of one character by a tick %s', (_name, text, ticked) => {
    expect(read('report.brand.infringement', [text]).ticked).toEqual(ticked);
  });
});

describe('the blank of an option', () => {
  it.each([
    ['filled', '☑有，支持力度500万元        □无', '500'],
    ['on an underline', '☑有，支持力度__1,200__万元        □无', '1,200'],
    ['with spaces', '☑有，支持力度 500 万元 □无', '500'],
    ['empty', '☑有，支持力度________万元        □无', ''],
    ['its words left out', '☑有，500万元  □无', '500'],
    ['its words left out, in brackets', '☑有（五百万元） □无', '五百'],
    ['nothing left of it', '☑有 □无', ''],
    ['another unit', '☑有，支持力度1.2亿元 □无', '1.2亿元'],
    ['its unit left out', '☑有，支持力度500 □无', '500'],
    ['its option the other one', '□有，支持力度________万元   ☑无', ''],
  ])('is read when it is %s', (_name, text, blank) => {
    expect(read('report.brand.incentive', [text]).blanks).toEqual([blank]);
  });
});
