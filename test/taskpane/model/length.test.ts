import { judgeLength, meterScale } from '../../../src/taskpane/model/length';
import { readings } from '../../support/assessments';

const limit = { min: 3000, max: 5000 };

it.each([
  [readings(0), { kind: 'short', by: 3000 }],
  [readings(2999), { kind: 'short', by: 1 }],
  [readings(3000), { kind: 'within' }],
  [readings(5000), { kind: 'within' }],
  [readings(5001), { kind: 'over', by: 1 }],
  [readings(2990, { low: 2980, high: 2999 }), { kind: 'short', by: 10 }],
  [readings(2995, { low: 2980, high: 3010 }), { kind: 'depends' }],
  [readings(3005, { low: 3000, high: 3010 }), { kind: 'within' }],
  [readings(5010, { low: 4990, high: 5010 }), { kind: 'depends' }],
])('judges %o as %o', (count, verdict) => {
  expect(judgeLength(count, limit)).toEqual(verdict);
});

it('judges by the end of a limit that is given', () => {
  expect(judgeLength(readings(41), { max: 40 })).toEqual({ kind: 'over', by: 1 });
  expect(judgeLength(readings(0), { max: 40 })).toEqual({ kind: 'within' });
});

it.each([0, 2000, 5000, 9000])('draws a meter of %d within its width', (count) => {
  const { value, bandStart, bandEnd, max } = meterScale(count, limit);
  for (const part of [value, bandStart, bandEnd]) {
    expect(part).toBeGreaterThanOrEqual(0);
    expect(part).toBeLessThanOrEqual(1);
  }
  expect(bandStart).toBeLessThan(bandEnd);
  expect(max).toBe(Math.max(5000, count));
});
