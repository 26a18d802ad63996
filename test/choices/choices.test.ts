import { readTables, tallied } from '../../tools/choices/measure';

/** An even sample of the hands; `npm run corpus` reads more of them. */
const step = 151;

describe('the ticks of drawn tables', () => {
  const tables = [...readTables(step)];
  const { glance, ambiguous } = tallied(tables);

  it('are of every kind', () => {
    expect(new Set(tables.map(({ hand }) => hand.box.kind)).size).toBe(5);
    expect(new Set(tables.map(({ hand }) => hand.place)).size).toBe(4);
    expect(new Set(tables.map(({ hand }) => `${hand.lines} ${hand.cells}`)).size).toBe(11);
  });

  it('are never read wrongly', () => {
    const wrong = tables.flatMap(({ hand, rows }) =>
      rows.flatMap(({ choice, ticked, read, verdict }) =>
        verdict === 'wrong' ? [{ hand, row: choice.id, ticked, read }] : [],
      ),
    );
    expect(wrong).toEqual([]);
    expect(ambiguous.right + glance.right).toBeGreaterThan(3000);
  });

  it('are unclear in at most 2 % of what a person reads at a glance', () => {
    const { right, unclear } = glance;
    expect(unclear / (right + unclear)).toBeLessThanOrEqual(0.02);
  });
});
