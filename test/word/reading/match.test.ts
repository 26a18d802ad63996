import * as fc from 'fast-check';
import { match } from '../../../src/word/reading/match';

describe('pairing two readings of the paragraphs', () => {
  it.each<[string, string, string, (number | '+')[]]>([
    ['nothing changed', 'abc', 'abc', [0, 1, 2]],
    ['one typed in', 'abc', 'aXc', [0, 1, 2]],
    ['one new in the middle', 'abc', 'abXc', [0, 1, '+', 2]],
    ['one new at the start', 'abc', 'Xabc', ['+', 0, 1, 2]],
    ['one gone', 'abc', 'ac', [0, 2]],
    ['two typed in', 'abcd', 'aXYd', [0, 1, 2, 3]],
    ['one typed in, one new elsewhere', 'abcdef', 'aXcdeNf', [0, 1, 2, 3, 4, '+', 5]],
    ['repeated ones, one more of them', 'a--b', 'a---b', [0, 1, 2, '+', 3]],
    ['repeated ones around a change', '-a-a-', '-a-X-a-', [0, 1, 2, '+', '+', 3, 4]],
    ['an empty document filled', '', 'ab', ['+', '+']],
    ['all gone', 'ab', '', []],
  ])('%s', (_, before, now, expected) => {
    const pairs = match(Array.from(before), Array.from(now));
    expect(pairs.map((at) => (at < 0 ? '+' : at))).toEqual(expected);
  });

  it('keeps the order and pairs none twice', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 30 });
    fc.assert(
      fc.property(list, list, (before, now) => {
        const paired = match(before, now).filter((at) => at >= 0);
        expect(paired).toEqual([...new Set(paired)].sort((a, b) => a - b));
        expect(match(before, before)).toEqual([...before.keys()]);
      }),
    );
  });
});
