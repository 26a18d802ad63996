import { type Dice } from './dice.ts';
import { type SixPart } from './experienceText.ts';
import { type Place } from './places.ts';
import { type Section, writeSections } from './reportText.ts';

/** A date as typed: undefined where a blank is left. */
export interface TypedDate {
  year?: number;
  month?: number;
  day?: number;
}

/** A row of options: label, options as printed, and the indices of the ticked ones. */
export interface OptionRow {
  readonly key: string;
  readonly label: string;
  readonly options: readonly string[];
  ticked: number[];
}

export interface Indicator {
  readonly key: string;
  readonly label: string;
  /** 申报时 and 上一年, as typed. */
  values: [string, string];
}

export interface ReportContent {
  titleLines: string[];
  unit: string;
  date: TypedDate;
  seal: boolean;
  /** undefined: 第一部分 is missing with its tables. */
  part1?: {
    progress: OptionRow;
    brand: OptionRow[];
    /** Typed where the notice has ________ in the incentive row. */
    amount: string;
    training: string;
    enterprises: string;
    indicators: Indicator[];
  };
  /** undefined: 第二部分 is missing with its sections. */
  sections?: Section[];
  /** Paragraphs of attached evidence after the list of 九, as WordprocessingML or text. */
  attached: string[];
}

export type Cell =
  | 'unit'
  | 'industry'
  | 'leader'
  | 'leaderTitle'
  | 'leaderPhone'
  | 'contact'
  | 'contactTitle'
  | 'contactPhone'
  | 'mobile'
  | 'fax'
  | 'email';

export interface ApplicationContent {
  titleLines: string[];
  unit: string;
  date: TypedDate;
  seal: boolean;
  pledge: string[];
  cells: Record<Cell, string>;
  selfEvaluation: string[];
  /** undefined: not in this file. */
  experience?: SixPart[];
  /** Which blocks stand in the file, in order. */
  order: ('cover' | 'pledge' | 'form' | 'experience')[];
}

const brandRows: readonly (readonly [string, string, readonly string[]])[] = [
  ['plan', '区域品牌（主导产业）发展规划', ['已发布', '正在编制', '未开展']],
  ['trademark', '区域品牌集体商标', ['已注册', '正在申请', '尚未启动申请工作']],
  ['organization', '区域品牌管理机构', ['政府', '协会/联盟', '尚未成立']],
  ['convention', '主导产业自律公约', ['已发布', '正在编制', '尚未开展']],
  ['rdPlatform', '主导产业研发创新平台', ['已创建', '正在筹建', '尚未成立']],
  ['testPlatform', '主导产业检验检测平台', ['已创建', '正在筹建', '尚未成立']],
  ['marketing', '公共宣传营销平台', ['线上', '线下', '尚未建立']],
  ['evaluation', '区域品牌发展评价', ['定期开展', '不定期开展', '尚未开展']],
  ['infringement', '区域品牌侵权事件', ['有', '无']],
  ['incentive', '品牌奖励激励资金', ['有，支持力度________万元', '无']],
  ['standards', '主导产业团体标准化组织', ['已创建', '正在筹建', '尚未成立']],
];

const progressOptions = [
  '完成试点工作',
  '按进度推进试点工作',
  '部分工作延期',
  '尚未开展工作',
  '准备中止试点工作',
];

/** The opening sentence and the three promises of the 承诺书. */
export const pledgeText: readonly string[] = [
  '本单位严格按照试点方案开展试点工作，已全面完成试点方案中的工作任务和目标，现申请评价。并郑重承诺：',
  '1.所提交申报材料真实、准确、有效，并愿意承担相应责任。',
  '2.公开分享区域品牌建设经验，积极配合推进区域品牌建设工作。',
  '3.继续开展区域品牌建设，按年度提交工作计划和总结，参加交流活动。',
];

function writeIndicators(dice: Dice): Indicator[] {
  const firms = dice.int(300, 900);
  const large = dice.int(60, 150);
  const output = dice.int(90, 160) + dice.int(1, 9) / 10;
  const grown = (value: number) => (value * (1.06 + dice.next() * 0.05)).toFixed(2);
  const pair = (value: number): [string, string] => [value.toFixed(2), grown(value)];
  return [
    {
      key: 'enterprises',
      label: '企业数（个）',
      values: [`${firms}`, `${firms + dice.int(5, 60)}`],
    },
    {
      key: 'aboveScale',
      label: '规上企业数（个）',
      values: [`${large}`, `${large + dice.int(1, 20)}`],
    },
    { key: 'output', label: '总产值（亿元）', values: pair(output) },
    { key: 'addedValue', label: '增加值（亿元）', values: pair(output * 0.25) },
    { key: 'sales', label: '销售收入（亿元）', values: pair(output * 0.96) },
    { key: 'profit', label: '利润总额（亿元）', values: pair(output * 0.07) },
    { key: 'tax', label: '税收总额（亿元）', values: pair(output * 0.04) },
    { key: 'cost', label: '成本费用总额（亿元）', values: pair(output * 0.87) },
    { key: 'export', label: '出口总额（亿元）', values: pair(output * 0.18) },
    { key: 'share', label: '国内市场占有率（%）', values: ['18.5', '20.1'] },
    { key: 'investment', label: '投资数额（亿元）', values: pair(output * 0.12) },
  ];
}

/** A complete report that nothing can be said against. */
export function writeReport(place: Place, dice: Dice): ReportContent {
  const paid = dice.int(0, 2) > 0;
  return {
    titleLines: ['产业集群区域品牌建设试点', '工作总结报告'],
    unit: place.unit,
    date: { year: 2018, month: 9, day: dice.int(3, 18) },
    seal: true,
    part1: {
      progress: { key: 'progress', label: '总体进度', options: progressOptions, ticked: [0] },
      brand: brandRows.map(([key, label, options]) => ({
        key,
        label,
        options,
        ticked: goodTicks(key, paid, dice),
      })),
      amount: paid ? String(dice.int(120, 900)) : '',
      training: String(dice.int(1200, 9800)),
      enterprises: String(dice.int(12, 96)),
      indicators: writeIndicators(dice),
    },
    sections: writeSections(place, dice),
    attached: [],
  };
}

function goodTicks(key: string, paid: boolean, dice: Dice): number[] {
  if (key === 'incentive') return paid ? [0] : [1];
  if (key === 'infringement') return [1];
  if (key === 'organization' || key === 'marketing') return dice.pick([[0], [1], [0, 1]]);
  return [dice.pick([0, 0, 1])];
}

const selfEvaluations = [
  '试点工作启动以来，我单位对照试点方案，逐项抓好落实，各项任务和目标均已全面完成。一是健全了组织推进体系，形成政府引导、协会组织、企业主体的工作格局；二是发布实施了区域品牌发展规划和团体标准，集体商标完成注册；三是建成公共检测平台，带动百余家企业导入品牌培育管理体系；四是线上线下同步推广，区域品牌知名度和美誉度持续提升。总体评价，试点工作达到预期目标，成效较为显著，具备总结推广的条件。',
  '我单位按照批复的试点方案扎实开展工作，全面完成了预定的任务和目标。区域品牌管理机构运行规范，自律公约得到企业普遍遵守，研发与检测平台服务能力明显增强，品牌培训实现骨干企业全覆盖。主导产业规模稳步扩大，质量效益同步改善，市场占有率和客户满意度逐年提高。自我评价认为，试点工作组织有力、措施扎实、效果明显，形成了一批可复制、可推广的经验。',
];

const positions = ['市长', '局长', '主任', '会长', '县长'];
const contacts = ['副主任', '科长', '股长', '秘书长', '副科长'];

/** A complete application but for the 典型经验, that nothing can be said against. */
export function writeApplication(place: Place, dice: Dice): ApplicationContent {
  const number = (digits: number) => String(dice.int(10 ** (digits - 1), 10 ** digits - 1));
  return {
    titleLines: ['产业集群区域品牌建设试点评价', '申请书'],
    unit: place.unit,
    date: { year: 2018, month: 9, day: dice.int(19, 27) },
    seal: true,
    pledge: [...pledgeText],
    cells: {
      unit: place.unit,
      industry: place.industry.replace(/产业$/, ''),
      leader: dice.pick(['林示范', '甘样本', '沈例文', '陶试点']),
      leaderTitle: dice.pick(positions),
      leaderPhone: `0190-5550${number(3)}`,
      contact: dice.pick(['赵例句', '苏样稿', '范本初', '梁试用']),
      contactTitle: dice.pick(contacts),
      contactPhone: `0190-5551${number(3)}`,
      mobile: `1990000${number(4)}`,
      fax: `0190-5552${number(3)}`,
      email: `qypp${number(3)}@example.com`,
    },
    selfEvaluation: [dice.pick(selfEvaluations)],
    order: ['cover', 'pledge', 'form', 'experience'],
  };
}
