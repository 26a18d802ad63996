import { assess } from '../../src/checks/engine/assess';
import type { ParagraphOptions, Sketch } from '../../src/document/build';
import { snapshotOf } from '../../src/document/build';
import { flatten } from '../../src/locate/flat';
import { numeralValue } from '../../src/document/marks';
import { headingText, matchTitle } from '../../src/locate/heading';
import { squash } from '../../src/document/text';
import { ordinalOf } from '../../src/locate/titles';
import { notice2018 } from '../../src/notice/notice2018';
import { bodies, faults, kit, onlyForm, sectionIds } from './locating';

describe('a numeral', () => {
  it.each([
    ['1', 1],
    ['12', 12],
    ['一', 1],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['三十九', 39],
    ['一二', null],
    ['甲', null],
    ['123', null],
  ])('%s is %s', (text, value) => {
    expect(numeralValue(text)).toBe(value);
  });
});

describe('a heading’s number', () => {
  it.each([
    ['一、综述', 'han', 1],
    ['一.综述', 'han', 1],
    ['十、综述', 'han', 10],
    ['（一）综述', 'hanParen', 1],
    ['(一)综述', 'hanParen', 1],
    ['（一）、综述', 'hanParen', 1],
    ['1.综述', 'arabic', 1],
    ['1．综述', 'arabic', 1],
    ['1、综述', 'arabic', 1],
    ['１．综述', 'arabic', 1],
    ['1 综述', 'arabic', 1],
    ['（1）综述', 'arabicParen', 1],
    ['1）综述', 'arabicParen', 1],
    ['第一部分 综述', 'part', 1],
    ['第一部分：综述', 'part', 1],
    ['第1章 综述', 'part', 1],
    ['1.1 综述', 'nested', null],
    ['1.2.3综述', 'nested', null],
    ['综述', 'none', null],
  ])('is read from %s', (text, style, ordinal) => {
    expect(headingText(squash(text))).toEqual({ style, ordinal, rest: '综述' });
  });

  it.each(['2018年总产值', '3个方面', '5%的企业', '10万元', '12345综述'])(
    'is not read from %s',
    (text) => {
      expect(headingText(squash(text)).style).toBe('none');
    },
  );

  it.each([
    ['一、', 1],
    ['（十）', 10],
    ['6.', 6],
    ['第二部分', 2],
  ])('of the notice, %s, is %s', (number, ordinal) => {
    expect(ordinalOf(number)).toBe(ordinal);
  });
});

const line = (sketch: Sketch): Parameters<typeof matchTitle>[0] => {
  const [first] = flatten(snapshotOf([sketch])).lines;
  if (first === undefined) throw new Error('no line');
  return first;
};

describe('a line, compared with 二、试点工作组织情况', () => {
  const match = (sketch: Sketch): string => {
    const found = matchTitle(line(sketch), { words: '试点工作组织情况', ordinal: 2 });
    if (found === null) return 'another';
    return `${found.confidence === 1 ? 'the same' : 'reworded'}${found.inline ? ', text behind it' : ''}`;
  };

  it.each<[string, Sketch]>([
    ['as printed', '二、试点工作组织情况'],
    ['without a number', '试点工作组织情况'],
    ['spaced out', '二、 试 点 工 作 组 织 情 况'],
    ['a colon behind it', '二、试点工作组织情况：'],
    ['bracketed guidance behind it', '二、试点工作组织情况（说明组织领导）'],
    ['an automatic number', { p: '试点工作组织情况', with: { label: '二、' } }],
    ['an automatic number of another form', { p: '试点工作组织情况', with: { label: '2.' } }],
    ['numbered twice', { p: '二、试点工作组织情况', with: { label: '2.' } }],
    ['another number', '三、试点工作组织情况'],
  ])('is the same: %s', (_name, sketch) => {
    expect(match(sketch)).toBe('the same');
  });

  it.each<[string, Sketch]>([
    ['behind a full stop', '二、试点工作组织情况。成立了领导小组。'],
    ['behind a colon', '试点工作组织情况：成立了领导小组。'],
    ['behind brackets', '二、试点工作组织情况（略）成立了领导小组。'],
  ])('has text behind it: %s', (_name, sketch) => {
    expect(match(sketch)).toBe('the same, text behind it');
  });

  it.each<[string, Sketch]>([
    ['a word changed', '二、试点工作组织开展情况'],
    ['a word left out', '二、工作组织情况'],
    ['bold, a word changed', { p: '试点工作的组织情况', with: { bold: true } }],
    ['a heading by style', { p: '试点工作组织的情况', with: { outlineLevel: 2 } }],
  ])('is reworded: %s', (_name, sketch) => {
    expect(match(sketch)).toBe('reworded');
  });

  it.each<[string, Sketch]>([
    ['a sentence', '试点工作组织情况良好，成立了领导小组。'],
    [
      'a sentence with a number',
      '二、我市高度重视，成立了由市长任组长的领导小组，各部门分工协作，定期召开会议研究推进。',
    ],
    ['a plain line that is only alike', '试点工作的组织情况'],
    ['another heading', '六、存在问题及对策'],
    ['an entry of typed contents', '二、试点工作组织情况…………………3'],
    ['an entry of typed contents with a tab', '二、试点工作组织情况\t3'],
  ])('is another: %s', (_name, sketch) => {
    expect(match(sketch)).toBe('another');
  });
});

/** A good 典型经验 whose six headings are written in another way. */
function written(heading: (ordinal: number, title: string) => Sketch): readonly Sketch[] {
  const titles = ['名称', '概述', '背景', '典型经验', '实践及效果', '推广价值'];
  return kit.form('experience').map((block) => {
    const text =
      typeof block === 'object' && 'p' in block && typeof block.p === 'string' ? block.p : '';
    const at = titles.findIndex((title, i) => text === `${i + 1}.${title}`);
    return at < 0 ? block : heading(at + 1, titles[at] ?? '');
  });
}

describe('the six headings', () => {
  const han = '一二三四五六';
  const all = ['name', 'overview', 'background', 'practice', 'effect', 'value'].map(
    (name) => `experience.${name}`,
  );

  it.each<[string, (ordinal: number, title: string) => Sketch]>([
    ['1．', (n, title) => `${n}．${title}`],
    ['1、 and bold', (n, title) => ({ p: `${n}、${title}`, with: { bold: true } })],
    ['一、', (n, title) => `${han[n - 1]}、${title}`],
    ['（一）', (n, title) => `（${han[n - 1]}）${title}`],
    ['第一部分', (n, title) => `第${han[n - 1]}部分　${title}`],
    ['automatic numbers', (n, title) => ({ p: title, with: { label: `${n}.` } })],
    ['headings without numbers', (_n, title) => ({ p: title, with: { outlineLevel: 1 } })],
    ['bold without numbers', (_n, title) => ({ p: title, with: { bold: true } })],
    ['with guidance', (n, title) => `${n}.${title}（简要说明）`],
    ['full-width digits and spaces', (n, title) => `${'１２３４５６'[n - 1]}． ${title} `],
  ])('are found: %s', (_name, heading) => {
    expect(sectionIds(onlyForm('experience', written(heading)))).toEqual(all);
  });

  it('carry their text when it runs in', () => {
    const found = bodies(
      onlyForm(
        'experience',
        written((n, title) => `${n}.${title}：其${n}。`),
      ),
    );
    expect(found['experience.name']).toMatch(/^其1。/);
    expect(found['experience.value']).toMatch(/^其6。/);
  });

  it('are not taken from the words deeper in the text', () => {
    const blocks = kit.form('experience', {
      text: { 'experience.practice': ['（一）背景', '窑户分散。', '（二）概述', '联合起来。'] },
    });
    const form = onlyForm('experience', blocks);
    expect(sectionIds(form)).toEqual(all);
    expect(bodies(form)['experience.practice']).toBe('（一）背景|窑户分散。|（二）概述|联合起来。');
  });
});

describe('sections written as one', () => {
  const paper = (heading: string): Sketch[] => [
    ...['1.名称', '以标准立品牌', heading, '青'.repeat(1500), '4.典型经验', '瓷'.repeat(1000)],
    ...['5.实践及效果', '增长30%。', '6.推广价值', '可用于其他行业。'],
  ];

  it.each(['2.概述和背景', '二、概述、背景', '2.概述及背景（合写）'])(
    'are both found under: %s',
    (heading) => {
      const found = bodies(onlyForm('experience', paper(heading)));
      expect(found['experience.overview']).toBe('青'.repeat(1500));
      expect(found['experience.background']).toBe('青'.repeat(1500));
    },
  );

  it('are not found under one title that holds the words of two', () => {
    const found = bodies(onlyForm('experience', paper('4.典型经验名称')));
    expect(found).not.toHaveProperty('experience.background');
  });

  it('count once', () => {
    const report = assess(notice2018, snapshotOf(paper('2.概述和背景')), { today: '2018-09-01' });
    const [finding] = report.findings.filter(
      ({ requirement }) => requirement === 'experience.length',
    );
    expect(finding?.message.params).toMatchObject({ count: 2518 });
  });
});

describe('a section that stands twice', () => {
  const twice = (style: ParagraphOptions): readonly string[] =>
    onlyForm('report', [
      ...['一、综述', '二、试点工作组织情况', '三、主要工作项目开展情况'].flatMap((p): Sketch[] => [
        { p, with: style },
        '甲。',
      ]),
      { p: '四、试点工作组织情况', with: style },
      '乙。',
    ]).sections.map(({ line }) => line.paragraph.text);

  it('is found twice though its number goes on counting, when both are headings', () => {
    expect(twice({ outlineLevel: 2 })).toContain('四、试点工作组织情况');
  });

  it('is not found among numbered lines of the text', () => {
    expect(twice({})).not.toContain('四、试点工作组织情况');
  });
});

describe('a table of contents', () => {
  const headings = kit
    .form('report')
    .flatMap((block) =>
      typeof block === 'object' && 'p' in block && typeof block.p === 'string' ? [block.p] : [],
    );
  it.each<[string, (text: string, i: number) => Sketch]>([
    ['of a field or a style', (text, i) => ({ p: `${text}\t${i}`, with: { inContents: true } })],
    ['typed with dots', (text, i) => `${text}…………${i}`],
    ['typed with tabs', (text, i) => `${text}\t${i}`],
  ])('is no heading: %s', (_name, entry) => {
    const [annex = '', ...rest] = kit.form('report', { omit: ['report.problems'] });
    expect(faults([annex, ...headings.map(entry), ...rest])).toEqual([
      'warning report.problems missing',
    ]);
  });

  it('is no heading: typed below 目录 without page numbers', () => {
    const [annex = '', ...cover] = kit.form('report').slice(0, 5);
    const body = kit.form('report', { omit: ['report.problems'] }).slice(5);
    expect(faults([annex, ...cover, '目  录', ...headings, ...body])).toEqual([
      'warning report.problems missing',
    ]);
  });
});
