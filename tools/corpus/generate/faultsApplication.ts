import { type Paper, type Recipe } from './build.ts';
import { type Cell, pledgeText } from './content.ts';
import { wordCountOf } from './count.ts';
import { sentences } from './experienceSentences.ts';
import { sentencesOf } from './experienceText.ts';
import { type Fault, faultRecipes } from './fault.ts';

/** Sets 自我评价 to two paragraphs of exactly `total` 字 together. */
export function evaluate({ application, place, writer }: Paper, total: number): void {
  const pool = [...sentences.overview, ...sentences.effect];
  const texts = sentencesOf(pool, total, place, writer.dice);
  const half = Math.ceil(texts.length / 2);
  application.selfEvaluation = [texts.slice(0, half).join(''), texts.slice(half).join('')];
  if (wordCountOf(application.selfEvaluation) !== total) throw new Error(`not ${total} 字`);
}

const cover: readonly Fault[] = [
  {
    name: 'fault-application-title-missing',
    description: 'the application’s cover has no title',
    kind: 'application',
    finds: ['E application.cover.title'],
    change: ({ application }) => (application.titleLines = []),
  },
  {
    name: 'fault-application-title-altered',
    description: '评价 has become 验收 in the cover title',
    kind: 'application',
    finds: ['W application.cover.title'],
    change: ({ application }) =>
      (application.titleLines = ['产业集群区域品牌建设试点验收', '申请书']),
  },
  {
    name: 'fault-application-unit-empty',
    description: 'no 申请单位 on the cover; the table has it',
    kind: 'application',
    finds: ['E application.cover.unit'],
    change: ({ application }) => (application.unit = ''),
  },
  {
    name: 'fault-application-date-empty',
    description: '申请日期 left blank',
    kind: 'application',
    finds: ['E application.cover.date'],
    change: ({ application }) => (application.date = {}),
  },
  {
    name: 'fault-application-date-no-month',
    description: 'month and day left blank: 2018年    月    日',
    kind: 'application',
    finds: ['E application.cover.date'],
    change: ({ application }) => (application.date = { year: 2018 }),
  },
  {
    name: 'fault-application-date-september-31',
    description: '2018-9-31: no such day',
    kind: 'application',
    look: { date: 'dashed' },
    finds: ['E application.cover.date'],
    change: ({ application }) => (application.date = { year: 2018, month: 9, day: 31 }),
  },
  {
    name: 'fault-application-seal-gone',
    description: 'the mark （公章） is gone from the cover',
    kind: 'application',
    finds: ['W application.cover.seal'],
    change: ({ application }) => (application.seal = false),
  },
];

function pledgeWith(from: string, to: string): (paper: Paper) => void {
  return ({ application }) => {
    application.pledge = pledgeText.map((text) => text.replace(from, to));
    if (application.pledge.join() === pledgeText.join()) throw new Error(`${from} is not there`);
  };
}

const blocks: readonly Fault[] = [
  {
    name: 'fault-application-pledge-missing',
    description: 'no 承诺书',
    kind: 'application',
    finds: ['E application.pledge'],
    change: ({ application }) => (application.order = ['cover', 'form', 'experience']),
  },
  {
    name: 'fault-application-pledge-word',
    description: '全面 is gone from 已全面完成',
    kind: 'application',
    finds: ['E application.pledge'],
    change: pledgeWith('已全面完成', '已完成'),
  },
  {
    name: 'fault-application-pledge-not',
    description: '愿意承担 has become 不承担',
    kind: 'application',
    finds: ['E application.pledge'],
    change: pledgeWith('愿意承担', '不承担'),
  },
  {
    name: 'fault-application-pledge-promise-gone',
    description: 'the third promise is deleted',
    kind: 'application',
    finds: ['E application.pledge'],
    change: ({ application }) => (application.pledge = pledgeText.slice(0, 3)),
  },
  {
    name: 'fault-application-form-missing',
    description: 'no 申请表; nothing of its cells',
    kind: 'application',
    finds: ['E application.form'],
    change: ({ application }) => (application.order = ['cover', 'pledge', 'experience']),
  },
  {
    name: 'fault-application-order-form-first',
    description: '申请表 before 承诺书',
    kind: 'application',
    finds: ['W application.order'],
    change: ({ application }) => (application.order = ['cover', 'form', 'pledge', 'experience']),
  },
  {
    name: 'fault-application-order-experience-first',
    description: '典型经验 before 申请表',
    kind: 'application',
    finds: ['W application.order'],
    change: ({ application }) => (application.order = ['cover', 'pledge', 'experience', 'form']),
  },
  {
    name: 'fault-application-no-experience',
    description: 'no 典型经验 in the file, and no other file: nothing of experience.*',
    kind: 'application',
    finds: ['E application.order'],
    expect: { forms: ['application'] },
    change: ({ application }) => delete application.experience,
  },
];

const emptyCells: readonly Fault[] = (
  [
    'unit',
    'industry',
    'leader',
    'leaderTitle',
    'leaderPhone',
    'contact',
    'contactTitle',
    'contactPhone',
    'mobile',
    'fax',
    'email',
  ] as const
).map((cell) => ({
  name: `fault-application-form-${cell}-empty`,
  description: `the cell ${cell} is empty`,
  kind: 'application',
  finds: [`${cell === 'fax' ? 'I' : 'E'} application.form.${cell}`],
  change: ({ application }) => (application.cells[cell] = ''),
}));

/** Cell, kind, what is typed, level. */
const wrong: readonly (readonly [Cell, string, string, 'E' | 'W'])[] = [
  ['mobile', 'ten-digits', '1990000123', 'E'],
  ['mobile', 'twelve-digits', '199000012345', 'E'],
  ['mobile', 'begins-2', '29900001234', 'E'],
  ['mobile', 'placeholder', '待补充', 'E'],
  ['email', 'no-at', 'qypp.example.com', 'E'],
  ['email', 'two-at', 'qypp@office@example.com', 'E'],
  ['email', 'no-dot', 'qypp@example', 'E'],
  ['leaderPhone', 'six-digits', '0190-555012', 'W'],
  ['contactPhone', 'nine-digits', '0190-555012345', 'W'],
  ['fax', 'words', '同座机后转传真', 'W'],
];

const wrongCells: readonly Fault[] = wrong.map(([cell, kind, text, level]) => ({
  name: `fault-application-form-${cell}-${kind}`,
  description: `the cell ${cell} holds ${text}`,
  kind: 'application',
  finds: [`${level} application.form.${cell}`],
  change: ({ application }) => (application.cells[cell] = text),
}));

const evaluation: readonly Fault[] = [
  {
    name: 'fault-application-evaluation-empty',
    description: 'no 自我评价',
    kind: 'application',
    finds: ['E application.selfEvaluation'],
    change: ({ application }) => (application.selfEvaluation = []),
  },
  {
    name: 'fault-application-evaluation-501',
    description: '自我评价 of 501 字',
    kind: 'application',
    finds: ['E application.selfEvaluation'],
    change: (paper) => evaluate(paper, 501),
  },
  {
    name: 'fault-application-evaluation-680',
    description: '自我评价 of 680 字',
    kind: 'application',
    finds: ['E application.selfEvaluation'],
    change: (paper) => evaluate(paper, 680),
  },
  {
    name: 'fault-application-evaluation-short',
    description: '自我评价 under 100 字',
    kind: 'application',
    finds: ['I application.selfEvaluation'],
    change: ({ application }) =>
      (application.selfEvaluation = ['试点工作任务和目标已全面完成，成效明显，达到预期目标。']),
  },
];

/** One-fault applications but for their 典型经验. */
export const applicationFaults: readonly Recipe[] = faultRecipes(500, [
  ...cover,
  ...blocks,
  ...emptyCells,
  ...wrongCells,
  ...evaluation,
]);
