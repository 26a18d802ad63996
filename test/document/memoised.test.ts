import { memoised } from '../../src/document/memoised';

describe('a function that remembers', () => {
  test('gives the same result for the same object, and works it out once', () => {
    const seen: object[] = [];
    const lengths = memoised((text: { readonly value: string }) => {
      seen.push(text);
      return [text.value.length];
    });
    const one = { value: '一二' };
    expect(lengths(one)).toBe(lengths(one));
    expect(lengths({ value: '一二' })).not.toBe(lengths(one));
    expect(seen).toHaveLength(2);
  });

  test('remembers nothing and null as well', () => {
    let times = 0;
    const nothing = memoised((_: object, result: null | undefined) => {
      times += 1;
      return result;
    });
    const [a, b] = [{}, {}];
    expect([nothing(a, null), nothing(a, null)]).toEqual([null, null]);
    expect([nothing(b, undefined), nothing(b, undefined)]).toEqual([undefined, undefined]);
    expect(times).toBe(2);
  });
});
