import { assess } from '../../src/checks/engine/assess';
import { exampleKit } from '../../src/checks/exampleKit';
import { snapshotOf as snapshotOfSketches } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';
import { selfAssessmentDocument } from '../../src/templates/selfAssessment';
import type { AuthorsView } from '../../src/templates/selfAssessment';
import { validationErrors } from '../support/openXmlValidator';
import { packageFaults } from '../support/packageLint';
import { paragraphsOf, snapshotOf } from './forms';

const blank: AuthorsView = {
  units: [],
  scores: {},
  supplements: [],
  reasons: {},
  confirmed: [],
  sentencesFor: () => [],
  hasText: () => false,
};

const filled: AuthorsView = {
  units: ['南溪市青瓷产业集群管理委员会'],
  scores: {
    'rubric.review.projects': { score: 36.5, note: '十项任务完成九项。\n延期一项已说明。' },
    'rubric.review.projects.extra': { score: 3, note: '另办了“青瓷日”。' },
    'rubric.review.support': { score: 18 },
  },
  supplements: [
    { text: '商标注册证 <复印件>', ready: true },
    { text: '资金到位\u000b凭证', ready: false },
  ],
  reasons: { 'experience.selection.focused': '只写标准共建一件事。' },
  confirmed: ['experience.selection.focused'],
  hasText: (_, { key }) => key === 'support',
  sentencesFor: (rubric, criterion, aspect) =>
    rubric.id === 'rubric.review' && criterion.key === 'support' && aspect.key !== 'funds'
      ? [`${aspect.name}见正文。`, '第二句。'].map((text) => ({
          part: 'report.organization',
          text,
        }))
      : [],
};

async function textsOf(view: AuthorsView): Promise<string[]> {
  return paragraphsOf(await selfAssessmentDocument(notice2018, view)).map(({ text }) => text);
}

it.each([
  ['blank', blank],
  ['filled', filled],
])('is valid for Word when %s', async (_, view) => {
  const bytes = await selfAssessmentDocument(notice2018, view);
  expect(packageFaults(bytes)).toEqual([]);
  expect(await validationErrors(bytes)).toEqual([]);
});

it('has every criterion with its points, and no score the author did not give', async () => {
  const texts = await textsOf(blank);
  for (const { title, text, points } of notice2018.rubrics
    .flatMap(({ groups }) => groups)
    .flatMap(({ criteria }) => criteria)) {
    const at = texts.indexOf(title);
    expect(texts.slice(at, at + 4)).toEqual([title, text, String(points), '']);
  }
  expect(texts).toContain('评价标准：附件2 产业集群区域品牌建设试点工作评价说明');
  expect(texts).toContain('（二）典型经验示范效应（100分）');
  const sum = texts.indexOf('合计');
  expect(texts.slice(sum, sum + 3)).toEqual(['合计', '100', '']);
});

it('adds up the scores and leaves the bonus out of the sum', async () => {
  const texts = await textsOf(filled);
  const sum = texts.indexOf('合计');
  expect(texts.slice(sum, sum + 4)).toEqual(['合计', '100', '54.5', '已评 2 项，共 5 项']);
  expect(texts.slice(sum + 4, sum + 8)).toEqual([
    '加分：方案外的其他区域品牌建设工作（另列，不计入合计）',
    '',
    '3',
    '另办了“青瓷日”。',
  ]);
});

it('tells what speaks for a criterion and what nothing speaks for', async () => {
  const texts = await textsOf(filled);
  expect(texts).toContain('十项任务完成九项。');
  expect(texts).toContain('配套政策（二、试点工作组织情况）：“配套政策见正文。”');
  expect(texts).toContain('文中没有找到依据：资金的落实情况');
  // Of what is not written there is nothing to find.
  expect(texts.filter((text) => text === '相关部分不在文中，或还没有内容。')).toHaveLength(8);
  // The bonus is nobody's duty.
  expect(texts.filter((text) => text.startsWith('文中没有')).join()).not.toContain('方案外');
});

it('can be filled in and signed on paper', async () => {
  const texts = await textsOf(filled);
  expect(texts).toContain('单位：南溪市青瓷产业集群管理委员会');
  expect(texts).toContain('自评人（签字）：');
  const unscored = await textsOf(blank);
  const bonus = unscored.findIndex((text) => text.startsWith('加分：'));
  expect(unscored.slice(bonus + 1, bonus + 4)).toEqual(['', '', '']);
});

it('lists the supplements and the conditions of choice', async () => {
  const texts = await textsOf(filled);
  expect(texts).toContain('1.商标注册证 <复印件>（已备齐）');
  expect(texts).toContain('2.资金到位 凭证（未备齐）');
  expect(texts.filter((text) => text.endsWith('（作者已确认）'))).toHaveLength(1);
  expect(texts.filter((text) => text.endsWith('（尚未确认）'))).toHaveLength(3);
  expect(texts).toContain('说明：只写标准共建一件事。');
});

it('is not taken for one of the papers when it is opened, though it quotes them', async () => {
  const kit = exampleKit(notice2018);
  const paper = snapshotOfSketches([...kit.form('report'), ...kit.form('application')]);
  const { evidence, forms } = assess(notice2018, paper, { today: '2018-09-01' });
  expect(forms).toHaveLength(3);
  const bytes = await selfAssessmentDocument(notice2018, {
    ...filled,
    sentencesFor: (rubric, criterion, aspect) =>
      evidence
        .filter((each) => each.rubric === rubric.id && each.criterion === criterion.key)
        .flatMap(({ aspects }) => aspects)
        .flatMap((each) => (each.aspect === aspect.key ? each.sentences : [])),
  });
  const texts = paragraphsOf(bytes).map(({ text }) => text);
  expect(texts).toContainEqual(expect.stringMatching(/^分享意愿（.*）：“2\.公开分享/));
  expect(assess(notice2018, snapshotOf(bytes), { today: '2018-09-01' }).forms).toEqual([]);
});
