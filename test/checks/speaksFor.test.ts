import { speaksFor } from '../../src/checks/look/speaksFor';
import { notice2018 } from '../../src/notice/notice2018';
import { criteriaOf } from '../../src/notice/rubric';

/** How much a sentence speaks for an aspect of the notice, `rubric/criterion/aspect`. */
function measure(path: string, sentence: string): number {
  const [rubricId, criterionKey, aspectKey] = path.split('/');
  const rubric = notice2018.rubrics.find(({ id }) => id === rubricId);
  const criterion = (rubric === undefined ? [] : criteriaOf(rubric)).find(
    ({ key }) => key === criterionKey,
  );
  const aspect = criterion?.aspects.find(({ key }) => key === aspectKey);
  if (aspect === undefined) throw new Error(`No aspect ${path}`);
  return speaksFor(aspect)(sentence);
}

const review = (path: string): string => `rubric.review/${path}`;
const defence = (path: string): string => `rubric.defence/${path}`;

test.each([
  [review('projects/tasks'), '各项任务均按时间节点完成。'],
  [review('projects/goals'), '总体达到预期目标。'],
  [review('projects/extra'), '补充开展了质量追溯试点。'],
  [review('support/organization'), '成立由市长任组长的试点工作领导小组。'],
  [review('support/organization'), '建立联席会议制度。'],
  [review('support/funds'), '市财政局牵头，三年累计安排专项资金3200万元。'],
  [review('mechanism/management'), '成立白鹭红茶品牌运营公司。'],
  [review('mechanism/protection'), '三年没有发生侵权事件。'],
  [review('influence/character'), '产品以静音的独特工艺形成差异化。'],
  [review('influence/reputation'), '网络好评率97%。'],
  [review('demonstration/innovation'), '这一做法为全国同行业所仅见。'],
  [defence('transfer/portable'), '紧固件集群已开始复制。'],
  [defence('transfer/general'), '本做法不依赖特定产品。'],
  [defence('sharing/will'), '办法文本供免费下载。'],
  [defence('sharing/ability'), '去年接待14个县的学习考察。'],
])('%s: speaks for it: %s', (path, sentence) => {
  expect(measure(path, sentence)).toBeGreaterThan(0);
});

test.each([
  ['is not done', review('projects/tasks'), '出口基地备案尚未完成。'],
  ['is still planned', review('projects/tasks'), '两项任务拟于明年6月底前完成。'],
  ['is not there', review('support/policy'), '中小企业融资政策尚未出台。'],
  ['is too little', review('influence/reputation'), '产品知名度不高。'],
  ['is another verb', review('support/organization'), '组织86家企业参加了春季展会。'],
  ['is the name of an office', review('support/funds'), '领导小组由工信、财政等部门组成。'],
  ['is put to use', review('support/funds'), '新检测楼已投入使用。'],
  ['is another protection', review('mechanism/protection'), '环境保护水平稳步提升。'],
  ['is growth, not other work', review('projects/extra'), '新增规模以上企业5家。'],
  ['is a place’s name', review('demonstration/innovation'), '依托市轴承创新中心开展检测。'],
  ['is an industry’s name', review('demonstration/leadership'), '建设先进制造业园区。'],
  ['is advertising', review('demonstration/transfer'), '市场推广费用下降40%。'],
  ['is an industry too', defence('transfer/general'), '通用设备企业也申请参与。'],
  ['is discouraged', defence('transfer/portable'), '不宜一开始就全面推广。'],
])('what %s does not speak for %s: %s', (_, path, sentence) => {
  expect(measure(path, sentence)).toBe(0);
});

test('a lack holds as far as the next comma, and not where it was overcome', () => {
  const policy = review('support/policy');
  expect(measure(policy, '资金到位不足，但配套政策已全部落实。')).toBe(1);
  expect(measure(policy, '解决了政策缺失的问题。')).toBe(1);
  expect(measure(policy, '由没有政策转为形成制度。')).toBe(1);
});
