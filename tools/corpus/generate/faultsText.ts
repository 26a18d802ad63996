import { type Paper, type Recipe } from './build.ts';
import { dropSection, type Fault, faultRecipes, partOne, section, without } from './fault.ts';
import { sectionGuidance } from './guidance.ts';
import { influenceFaults } from './influenceFaults.ts';
import { evidenceKeys, sectionBody, sectionKeys, type SectionKey } from './reportText.ts';
import { control, paragraph, run } from './wordml.ts';

const missing: readonly Fault[] = sectionKeys.map((key) => ({
  name: `fault-report-${key}-missing`,
  description: `section ${key} is missing, the others keep their numbers; nothing of its children`,
  kind: 'report',
  finds: [`W report.${key}`],
  change: (paper) => dropSection(paper, key),
}));

/** Sections whose emptiness is an error; 其他 is a warning, 五 has aspects. */
const emptied = [
  'summary',
  'organization',
  'projects',
  'mechanism',
  'problems',
  'nextPlan',
] as const;

const empty: readonly Fault[] = emptied.map((key) => ({
  name: `fault-report-${key}-empty`,
  description: `the heading of ${key} has nothing under it`,
  kind: 'report',
  finds: [`E report.${key}`],
  change: (paper) => (section(paper, key).body = []),
}));

const guidanceOnly: readonly Fault[] = (['summary', 'problems', 'evidence'] as const).map(
  (key) => ({
    name: `fault-report-${key}-guidance-only`,
    description: `only the notice’s guidance stands under ${key}: empty, and no print.guidance besides`,
    kind: 'report',
    finds: [`E report.${key}`],
    change: (paper) => (section(paper, key).body = [sectionGuidance[key] ?? '']),
  }),
);

/** A rich-text control that still shows its prompt. */
function prompt({ writer }: Paper, text: string): string {
  const inside = paragraph(run(text, { charStyle: writer.ids.placeholder }));
  return control(inside, writer.nextId(), '正文', '<w:showingPlcHdr/>');
}

/** Section, kind, aspects left out, words that are then nowhere in it, level. */
const unsaid: readonly (readonly [SectionKey, string, readonly string[], RegExp])[] = [
  ['organization', 'no-funds', ['funds'], /资金|经费|专项|万元|资助/],
  ['organization', 'no-policy', ['policy'], /政策/],
  ['projects', 'no-completion', ['completion'], /完成/],
  ['projects', 'no-effect', ['effect'], /效果|成效/],
  ['projects', 'no-problem', ['problem'], /问题|不足|困难/],
  ['mechanism', 'no-planning', ['planning'], /规划/],
  ['mechanism', 'no-management', ['management'], /管理/],
  ['mechanism', 'no-protection', ['protection'], /保护/],
  ['mechanism', 'no-cultivation', ['cultivate'], /引导|培育/],
  ['mechanism', 'no-statistics', ['statistics'], /统计|评价/],
  ['mechanism', 'no-base', ['base'], /基础|产业链|产学研|知识产权|创新/],
  ['mechanism', 'no-platform', ['platform'], /营销|宣传|平台/],
  ['problems', 'no-cause', ['cause'], /原因/],
  ['problems', 'no-measures', ['measures'], /措施|对策|办法/],
];

const unsaidFaults: readonly Fault[] = unsaid.map(([key, kind, leaveOut, words]) => ({
  name: `fault-report-${key}-${kind}`,
  description: `${leaveOut.join(', ')} is never mentioned in ${key}`,
  kind: 'report',
  finds: [`W report.${key}`],
  change: (paper) => {
    const body = sectionBody(key, paper.place, paper.writer.dice, leaveOut);
    section(paper, key).body = without(body, words);
  },
}));

const evidence: readonly Fault[] = evidenceKeys.map((kind) => ({
  name: `fault-report-evidence-no-${kind}`,
  description: `九 does not list the evidence ${kind}`,
  kind: 'report',
  finds: [`I report.evidence.${kind}`],
  change: (paper) =>
    (section(paper, 'evidence').body = sectionBody('evidence', paper.place, paper.writer.dice, [
      kind,
    ])),
}));

/** Ticks 部分工作延期 and adds a sentence to 三. */
function delayed(sentence: string, absent: RegExp): (paper: Paper) => void {
  return (paper) => {
    partOne(paper).progress.ticked = [2];
    addTo(paper, 'projects', sentence, absent);
  };
}

/** Adds a sentence to a section and makes sure that some words are nowhere in it. */
function addTo(paper: Paper, key: SectionKey, sentence: string, absent: RegExp): void {
  const whole = section(paper, key);
  whole.body = without([...whole.body, sentence], absent);
}

/** Moves the section `key` before the one in front of it. */
function moveUp({ report }: Paper, key: SectionKey): void {
  const all = report.sections ?? [];
  const at = all.findIndex((one) => one.key === key);
  const [moved] = all.splice(at, 1);
  if (moved !== undefined) all.splice(at - 1, 0, moved);
}

const others: readonly Fault[] = [
  {
    name: 'fault-report-organization-funds-bare',
    description: 'funds are named in 二, but neither 来源, 金额 nor 到位',
    kind: 'report',
    finds: ['W report.organization'],
    change: (paper) => {
      const body = sectionBody('organization', paper.place, paper.writer.dice, ['funds']);
      section(paper, 'organization').body = without(
        [...body, '同时安排专项资金，支持公共检测、标准研制和品牌推广，有效调动了企业积极性。'],
        /来源|金额|到位|万元/,
      );
    },
  },
  {
    name: 'fault-report-projects-delay-no-reason',
    description: '部分工作延期 is ticked; 三 gives measures but no reason',
    kind: 'report',
    finds: ['W report.projects'],
    change: delayed(
      '检测中心二期建设延期，解决措施是倒排工期、增派施工力量，确保明年上半年投用。',
      /理由|原因/,
    ),
  },
  {
    name: 'fault-report-projects-delay-no-measures',
    description: '部分工作延期 is ticked; 三 gives the reason but no measures',
    kind: 'report',
    finds: ['W report.projects'],
    change: delayed('检测中心二期建设延期，延期理由是施工场地移交较晚。', /措施/),
  },
  {
    name: 'fault-report-influence-empty',
    description: 'the heading of 五 has nothing under it: one error, nothing of the ten aspects',
    kind: 'report',
    finds: ['E report.influence'],
    change: (paper) => {
      section(paper, 'influence').aspects = [];
    },
    look: { guidance: false },
  },
  {
    name: 'fault-report-mechanism-prompt',
    description: 'a control in 四 still shows its prompt: empty, and nothing else',
    kind: 'report',
    look: { controls: 'none' },
    finds: ['E report.mechanism'],
    change: (paper) =>
      (section(paper, 'mechanism').body = [prompt(paper, '单击或点击此处输入文字。')]),
  },
  {
    name: 'fault-report-nextPlan-change-no-reason',
    description: '七 names an 调整 without its 原因',
    kind: 'report',
    finds: ['W report.nextPlan'],
    change: (paper) =>
      addTo(paper, 'nextPlan', '原试点方案中的海外展厅建设计划调整为线上展厅建设。', /原因/),
  },
  {
    name: 'fault-report-nextPlan-new-bare',
    description: '七 names 新增 tasks with neither 步骤, 措施 nor 时间',
    kind: 'report',
    finds: ['W report.nextPlan'],
    change: (paper) =>
      addTo(
        paper,
        'nextPlan',
        '计划新增工作任务一项，工作内容为建立品牌价值评估制度。',
        /步骤|措施|时间/,
      ),
  },
  {
    name: 'fault-report-other-empty',
    description: 'eight is left empty instead of 无',
    kind: 'report',
    finds: ['W report.other'],
    change: (paper) => (section(paper, 'other').body = []),
  },
  {
    name: 'fault-report-evidence-empty',
    description: 'nine is left empty',
    kind: 'report',
    finds: ['E report.evidence'],
    change: (paper) => (section(paper, 'evidence').body = []),
  },
  {
    name: 'fault-report-order-swapped',
    description: 'seven stands before six',
    kind: 'report',
    finds: ['W report.order'],
    change: (paper) => moveUp(paper, 'nextPlan'),
  },
  {
    name: 'fault-report-order-mechanism-first',
    description: 'four stands before three, headings numbered automatically',
    kind: 'report',
    look: { sections: 'auto' },
    finds: ['W report.order'],
    change: (paper) => moveUp(paper, 'mechanism'),
  },
  {
    name: 'fault-report-order-doubled',
    description: 'six stands twice, with text both times',
    kind: 'report',
    finds: ['E report.order'],
    change: (paper) => {
      const again = { ...section(paper, 'problems') };
      again.body = sectionBody('problems', paper.place, paper.writer.dice);
      const all = paper.report.sections ?? [];
      all.splice(6, 0, again);
    },
  },
];

/** One-fault reports: the sections of 第二部分. */
export const textFaults: readonly Recipe[] = faultRecipes(300, [
  ...missing,
  ...empty,
  ...guidanceOnly,
  ...unsaidFaults,
  ...influenceFaults,
  ...evidence,
  ...others,
]);
