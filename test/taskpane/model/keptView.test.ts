import { noFilter } from '../../../src/taskpane/model/findingFilter';
import { keepView } from '../../../src/taskpane/model/keptView';
import { readKeptView } from '../../../src/taskpane/model/readKeptView';
import type { PreferenceName } from '../../../src/taskpane/model/preferences';

function preferencesWith(view?: string) {
  const kept = new Map<PreferenceName, string>(view === undefined ? [] : [['view', view]]);
  return {
    get: (name: PreferenceName) => kept.get(name) ?? null,
    set: (name: PreferenceName, value: string) => {
      kept.set(name, value);
    },
  };
}

const nothing = { filter: noFilter, closedGroups: new Set(), openCriteria: new Set() };

it('comes back as it was left, without what was searched for', () => {
  const preferences = preferencesWith();
  keepView(preferences, {
    filter: { level: 'error', part: 'report/report.summary', rule: 'order', search: '资金' },
    closedGroups: new Set(['report/']),
    openCriteria: new Set(['rubric.review.projects']),
  });
  expect(readKeptView(preferences)).toEqual({
    filter: { level: 'error', part: 'report/report.summary', rule: 'order', search: '' },
    closedGroups: new Set(['report/']),
    openCriteria: new Set(['rubric.review.projects']),
  });
});

it.each([undefined, '', '{', 'null', '7', '[]', '{"level":"worst","closedGroups":[1]}'])(
  'is as at first when %p was kept',
  (json) => {
    expect(readKeptView(preferencesWith(json))).toEqual(nothing);
  },
);

it('keeps what counts of a view that is damaged in part', () => {
  const kept = readKeptView(
    preferencesWith('{"level":"info","rule":7,"closedGroups":["report/"]}'),
  );
  expect(kept.filter).toEqual({ ...noFilter, level: 'info' });
  expect([...kept.closedGroups]).toEqual(['report/']);
});
