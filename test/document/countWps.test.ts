import { snapshotOf } from '../../src/document/build';
import type { Piece } from '../../src/document/build';
import { countParagraph, countText, judge } from '../../src/document/count';
import type { PartCount } from '../../src/document/count';
import type { Paragraph } from '../../src/document/snapshot';
import type { ParagraphOptions } from '../../src/document/build';

function count(piece: Piece, options: ParagraphOptions = {}): PartCount {
  const [paragraph] = snapshotOf([{ p: piece, with: options }]).blocks;
  return countParagraph(paragraph as Paragraph);
}

describe('字数 as WPS counts it', () => {
  test.each([
    ['你——我', true, 2, 4],
    ['你——我', false, 2, 4],
    ['E—R', true, 2, 3],
    ['2019–2020', true, 2, 2],
    ['“A”类', false, 2, 4],
    ['“A”类', true, 4, 4],
    ['it’s', false, 1, 2],
    ['don’t stop', false, 2, 3],
    ['“ ”', false, 2, 2],
    ['……', false, 1, 1],
    ['增长30.5%。', true, 4, 4],
  ])('%s (hint: %s): %i in Word, %i in WPS', (text, hint, word, wps) => {
    expect(countText(text, hint)).toMatchObject({ words: word, wps });
    expect(count({ text, eastAsianHint: hint })).toMatchObject({ words: word, wps });
  });

  test('leaves out automatic numbers', () => {
    expect(count('总体要求', { label: '一、' })).toMatchObject({ words: 6, wps: 4 });
  });

  test('leaves out text boxes', () => {
    expect(count('附图说明', { story: 'textBox' })).toMatchObject({ words: 4, wps: 0 });
    expect(count('脚注说明', { story: 'footnote' })).toMatchObject({ words: 4, wps: 4 });
  });

  test('is one of the ways that a verdict may depend on', () => {
    const judged = judge(count('区域品牌建设——成效'), { max: 8 });
    expect(judged).toMatchObject({ verdict: 'within', readingsDiffer: true });
    expect(judged.byReading.wps).toBe('over');
  });
});

describe('found in files since', () => {
  test('in Word the en dash parts words and is none', () => {
    expect(countText('A–B', false)).toMatchObject({ words: 2, characters: 3 });
  });

  test('in Word the no-break hyphen is an ordinary character', () => {
    expect(countText('A\u2011B', true)).toMatchObject({ words: 1, characters: 3 });
  });
});
