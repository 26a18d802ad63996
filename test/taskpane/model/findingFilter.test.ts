import { notice2018 } from '../../../src/notice/notice2018';
import {
  activeFields,
  filterChoices,
  filterGroups,
  findingsOf,
  noFilter,
  whatHides,
} from '../../../src/taskpane/model/findingFilter';
import type { FindingFilter } from '../../../src/taskpane/model/findingFilter';
import { groupFindings, inFormerOrder } from '../../../src/taskpane/model/findingGroups';
import { indexParts } from '../../../src/taskpane/model/partIndex';
import { assessment, finding, sampleFindings } from '../../support/assessments';

const homeOf = indexParts(notice2018);
const grouped = (findings = sampleFindings()) =>
  groupFindings(findings, assessment(), notice2018, homeOf);
const groups = grouped();

function shown(filter: Partial<FindingFilter>): string[] {
  return findingsOf(filterGroups(groups, { ...noFilter, ...filter }, 'zh')).map(
    ({ identity }) => identity,
  );
}

describe('a filter', () => {
  it('lets everything through at first', () => {
    expect(shown({})).toHaveLength(6);
    expect(activeFields(noFilter)).toEqual([]);
  });

  it('looks at level, part, rule and words together', () => {
    const form = groups[0]?.key ?? null;
    expect(shown({ part: form })).toEqual(['mobile', 'fax']);
    expect(shown({ part: form, level: 'info' })).toEqual(['fax']);
    expect(shown({ part: form, level: 'info', search: '手机' })).toEqual([]);
    expect(shown({ rule: 'sample', search: ' 名称 ' })).toEqual(['name']);
    expect(shown({ rule: 'no-such-rule' })).toEqual([]);
  });

  it('tells what each choice would show beside the other conditions', () => {
    const choices = filterChoices(groups, { ...noFilter, level: 'warning' }, 'zh');
    expect(choices.levels).toEqual({ error: 3, warning: 2, info: 1 });
    expect([...choices.rules]).toEqual([['sample', 2]]);
    expect([...choices.parts.values()]).toEqual([1, 1]);
  });

  it('tells which condition hides everything', () => {
    const hiding = (filter: Partial<FindingFilter>) =>
      whatHides(groups, { ...noFilter, ...filter }, 'zh');
    expect(hiding({ level: 'info', search: '手机' })).toEqual([
      { field: 'level', number: 1 },
      { field: 'search', number: 1 },
    ]);
    expect(hiding({ search: '没有这样的词' })).toEqual([{ field: 'search', number: 6 }]);
    expect(hiding({ search: '没有', rule: 'neither' }).map(({ field }) => field)).toEqual(['rule']);
  });
});

describe('the order of a list that is being read', () => {
  const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);

  it('stays when the last error of a part is mended', () => {
    const [first = ''] = keys(groups);
    const now = grouped(sampleFindings().filter(({ identity }) => identity !== 'mobile'));
    expect(keys(now)[0]).not.toBe(first);
    expect(keys(inFormerOrder(groups, now))).toEqual(keys(groups));
  });

  it('takes in what is new where it belongs', () => {
    const fresh = finding({
      identity: 'pledge',
      requirement: 'application.pledge',
      level: 'error',
    });
    const now = grouped([...sampleFindings(), fresh]);
    const held = inFormerOrder(groups, now);
    expect(keys(held).filter((key) => keys(groups).includes(key))).toEqual(keys(groups));
    expect(findingsOf(held).map(({ identity }) => identity)).toContain('pledge');
  });

  it('keeps the findings of a part where they stood', () => {
    const worse = sampleFindings().map((one) =>
      one.identity === 'fax' ? { ...one, level: 'error' as const } : one,
    );
    const later = finding({
      identity: 'email',
      requirement: 'application.form.email',
      level: 'error',
    });
    const held = inFormerOrder(groups, grouped([later, ...worse]));
    expect(held[0]?.findings.map(({ identity }) => identity)).toEqual(['email', 'mobile', 'fax']);
  });
});
