import { compareNotices } from '../../src/notice/compareNotices';
import { notice2018 } from '../../src/notice/notice2018';
import { notice2031 } from '../fixtures/notices/notice2031';

const changes = compareNotices(notice2018, notice2031);

it('finds nothing between a notice and itself', () => {
  expect(compareNotices(notice2018, notice2018)).toEqual([]);
});

it.each([
  ['limit', 'experience.length', '3000–5000', '2000–2600'],
  ['limit', 'application.selfEvaluation', '≤500', '≤300'],
  ['heading', 'experience.practice', '4.典型经验', '4.主要做法'],
  ['heading', 'report.evidence', '九、相关证实性材料', '八、相关证实性材料'],
  ['option', 'report.progress.done', '完成试点工作', '培育任务全部完成'],
  ['deadline', 'submission.report', '2018-09-21 9月21日（周五）', '2031-05-16 5月16日（周五）'],
  ['copies', 'submission.application', '我部（科技司）2份，省级主管部门1份', '我厅（品牌处）5份'],
])('tells a %s that changed: %s', (what, id, before, after) => {
  expect(changes).toContainEqual({ what, id, before, after });
});

it('tells guidance that changed', () => {
  const guidance = changes.filter(({ what }) => what === 'guidance').map(({ id }) => id);
  expect(guidance).toEqual(['experience.practice', 'experience.effect']);
});

it('tells what is new and what is gone, each once', () => {
  const oneSided = changes.filter(({ before, after }) => before === null || after === null);
  expect(oneSided).toEqual([
    { what: 'requirement', id: 'experience.digital', before: null, after: '7.数字化应用' },
    { what: 'requirement', id: 'report.other', before: expect.any(String), after: null },
  ]);
});

it('tells the same the other way round', () => {
  const back = compareNotices(notice2031, notice2018);
  const turned = back.map(({ before, after, ...rest }) => ({
    ...rest,
    before: after,
    after: before,
  }));
  expect(turned).toHaveLength(changes.length);
  expect(turned).toEqual(expect.arrayContaining(changes));
});
