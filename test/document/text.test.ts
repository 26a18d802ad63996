import { isBlank, squash, withoutUnseen } from '../../src/document/text';

/** Isolates, overrides, joiners, selectors, fillers: they draw nothing. */
const unseen = [
  0x00ad, 0x034f, 0x061c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x200b, 0x200d, 0x202d, 0x2060, 0x2068,
  0x2069, 0x2800, 0x3164, 0xfe0e, 0xfe0f, 0xfeff, 0xffa0, 0xe0001, 0xe0100,
].map((code) => [code.toString(16), String.fromCodePoint(code)] as const);

describe.each(unseen)('U+%s', (_code, character) => {
  test('is no text', () => expect(isBlank(`${character} ${character}`)).toBe(true));

  test('does not part a number or a heading', () => {
    expect(squash(`139${character}0000`)).toBe('1390000');
    expect(withoutUnseen(`${character}一、综述${character}`)).toBe('一、综述');
  });
});

test('what draws is text', () => {
  for (const text of ['0', '、', '·', '√', '한', '\u{1F600}']) {
    expect(isBlank(text)).toBe(false);
    expect(withoutUnseen(text)).toBe(text);
  }
});
