import { assess } from '../../src/checks/engine/assess';
import type { Assessment } from '../../src/checks/assessment';
import { snapshotOf } from '../../src/document/build';
import type { Sketch } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';
import { faults, kit } from '../locate/locating';

function assessed(blocks: readonly Sketch[], today = '2018-09-01'): Assessment {
  return assess(notice2018, snapshotOf(blocks), { today });
}

function stateOf({ requirements }: Assessment, id: string): string {
  const result = requirements.find((requirement) => requirement.id === id);
  return `${result?.state ?? ''} ${result?.why?.key ?? ''}`.trim();
}

describe('a part that is missing', () => {
  const coverless = kit.form('report', {
    omit: ['report.cover.title', 'report.cover.unit', 'report.cover.date', 'report.cover.seal'],
  });

  it('is one finding when it is the whole cover', () => {
    expect(faults(coverless)).toEqual(['error report.cover.title missing']);
  });

  it.each(['report.cover.unit', 'report.cover.date'])('leaves %s unchecked, saying why', (id) => {
    expect(stateOf(assessed(coverless), id)).toBe('unchecked inMissingCover');
  });

  it.each([
    ['report.part1', 'report.brand.training', 'unchecked inMissingPart'],
    ['report.part1', 'report.indicators.tax', 'unchecked inMissingPart'],
    ['report.part2', 'report.summary', 'unchecked inMissingPart'],
    ['report.part2', 'report.influence.scale', 'unchecked inMissingPart'],
    ['report.part2', 'report.evidence.rules', 'unchecked inMissingPart'],
    ['report.influence', 'report.influence.scale', 'unchecked inMissingPart'],
    ['report.evidence', 'report.evidence.rules', 'unchecked inMissingPart'],
    ['application.form', 'application.form.email', 'unchecked inMissingPart'],
    ['application.form', 'application.selfEvaluation', 'unchecked inMissingPart'],
  ])('%s leaves %s unchecked, saying why', (part, child, state) => {
    const form = part.split('.')[0] ?? '';
    const assessment = assessed(kit.form(form, { omit: [part] }));
    expect(stateOf(assessment, part)).toBe('notMet');
    expect(stateOf(assessment, child)).toBe(state);
  });
});

describe('the end of a requirement', () => {
  const ends = new Set(['met', 'notMet', 'notApplicable', 'unchecked', 'manual']);
  it.each<[string, readonly Sketch[]]>([
    ['nothing', []],
    ['an unrelated document', ['概述', '背景']],
    ['a good report', kit.form('report')],
    ['a good application', kit.form('application')],
    ['both in one file', [...kit.form('report'), ...kit.form('application')]],
    ['an empty report', kit.form('report', { empty: ['report.part1', 'report.part2'] })],
  ])('is given for every requirement: %s', (_name, blocks) => {
    const { requirements } = assessed(blocks);
    expect(requirements.map(({ id }) => id)).toEqual(notice2018.requirements.map(({ id }) => id));
    for (const { state, why } of requirements) {
      expect(ends).toContain(state);
      if (state !== 'met' && state !== 'notMet') expect(why?.text.zh).toBeTruthy();
    }
  });

  it.each([
    ['2018-09-01', 20, 'handInBefore'],
    ['2018-09-21', 0, 'handInBefore'],
    ['2018-09-22', 1, 'handInPast'],
  ])('gives the days to the deadline on %s', (today, days, key) => {
    const { requirements } = assessed(kit.form('report'), today);
    const why = requirements.find(({ id }) => id === 'submission.report')?.why;
    expect(why).toMatchObject({ key, params: { days } });
  });
});

describe('the order of an application', () => {
  const application = kit.form('application');
  const coverLines = 5;

  it('begins with the cover', () => {
    const [cover, rest] = [application.slice(0, coverLines), application.slice(coverLines)];
    const pledgeEnd = rest.findIndex((block) => typeof block === 'object' && 'table' in block) - 1;
    const moved = [...rest.slice(0, pledgeEnd), ...cover, ...rest.slice(pledgeEnd)];
    expect(faults(moved)).toEqual(['warning application.order outOfOrder']);
  });
});
