import type { Fact, Occurrences } from '../../src/document/facts';
import { p, r } from '../support/package';
import { firstParagraph, paragraphsOf, snapshotOfBody, textsOf } from './reading';

const by = (author: string, minute = 0): string =>
  `w:id="1" w:author="${author}" w:date="2018-09-01T00:0${minute}:00Z"`;
const del = (text: string, attributes = by('甲')): string =>
  `<w:del ${attributes}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const ins = (text: string, attributes = by('甲')): string =>
  `<w:ins ${attributes}>${r(text)}</w:ins>`;
const markDeleted = `<w:rPr><w:del ${by('甲')}/></w:rPr>`;
const markInserted = `<w:rPr><w:ins ${by('甲')}/></w:rPr>`;

function revisionsOf(body: string): Fact<Occurrences> {
  return snapshotOfBody(body).facts.revisions;
}

function countOf(body: string): number | null {
  const fact = revisionsOf(body);
  return fact.state === 'known' ? fact.value.count : null;
}

describe('text with tracked changes', () => {
  test('deletions are out, insertions in; as it stands it is known too', () => {
    const paragraph = firstParagraph(p(r('建设') + del('旧') + ins('新') + r('品牌')));
    expect(paragraph.text).toBe('建设新品牌');
    expect(paragraph.markupText).toBe('建设旧新品牌');
  });

  test('without deletions there is nothing more to know', () => {
    expect(firstParagraph(p(r('建设') + ins('新')))).not.toHaveProperty('markupText');
  });

  test('moved text stands where it was moved to', () => {
    const body =
      p(
        `<w:moveFromRangeStart w:id="1" w:name="m"/><w:moveFrom ${by('甲')}>${r('乙')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>` +
          r('甲'),
      ) +
      p(
        `<w:moveToRangeStart w:id="2" w:name="m"/><w:moveTo ${by('甲')}>${r('乙')}</w:moveTo><w:moveToRangeEnd w:id="2"/>`,
      );
    expect(textsOf(body)).toEqual(['甲', '乙']);
    expect(countOf(body)).toBe(2);
  });

  test('an insertion that was deleted again is out', () => {
    expect(textsOf(p(r('甲') + `<w:ins ${by('甲')}>${del('乙', by('丙'))}</w:ins>`))).toEqual([
      '甲',
    ]);
  });

  test('deleted field results and symbols are out', () => {
    const body = p(
      `<w:del ${by('甲')}><w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:tab/></w:r></w:del>${r('甲')}`,
    );
    expect(textsOf(body)).toEqual(['甲']);
  });
});

describe('a deleted paragraph mark', () => {
  test('makes one paragraph of two, with the mark that stays', () => {
    const body =
      p('甲', `<w:outlineLvl w:val="0"/>${markDeleted}`) + p('乙', '<w:outlineLvl w:val="1"/>');
    const [only, ...others] = paragraphsOf(body);
    expect(others).toEqual([]);
    expect([only?.text, only?.outlineLevel, only?.markupText]).toEqual(['甲乙', 2, '甲\n乙']);
  });

  test('of several paragraphs in a row', () => {
    expect(textsOf(p('甲', markDeleted) + p('乙', markDeleted) + p('丙') + p('丁'))).toEqual([
      '甲乙丙',
      '丁',
    ]);
  });

  test('of a paragraph whose text is deleted too leaves no trace but the markup', () => {
    const [only, ...others] = paragraphsOf(p(del('甲'), markDeleted) + p('乙'));
    expect(others).toEqual([]);
    expect([only?.text, only?.markupText]).toEqual(['乙', '甲\n乙']);
  });

  test('before a table or at the end merges with nothing', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('格', markDeleted)}</w:tc></w:tr></w:tbl>`;
    expect(textsOf(p('甲', markDeleted) + table + p('乙', markDeleted))).toEqual([
      '甲',
      '格',
      '乙',
    ]);
  });

  test('an inserted mark is a mark', () => {
    expect(textsOf(p('甲', markInserted) + p('乙'))).toEqual(['甲', '乙']);
  });
});

describe('counting revisions as Word lists them', () => {
  test.each<[what: string, body: string, count: number]>([
    ['none', p('甲'), 0],
    ['one of each', p(r('甲') + ins('乙') + r('丙') + del('丁')), 2],
    ['a replacement is two', p(del('旧') + ins('新')), 2],
    ['neighbouring pieces of one change', p(ins('甲') + ins('乙')), 1],
    ['by two authors', p(ins('甲', by('甲')) + ins('乙', by('乙'))), 2],
    ['at two times', p(ins('甲', by('甲', 1)) + ins('乙', by('甲', 2))), 2],
    ['with text between', p(ins('甲') + r('乙') + ins('丙')), 2],
    ['an inserted paragraph, mark and all', p(ins('甲'), markInserted), 1],
    [
      'two inserted paragraphs in a row',
      p(ins('甲'), markInserted) + p(ins('乙'), markInserted),
      1,
    ],
    ['two paragraphs whose mark between is old', p(ins('甲')) + p(ins('乙')), 2],
    [
      'a run formatted anew',
      p(r('甲', `<w:b/><w:rPrChange ${by('甲')}><w:rPr/></w:rPrChange>`)),
      1,
    ],
    ['a paragraph formatted anew', p('甲', `<w:pPrChange ${by('甲')}><w:pPr/></w:pPrChange>`), 1],
    [
      'a former state is not a change',
      p(
        '甲',
        `<w:pPrChange ${by('甲')}><w:pPr><w:rPr><w:ins ${by('乙')}/></w:rPr></w:pPr></w:pPrChange>`,
      ),
      1,
    ],
    [
      'a section formatted anew',
      p('甲') + `<w:sectPr><w:sectPrChange ${by('甲')}><w:sectPr/></w:sectPrChange></w:sectPr>`,
      1,
    ],
    [
      'a table formatted anew',
      `<w:tbl><w:tblPr><w:tblPrChange ${by('甲')}><w:tblPr/></w:tblPrChange></w:tblPr><w:tr><w:tc>${p('甲')}</w:tc></w:tr></w:tbl>`,
      1,
    ],
  ])('%s', (_, body, count) => {
    expect(countOf(body)).toBe(count);
  });

  test('the paragraphs they stand in are known, in reading order, each once', () => {
    const body = p(ins('甲') + r('乙') + ins('丙')) + p('丁') + p(del('戊'));
    expect(revisionsOf(body)).toEqual({
      state: 'known',
      value: { count: 3, paragraphIds: ['p1', 'p3'] },
    });
  });

  test('a change in a merged paragraph stands in the one that stays', () => {
    expect(revisionsOf(p('甲', markDeleted) + p('乙'))).toEqual({
      state: 'known',
      value: { count: 1, paragraphIds: ['p2'] },
    });
  });
});
