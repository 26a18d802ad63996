import { assess } from '../../src/checks/engine/assess';
import type { Readings } from '../../src/checks/assessment';
import { snapshotOf } from '../../src/document/build';
import type { Sketch } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';
import { kit } from '../locate/locating';

/** The counts of one part and of the whole 典型经验. */
function counts(overview: string | readonly Sketch[]): [Readings, Readings] {
  const blocks = kit.form('experience', { text: { 'experience.overview': overview } });
  const { forms, parts } = assess(notice2018, snapshotOf(blocks), { today: '2018-09-01' });
  const part = parts.find(({ id }) => id === 'experience.overview')?.count;
  const whole = forms[0]?.length?.count;
  if (part === undefined || part === null || whole === undefined) throw new Error('not counted');
  return [part, whole];
}

describe('字数 with tracked deletions', () => {
  it('is given as it would print, and with tracked deletions', () => {
    const [part, whole] = counts([
      { p: '留下这些', with: { markupText: '留下旧的这些' } },
      { p: '', with: { markupText: '整段删去' } },
      '没有修订',
    ]);
    expect([part.words, part.asItStands]).toEqual([8, 14]);
    expect((whole.asItStands ?? 0) - whole.words).toBe(6);
  });

  it('is one number where nothing was deleted', () => {
    const [part, whole] = counts('没有修订');
    expect([part.asItStands, whole.asItStands]).toEqual([undefined, undefined]);
  });
});
