import { assessSubmission } from '../../src/checks/engine/assess';
import type { SubmissionAssessment } from '../../src/checks/assessment';
import { snapshotOf } from '../../src/document/build';
import type { Sketch } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';
import { kit } from '../locate/locating';

const submitted = (...documents: readonly (readonly Sketch[])[]): SubmissionAssessment =>
  assessSubmission(
    notice2018,
    documents.map((blocks) => ({ snapshot: snapshotOf(blocks) })),
    { today: '2018-09-01' },
  );

const stateOf = (result: SubmissionAssessment, file: number, id: string): string => {
  const found = result.files[file]?.requirements.find((requirement) => requirement.id === id);
  return `${found?.state ?? ''} ${found?.why?.key ?? ''}`.trim();
};

const report = kit.form('report');
const application = kit.form('application');
const cross = ['cross.unit', 'cross.completed', 'cross.date'];

describe('two papers handed in together', () => {
  it.each(cross)('that agree meet %s', (id) => {
    const result = submitted(report, application);
    expect(result.findings).toEqual([]);
    expect(stateOf(result, 0, id)).toBe('met');
    expect(stateOf(result, 1, id)).toBe('met');
  });

  it('name both units when they differ, once, in the file that differs', () => {
    const other = kit.form('report', { text: { 'report.cover.unit': '南溪市陶瓷协会' } });
    const { findings } = submitted(application, other);
    expect(findings.map(({ requirement, file }) => [requirement, file])).toEqual([
      ['cross.unit', 1],
    ]);
    expect(findings[0]?.message.text.zh).toContain('南溪市陶瓷协会');
    expect(findings[0]?.message.text.zh).toContain('云岭省南溪市青瓷产业发展中心');
  });

  it('are not compared while there are two reports; it says so', () => {
    const result = submitted(report, report, application);
    expect(result.findings).toEqual([]);
    for (const id of cross) expect(stateOf(result, 0, id)).toBe('unchecked severalForms');
  });

  it('are not compared while one file holds two applications', () => {
    const result = submitted([...application, ...application], report);
    expect(result.findings).toEqual([]);
    for (const id of cross) expect(stateOf(result, 1, id)).toBe('unchecked severalForms');
  });

  it('need the 典型经验 in one of them only', () => {
    const bare = kit.form('application', { omit: ['experience'] });
    const experience = kit.form('experience');
    const alone = submitted(bare).files[0]?.findings.map(({ requirement }) => requirement);
    expect(alone).toContain('application.order');
    const together = submitted(bare, experience);
    expect(stateOf(together, 0, 'application.order')).toBe('met');
    expect(stateOf(together, 0, 'experience.length')).toBe('notApplicable noForm');
    expect(stateOf(together, 1, 'experience.length')).toBe('met');
  });

  it('keep what was set aside in each of them', () => {
    const other = kit.form('report', { text: { 'report.cover.unit': '南溪市陶瓷协会' } });
    const identity = submitted(application, other).findings[0]?.identity ?? '';
    const { findings } = assessSubmission(
      notice2018,
      [
        { snapshot: snapshotOf(application) },
        { snapshot: snapshotOf(other), dismissals: [{ identity, reason: '已更名' }] },
      ],
      { today: '2018-09-01' },
    );
    expect(findings[0]?.dismissed).toEqual({ reason: '已更名' });
  });

  it('leave an unrelated third document alone', () => {
    const result = submitted(report, application, ['会议通知', '请准时参加。待补充。']);
    expect(result.findings).toEqual([]);
    expect(result.files[2]?.findings).toEqual([]);
    expect(stateOf(result, 2, 'report.summary')).toBe('notApplicable noForm');
  });
});

describe('one paper alone', () => {
  it('has nothing to be compared with', () => {
    expect(stateOf(submitted(report), 0, 'cross.unit')).toBe('notApplicable nothingToCompare');
    expect(stateOf(submitted(report), 0, 'cross.completed')).toBe('notApplicable nothingToCompare');
  });

  it('is dated in time or not all the same', () => {
    expect(stateOf(submitted(report), 0, 'cross.date')).toBe('met');
  });
});
