import { type Recipe } from './build.ts';
import { type Fault, faultRecipes, indicator, optionRow, partOne } from './fault.ts';

const cover: readonly Fault[] = [
  {
    name: 'fault-report-title-missing',
    description: 'the report’s cover has no title; unit and date are there',
    kind: 'report',
    finds: ['E report.cover.title'],
    change: ({ report }) => (report.titleLines = []),
  },
  {
    name: 'fault-report-title-altered',
    description: '试点 has become 示范 in the cover title',
    kind: 'report',
    finds: ['W report.cover.title'],
    change: ({ report }) => (report.titleLines = ['产业集群区域品牌建设示范', '工作总结报告']),
  },
  {
    name: 'fault-report-title-shortened',
    description: '报告 is missing at the end of the cover title',
    kind: 'report',
    finds: ['W report.cover.title'],
    change: ({ report }) => (report.titleLines = ['产业集群区域品牌建设试点', '工作总结']),
  },
  {
    name: 'fault-report-unit-empty',
    description: 'no unit on the cover',
    kind: 'report',
    finds: ['E report.cover.unit'],
    change: ({ report }) => (report.unit = ''),
  },
  {
    name: 'fault-report-unit-underscores',
    description: 'the unit is still ________: empty, and no placeholder besides',
    kind: 'report',
    finds: ['E report.cover.unit'],
    change: ({ report }) => (report.unit = '____________'),
  },
  {
    name: 'fault-report-date-empty',
    description: '日期：年 月 日 is left blank',
    kind: 'report',
    finds: ['E report.cover.date'],
    change: ({ report }) => (report.date = {}),
  },
  {
    name: 'fault-report-date-no-day',
    description: 'the day is left blank: 2018年9月    日',
    kind: 'report',
    finds: ['E report.cover.date'],
    change: ({ report }) => (report.date = { year: 2018, month: 9 }),
  },
  {
    name: 'fault-report-date-february-30',
    description: '2018年2月30日: no such day',
    kind: 'report',
    finds: ['E report.cover.date'],
    change: ({ report }) => (report.date = { year: 2018, month: 2, day: 30 }),
  },
  {
    name: 'fault-report-date-hanzi-june-31',
    description: '二〇一八年六月三十一日: no such day',
    kind: 'report',
    look: { date: 'hanzi' },
    finds: ['E report.cover.date'],
    change: ({ report }) => (report.date = { year: 2018, month: 6, day: 31 }),
  },
  {
    name: 'fault-report-seal-gone',
    description: 'the mark （公章） is gone from the cover',
    kind: 'report',
    finds: ['W report.cover.seal'],
    change: ({ report }) => (report.seal = false),
  },
  {
    name: 'fault-report-part1-missing',
    description: '第一部分 is missing with its tables; nothing of its children',
    kind: 'report',
    finds: ['E report.part1'],
    change: ({ report }) => delete report.part1,
  },
  {
    name: 'fault-report-part2-missing',
    description: '第二部分 is missing with its nine sections; nothing of its children',
    kind: 'report',
    finds: ['E report.part2'],
    change: ({ report }) => delete report.sections,
  },
  {
    name: 'fault-report-progress-none',
    description: 'no 总体进度 ticked',
    kind: 'report',
    finds: ['E report.progress'],
    change: ({ report }) => report.part1?.progress.ticked.splice(0),
  },
  {
    name: 'fault-report-progress-two',
    description: '完成试点工作 and 按进度推进试点工作 both ticked',
    kind: 'report',
    finds: ['E report.progress'],
    change: ({ report }) => report.part1?.progress.ticked.push(1),
  },
];

/** Key, which options are ticked, level, description. */
const ticks: readonly (readonly [string, string, readonly number[], 'E' | 'W', string])[] = [
  ['plan', 'none', [], 'E', 'no option ticked'],
  ['plan', 'not-begun-too', [0, 2], 'E', '已发布 together with 未开展'],
  ['plan', 'two-states', [0, 1], 'W', '已发布 together with 正在编制'],
  ['trademark', 'none', [], 'E', 'no option ticked'],
  ['trademark', 'not-begun-too', [1, 2], 'E', '正在申请 together with 尚未启动申请工作'],
  ['trademark', 'two-states', [0, 1], 'W', '已注册 together with 正在申请'],
  ['organization', 'none', [], 'E', 'no option ticked'],
  ['organization', 'not-begun-too', [1, 2], 'E', '协会/联盟 together with 尚未成立'],
  ['convention', 'none', [], 'E', 'no option ticked'],
  ['convention', 'two-states', [0, 1], 'W', '已发布 together with 正在编制'],
  ['rdPlatform', 'none', [], 'E', 'no option ticked'],
  ['rdPlatform', 'not-begun-too', [0, 2], 'E', '已创建 together with 尚未成立'],
  ['testPlatform', 'two-states', [0, 1], 'W', '已创建 together with 正在筹建'],
  ['testPlatform', 'not-begun-too', [1, 2], 'E', '正在筹建 together with 尚未成立'],
  ['marketing', 'none', [], 'E', 'no option ticked'],
  ['marketing', 'not-begun-too', [0, 2], 'E', '线上 together with 尚未建立'],
  ['evaluation', 'none', [], 'E', 'no option ticked'],
  ['evaluation', 'two', [0, 1], 'E', '定期开展 together with 不定期开展'],
  ['infringement', 'none', [], 'E', 'neither 有 nor 无'],
  ['infringement', 'both', [0, 1], 'E', '有 and 无'],
  ['incentive', 'none', [], 'E', 'neither 有 nor 无'],
  ['incentive', 'both', [0, 1], 'E', '有 (with an amount) and 无'],
  ['standards', 'none', [], 'E', 'no option ticked'],
  ['standards', 'all', [0, 1, 2], 'E', 'all three ticked: 尚未成立 together with others'],
];

const tickFaults: readonly Fault[] = ticks.map(([key, kind, ticked, level, description]) => ({
  name: `fault-report-brand-${key}-${kind}`,
  description: `report.brand.${key}: ${description}`,
  kind: 'report',
  finds: [`${level} report.brand.${key}`],
  change: (paper) => {
    optionRow(paper, key).ticked = [...ticked];
    if (key === 'incentive') partOne(paper).amount = kind === 'both' ? '260' : '';
  },
}));

const answers: readonly Fault[] = [
  {
    name: 'fault-report-brand-incentive-no-amount',
    description: '有 is ticked, 支持力度________万元 has no amount',
    kind: 'report',
    finds: ['E report.brand.incentive'],
    change: (paper) => {
      optionRow(paper, 'incentive').ticked = [0];
      partOne(paper).amount = '';
    },
  },
  {
    name: 'fault-report-brand-incentive-amount-beside-none',
    description: '无 is ticked and an amount typed beside 有',
    kind: 'report',
    finds: ['W report.brand.incentive'],
    change: (paper) => {
      optionRow(paper, 'incentive').ticked = [1];
      partOne(paper).amount = '300';
    },
  },
  {
    name: 'fault-report-brand-row-deleted',
    description: 'the row of 主导产业检验检测平台 is deleted from the table',
    kind: 'report',
    finds: ['E report.brand.testPlatform'],
    change: (paper) => {
      const part = partOne(paper);
      part.brand = part.brand.filter((row) => row.key !== 'testPlatform');
    },
  },
  {
    name: 'fault-report-brand-training-empty',
    description: 'no number of people trained',
    kind: 'report',
    finds: ['E report.brand.training'],
    change: (paper) => (partOne(paper).training = ''),
  },
  {
    name: 'fault-report-brand-training-words',
    description: 'people trained: 若干人次',
    kind: 'report',
    finds: ['E report.brand.training'],
    change: (paper) => (partOne(paper).training = '若干人次'),
  },
  {
    name: 'fault-report-brand-training-fraction',
    description: 'people trained: 1250.5, no whole number',
    kind: 'report',
    look: { figures: 'plain' },
    finds: ['E report.brand.training'],
    change: (paper) => (partOne(paper).training = '1250.5'),
  },
  {
    name: 'fault-report-brand-enterprises-empty',
    description: 'no number of enterprises',
    kind: 'report',
    finds: ['E report.brand.enterprises'],
    change: (paper) => (partOne(paper).enterprises = ''),
  },
  {
    name: 'fault-report-brand-enterprises-negative',
    description: 'number of enterprises: -3',
    kind: 'report',
    finds: ['E report.brand.enterprises'],
    change: (paper) => (partOne(paper).enterprises = '-3'),
  },
];

/** Key, name, 申报时 and 上一年, level, description. */
const figures: readonly (readonly [string, string, string, string, 'E' | 'W' | 'I', string])[] = [
  ['enterprises', 'one-year-empty', '486', '', 'W', '上一年 empty beside a number'],
  ['enterprises', 'words', '四百多', '512', 'E', '四百多 is no number'],
  ['enterprises', 'both-empty', '', '', 'I', 'both years empty'],
  ['aboveScale', 'one-year-empty', '', '96', 'W', '申报时 empty beside a number'],
  ['aboveScale', 'more-than-all', '150', '1000', 'W', '规上企业数 > 企业数 in 上一年'],
  ['output', 'one-year-empty', '128.60', '', 'W', '上一年 empty beside a number'],
  ['output', 'words', '较大', '128.60', 'E', '较大 is no number'],
  ['addedValue', 'over-output', '36.20', '280.40', 'W', '增加值 > 总产值 in 上一年'],
  ['addedValue', 'both-slash', '/', '/', 'I', 'both years /'],
  ['sales', 'words', '约为产值的九成', '132.40', 'E', 'words, no number'],
  ['profit', 'over-sales', '72.10', '276.30', 'W', '利润总额 > 销售收入 in 上一年'],
  ['tax', 'tenfold', '5.86', '62.40', 'W', 'a ten-fold jump'],
  ['tax', 'both-na', '不适用', '不适用', 'I', 'both years 不适用'],
  ['cost', 'words', '待核', '118.30', 'E', '待核 is no number'],
  ['export', 'one-year-empty', '', '26.70', 'W', '申报时 empty beside a number'],
  ['export', 'both-dash', '—', '—', 'I', 'both years —'],
  ['share', 'over-100', '18.5', '120.1', 'E', 'a share of 120.1 %'],
  ['share', 'negative', '-2.5', '18.6', 'E', 'a share below 0'],
  ['investment', 'tenfold', '12.40', '1.02', 'W', 'a ten-fold fall'],
  ['investment', 'words', '12.40', '增长明显', 'E', 'words, no number'],
];

const figureFaults: readonly Fault[] = figures.map(
  ([key, kind, before, after, level, description]) => ({
    name: `fault-report-indicators-${key}-${kind}`,
    description: `report.indicators.${key}: ${description}`,
    kind: 'report',
    look: { figures: 'plain' },
    finds: [`${level} report.indicators.${key}`],
    change: (paper) => (indicator(paper, key).values = [before, after]),
  }),
);

/** One-fault reports: cover, parts, options and figures of 第一部分. */
export const formFaults: readonly Recipe[] = faultRecipes(100, [
  ...cover,
  ...tickFaults,
  ...answers,
  ...figureFaults,
]);
