import { assess } from '../../src/checks/engine/assess';
import { exampleKit } from '../../src/checks/exampleKit';
import type { ExampleEdit } from '../../src/checks/example';
import { snapshotOf } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';

/** The states of the parts of a report that differs from a good one. */
function statesOf(edit: ExampleEdit): Map<string, string> {
  const snapshot = snapshotOf(exampleKit(notice2018).form('report', edit));
  const { parts } = assess(notice2018, snapshot, { today: '2018-09-01' });
  return new Map(parts.map(({ id, state }) => [id, state]));
}

describe('the state of a part that holds others', () => {
  it('is done when all of them are', () => {
    const states = statesOf({});
    expect(states.get('report.part2')).toBe('done');
    expect(states.get('report.influence')).toBe('done');
  });

  it.each([
    ['a section is missing', { omit: ['report.problems'] }],
    ['a section is empty', { empty: ['report.problems'] }],
    ['an item is missing', { omit: ['report.influence.scale'] }],
  ])('is still a draft while %s', (_what, edit) => {
    expect(statesOf(edit).get('report.part2')).toBe('draft');
  });

  it('is still a draft in the section an item is missing from, and only there', () => {
    const states = statesOf({ omit: ['report.influence.scale'] });
    expect(states.get('report.influence')).toBe('draft');
    expect(states.get('report.problems')).toBe('done');
  });
});
