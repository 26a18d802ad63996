import { snapshotOf } from '../../src/document/build';
import { countStories, countText, judge, readingsOf, verdictOf } from '../../src/document/count';
import type { PartCount } from '../../src/document/count';
import { eachParagraph } from '../../src/document/snapshot';

const limits = { min: 6, max: 10 };

/** The count of a paragraph whose hint is `hint`. */
function countOf(text: string, hint: boolean | null = true): PartCount {
  const { blocks } = snapshotOf([{ p: { text, eastAsianHint: hint } }]);
  return countStories([...eachParagraph(blocks)].map(({ paragraph }) => paragraph)).body;
}

it('reads a count in four ways', () => {
  expect(readingsOf(countText('“南溪竹器”于2018年9月上市。', true))).toEqual({
    words: 14,
    han: 9,
    withoutPunctuation: 11,
    wps: 14,
  });
});

describe('a limit', () => {
  it.each([
    [5, 'under'],
    [6, 'within'],
    [10, 'within'],
    [11, 'over'],
  ])('allows both its ends: %i is %s', (words, verdict) => {
    expect(verdictOf(words, limits)).toBe(verdict);
  });

  it('does not bind at an end it does not name', () => {
    expect(verdictOf(0, { max: 10 })).toBe('within');
    expect(verdictOf(1_000_000, { min: 6 })).toBe('within');
  });
});

describe('a verdict', () => {
  it('that is the same however one counts needs no remark', () => {
    expect(judge(countOf('区域品牌建设。'), limits)).toEqual({
      verdict: 'within',
      byReading: { words: 'within', han: 'within', withoutPunctuation: 'within', wps: 'within' },
      readingsDiffer: false,
    });
  });

  it('that depends on how one counts says so', () => {
    expect(judge(countOf('《区域》，（品牌）。'), limits)).toEqual({
      verdict: 'within',
      byReading: { words: 'within', han: 'under', withoutPunctuation: 'under', wps: 'within' },
      readingsDiffer: true,
    });
    expect(judge(countOf('一、区域；二、品牌；三、建设。'), limits)).toMatchObject({
      verdict: 'over',
      byReading: { words: 'over', han: 'within', withoutPunctuation: 'within', wps: 'over' },
      readingsDiffer: true,
    });
  });

  it('that hints not known decide is uncertain', () => {
    const live = countOf('“A”区域品牌建设试点', null);
    expect(live.range).toEqual({ low: 9, high: 11 });
    expect(judge(live, limits).verdict).toBe('uncertain');
    expect(judge(live, { max: 11 }).verdict).toBe('within');
    expect(judge(countOf('“A”区域品牌建设试点'), limits).verdict).toBe('over');
  });
});
