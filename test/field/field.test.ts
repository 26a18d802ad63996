import { faultsOf, fieldCases } from './fieldCases';

const { cases, pending } = fieldCases();
const named = cases.map((each) => [each.name, each] as const);

describe('papers as people make them', () => {
  test.each(named.filter(([name]) => !pending.includes(name)))('%s', (_name, each) => {
    expect(faultsOf(each)).toEqual([]);
  });

  test('those still read wrongly are just the ones listed', () => {
    const wrong = named.filter(
      ([name, each]) => pending.includes(name) && faultsOf(each).length > 0,
    );
    expect(wrong.map(([name]) => name).sort()).toEqual([...pending].sort());
  });
});
