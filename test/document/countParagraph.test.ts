import fc from 'fast-check';
import { countParagraph, countText, sumCounts } from '../../src/document/count';
import { snapshotOf } from '../../src/document/build';
import type { ParagraphOptions, Piece } from '../../src/document/build';
import type { ListLabel, Paragraph } from '../../src/document/snapshot';

/** A paragraph made of the pieces. */
function paragraph(pieces: Piece | readonly Piece[], options: ParagraphOptions = {}): Paragraph {
  const block = snapshotOf([{ p: pieces, with: options }]).blocks[0];
  if (block?.kind !== 'paragraph') throw new Error('a paragraph was asked for');
  return block;
}

const label = (
  text: string,
  suffix: ListLabel['suffix'],
  eastAsianHint: boolean | null = true,
) => ({
  text,
  suffix,
  eastAsianHint,
});

describe('runs', () => {
  it('a border between runs ends no word', () => {
    expect(countParagraph(paragraph(['GB/', 'T9704', '-2012'])).words).toBe(1);
  });

  it('each run follows its own hint', () => {
    const quote = { text: '“', eastAsianHint: true };
    const plain = { text: 'A”', eastAsianHint: false };
    expect(countParagraph(paragraph([quote, plain])).words).toBe(2);
    expect(countParagraph(paragraph([plain, quote])).words).toBe(2);
    expect(countParagraph(paragraph([plain, plain])).words).toBe(1);
  });
});

describe('automatic numbers', () => {
  it('count by the same rules', () => {
    const numbered = paragraph('总体要求', { label: label('一、', 'nothing') });
    expect(countParagraph(numbered)).toMatchObject({
      words: 6,
      characters: 6,
      charactersWithSpaces: 6,
    });
  });

  it.each(['tab', 'space'] as const)('a %s after the number is one space', (suffix) => {
    const numbered = paragraph('Overview', { label: label('1.', suffix) });
    expect(countParagraph(numbered)).toMatchObject({
      words: 2,
      characters: 10,
      charactersWithSpaces: 11,
    });
  });

  it('with nothing after it the number and the text are one word', () => {
    const numbered = paragraph('Overview', { label: label('1.', 'nothing') });
    expect(countParagraph(numbered)).toMatchObject({
      words: 1,
      characters: 10,
      charactersWithSpaces: 10,
    });
  });

  it('follow the hint of their level', () => {
    const bullet = (hint: boolean) => paragraph('A', { label: label('①', 'nothing', hint) });
    expect(countParagraph(bullet(true)).words).toBe(2);
    expect(countParagraph(bullet(false)).words).toBe(1);
  });
});

describe("the author's own text", () => {
  const prompt = { text: '请填写工作情况。', placeholder: true };

  it('leaves out prompts, which Word counts', () => {
    const mixed = paragraph(['共3项。', prompt]);
    expect(countParagraph(mixed).words).toBe(12);
    expect(countParagraph(mixed, { of: 'author' }).words).toBe(4);
  });

  it('leaves out the number of a paragraph that is only a prompt', () => {
    const only = paragraph('请填写', { placeholder: true, label: '1.' });
    expect(countParagraph(only)).toMatchObject({ words: 4, paragraphs: 1 });
    expect(countParagraph(only, { of: 'author' })).toMatchObject({ words: 0, paragraphs: 0 });
  });

  it('a prompt left out still stands between two words', () => {
    const between = paragraph(['A', prompt, 'B']);
    expect(countParagraph(between, { of: 'author' })).toMatchObject({ words: 2, characters: 2 });
  });
});

describe('text that begins in its heading', () => {
  const heading = paragraph(['1.名称', '：', { text: '“竹编”匠心', eastAsianHint: false }], {
    label: '第一条',
  });

  it('is counted from there on, without the number', () => {
    expect(countParagraph(heading, { of: 'author', from: 5 })).toMatchObject({ words: 6, han: 4 });
    expect(countParagraph(heading, { of: 'author', from: 6 }).words).toBe(5);
    expect(countParagraph(heading, { of: 'author', from: 11 }).words).toBe(0);
  });

  it('from 0 it is the whole paragraph', () => {
    expect(countParagraph(heading, { of: 'all', from: 0 })).toEqual(countParagraph(heading));
  });
});

describe('hints that are not known', () => {
  const live = (text: string) => ({ text, eastAsianHint: null });

  it('in Chinese text are taken as set, and the range says how far off that can be', () => {
    expect(countParagraph(paragraph(live('“A”为学生自主选题')))).toMatchObject({
      words: 10,
      range: { low: 8, high: 10 },
    });
  });

  it('elsewhere are taken as not set', () => {
    expect(countParagraph(paragraph(live('25℃')))).toMatchObject({
      words: 1,
      range: { low: 1, high: 2 },
    });
  });

  it('leave no doubt where they make no difference', () => {
    expect(countParagraph(paragraph(live('“十四五”规划'))).range).toEqual({ low: 7, high: 7 });
    expect(countParagraph(paragraph(live('区域品牌，2018年'))).range).toEqual({ low: 7, high: 7 });
  });

  it('of a number count too', () => {
    const numbered = paragraph('Overview', { label: label('①', 'nothing', null) });
    expect(countParagraph(numbered).range).toEqual({ low: 1, high: 2 });
  });

  it('are settled for the runs whose hint is known', () => {
    const both = paragraph([{ text: '25℃', eastAsianHint: true }, live('，×2')]);
    expect(countParagraph(both).range).toEqual({ low: 4, high: 5 });
  });
});

describe('whatever the paragraph', () => {
  const text = fc
    .array(fc.constantFrom(...Array.from('品牌，。“”…·①℃aB12.,-/ \t—'), '😀', '\u00ad'), {
      maxLength: 30,
    })
    .map((all) => all.join(''));
  const hint = fc.option(fc.boolean());
  const span = fc.record({ text, eastAsianHint: hint });
  const spans = fc.array(span, { maxLength: 6 });

  it('splitting a run in two changes nothing', () => {
    fc.assert(
      fc.property(
        spans,
        span,
        spans,
        fc.nat(),
        (before, { text: whole, eastAsianHint }, after, at) => {
          const characters = Array.from(whole);
          const cut = at % (characters.length + 1);
          const halves = [characters.slice(0, cut), characters.slice(cut)].map((half) => ({
            text: half.join(''),
            eastAsianHint,
          }));
          expect(countParagraph(paragraph([...before, ...halves, ...after]))).toEqual(
            countParagraph(paragraph([...before, { text: whole, eastAsianHint }, ...after])),
          );
        },
      ),
    );
  });

  it('a paragraph of one known hint counts as its text does', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), fc.boolean(), (texts, eastAsianHint) => {
        const made = paragraph(texts.map((piece) => ({ text: piece, eastAsianHint })));
        expect(countParagraph(made)).toMatchObject(countText(texts.join(''), eastAsianHint));
      }),
    );
  });

  it('the range holds every way the unknown hints can turn out', () => {
    fc.assert(
      fc.property(spans, fc.infiniteStream(fc.boolean()), (some, coin) => {
        const { words, range } = countParagraph(paragraph(some));
        const settled = some.map((piece) => ({
          ...piece,
          eastAsianHint: piece.eastAsianHint ?? coin.next().value,
        }));
        const truth = countParagraph(paragraph(settled)).words;
        for (const within of [words, truth]) {
          expect(within).toBeGreaterThanOrEqual(range.low);
          expect(within).toBeLessThanOrEqual(range.high);
        }
      }),
    );
  });

  it('paragraphs add up to what a text of as many lines counts', () => {
    fc.assert(
      fc.property(fc.array(text), fc.boolean(), (lines, eastAsianHint) => {
        const counts = lines.map((line) =>
          countParagraph(paragraph({ text: line, eastAsianHint })),
        );
        const whole = countText(lines.join('\n'), eastAsianHint);
        expect(sumCounts(counts)).toEqual({
          ...whole,
          paragraphs: lines.filter((line) => countText(line, eastAsianHint).characters > 0).length,
          range: { low: whole.words, high: whole.words },
        });
      }),
    );
  });
});
