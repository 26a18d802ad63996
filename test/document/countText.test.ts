import fc from 'fast-check';
import { countText } from '../../src/document/count';
import { countStrings } from './countStrings';

/** Shows a string with what cannot be seen in it spelled out. */
function visible(text: string): string {
  return text.replace(
    /[\p{Z}\p{Cc}\p{Cf}]/gu,
    (c) => `<${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}>`,
  );
}

describe('the strings whose counts in Word are known', () => {
  it('are all there', () => {
    expect(countStrings).toHaveLength(92);
  });

  it.each(
    countStrings.map((row, index) => ({ number: index + 1, shown: visible(row.text), ...row })),
  )(
    '$number $shown',
    ({ text, hinted, unhinted, characters, charactersWithSpaces, asianCharacters }) => {
      expect(countText(text, true)).toMatchObject({
        words: hinted,
        characters,
        charactersWithSpaces,
        asianCharacters,
        nonAsianWords: hinted - asianCharacters,
      });
      expect(countText(text, false)).toMatchObject({
        words: unhinted,
        characters,
        charactersWithSpaces,
      });
    },
  );
});

describe('what is no text', () => {
  it('a soft hyphen neither counts nor splits a word', () => {
    expect(countText('co\u00adoperate', false)).toMatchObject({ words: 1, characters: 9 });
    expect(countText('co\u001foperate', true)).toMatchObject({ words: 1, characters: 9 });
    expect(countText('品\u00ad牌', true)).toMatchObject({ words: 2, characters: 2 });
  });

  it('a picture or a note mark neither counts nor splits a word', () => {
    expect(countText('图\ufffc一', true)).toMatchObject({ words: 2, characters: 2 });
    expect(countText('GB\u0002/T', true)).toMatchObject({ words: 1, characters: 4 });
  });

  it('a no-break hyphen is an ordinary character, with the hint too', () => {
    for (const hyphen of ['\u2011', '\u001e']) {
      expect(countText(`A${hyphen}B`, true)).toMatchObject({ words: 1, characters: 3 });
    }
  });
});

describe('what ends a word', () => {
  it.each(['\n', '\r', '\v', '\f', '\u000e', '\u0007'])('a break (%j) counts nowhere', (mark) => {
    expect(countText(`ab${mark}cd`, true)).toMatchObject({
      words: 2,
      characters: 4,
      charactersWithSpaces: 4,
    });
  });

  it.each([' ', '\t', '\u00a0', '\u3000', '\u2003', '\u202f', '\u205f'])(
    'a space (%j) counts as a space only',
    (space) => {
      expect(countText(`ab${space}cd`, true)).toMatchObject({
        words: 2,
        characters: 4,
        charactersWithSpaces: 5,
      });
    },
  );

  it('several spaces and an empty string hold no words', () => {
    expect(countText('  \u3000\t', true)).toMatchObject({
      words: 0,
      characters: 0,
      charactersWithSpaces: 4,
      paragraphs: 0,
    });
    expect(countText('', true)).toMatchObject({ words: 0, paragraphs: 0 });
  });
});

describe('where the rules begin and end', () => {
  /** What stands between two letters: one word, a word of its own, or an end of words. */
  const glued = 1;
  const apart = 2;
  const itself = 3;

  it.each([
    [
      'ordinary',
      glued,
      glued,
      [0x21, 0x7e, 0xa9, 0xb5, 0x2af, 0x500, 0x10ff, 0x1200, 0x200b, 0x200f],
    ],
    [
      'ordinary',
      glued,
      glued,
      [0x2c00, 0x2e7f, 0xa4d0, 0xa95f, 0xa980, 0xabff, 0xfb1d, 0xfe2f, 0xfe70],
    ],
    ['ordinary', glued, glued, [0xfeff, 0xfff0, 0x10000, 0x1efff]],
    [
      'ambiguous',
      itself,
      glued,
      [0xa1, 0xa4, 0xa7, 0xa8, 0xaa, 0xaf, 0xb0, 0xb4, 0xb6, 0xba, 0xbc, 0xbf],
    ],
    [
      'ambiguous',
      itself,
      glued,
      [0xd7, 0xf7, 0x2b0, 0x4ff, 0x2010, 0x2012, 0x2015, 0x2030, 0x2bff],
    ],
    ['ambiguous', itself, glued, [0xe000, 0xf8ff, 0xfb00, 0xfb1c]],
    [
      'East Asian',
      itself,
      itself,
      [0x1100, 0x11ff, 0x2e80, 0x2fff, 0x3001, 0xa4cf, 0xa960, 0xa97f],
    ],
    [
      'East Asian',
      itself,
      itself,
      [0xac00, 0xd7ff, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xffef],
    ],
    ['East Asian', itself, itself, [0x1f000, 0x20000, 0x10ffff]],
    ['a dash', apart, apart, [0x2013, 0x2014]],
    ['a space', apart, apart, [0x20, 0xa0, 0x2000, 0x200a, 0x202f, 0x205f, 0x3000]],
  ])('%s: %i with the hint, %i without', (_, hinted, unhinted, codes) => {
    for (const code of codes) {
      const text = `a${String.fromCodePoint(code)}b`;
      expect([code, countText(text, true).words]).toEqual([code, hinted]);
      expect([code, countText(text, false).words]).toEqual([code, unhinted]);
    }
  });
});

describe('characters beyond U+FFFF', () => {
  it('count once, not once for each half', () => {
    expect(countText('𠮷😀', true)).toMatchObject({
      words: 2,
      characters: 2,
      han: 1,
      punctuation: 1,
    });
  });

  it('below U+1F000 are ordinary', () => {
    expect(countText('𝐀𝐁', true)).toMatchObject({ words: 1, characters: 2, asianCharacters: 0 });
  });

  it('a half that lost the other is one character', () => {
    expect(countText('\ud83d', true).characters).toBe(1);
    expect(countText('年\ude00年', true)).toMatchObject({ words: 3, characters: 3 });
  });
});

describe('汉字', () => {
  it('are the characters of Script=Han, 々 and 〇 and rare ones too', () => {
    expect(countText('二〇一八年，人々の𠮷，Ⅲ类ＡＢ', true).han).toBe(9);
  });
});

describe('punctuation', () => {
  it.each([
    ['南溪，竹器。', 2],
    ['“A”《通知》', 4],
    ['南溪,竹器.', 2],
    ['稳步推进......', 1],
    ['30.5%', 0],
    ['（1）,（2）', 5],
    ['25℃', 1],
    ['——', 0],
  ])('in %s', (text, punctuation) => {
    expect(countText(text, true).punctuation).toBe(punctuation);
  });

  it('hardly depends on the hint: 字数 without it is the same', () => {
    for (const text of ['“A”为学生自主选题', '好……吧', '25℃', '×100', '□是○否']) {
      const [hinted, unhinted] = [countText(text, true), countText(text, false)];
      expect(hinted.words - hinted.punctuation).toBe(unhinted.words - unhinted.punctuation);
    }
  });
});

describe('whatever the text', () => {
  const character = fc.constantFrom(
    ...Array.from('品牌，。、《》（）ＡＢ１かナ한abcXYZ0129.,-/%\'"(@“”‘’…·①℃√□×α—–'),
    ' ',
    '\t',
    '\n',
    '\u00a0',
    '\u3000',
    '\u200b',
    '\u00ad',
    '😀',
    '𠮷',
    '𝐀',
    '𝄞',
  );
  const text = fc.oneof(
    fc.array(character, { maxLength: 40 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

  it('the numbers of the dialog fit one another', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (some, hint) => {
        const count = countText(some, hint);
        expect(count.nonAsianWords).toBe(count.words - count.asianCharacters);
        expect(count.words).toBeLessThanOrEqual(count.characters);
        expect(count.characters).toBeLessThanOrEqual(count.charactersWithSpaces);
        expect(count.charactersWithSpaces).toBeLessThanOrEqual(Array.from(some).length);
        expect(count.han).toBeLessThanOrEqual(count.asianCharacters);
        expect(count.punctuation).toBeLessThanOrEqual(count.words);
        expect(count.paragraphs).toBe(count.characters > 0 ? 1 : 0);
      }),
    );
  });

  it('汉字 are what Unicode says', () => {
    fc.assert(
      fc.property(text, (some) => {
        const all = Array.from(some).filter(
          (c) => /\p{Script=Han}/u.test(c) && (c < '\ud800' || c >= '\ud83c'),
        );
        expect(countText(some, false).han).toBe(all.length);
      }),
    );
  });

  it('a hint changes neither number of characters and never lowers 字数', () => {
    fc.assert(
      fc.property(text, (some) => {
        const [hinted, unhinted] = [countText(some, true), countText(some, false)];
        expect(hinted.characters).toBe(unhinted.characters);
        expect(hinted.charactersWithSpaces).toBe(unhinted.charactersWithSpaces);
        expect(hinted.words).toBeGreaterThanOrEqual(unhinted.words);
      }),
    );
  });

  it('two texts with a break between them count as much as each by itself', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (one, other, hint) => {
        const [a, b, both] = [one, other, `${one}\n${other}`].map((some) => countText(some, hint));
        expect(both).toMatchObject({
          words: (a?.words ?? 0) + (b?.words ?? 0),
          charactersWithSpaces: (a?.charactersWithSpaces ?? 0) + (b?.charactersWithSpaces ?? 0),
          punctuation: (a?.punctuation ?? 0) + (b?.punctuation ?? 0),
        });
      }),
    );
  });
});
