import { type Paper, type Recipe } from './build.ts';
import { wordCount, wordCountOf } from './count.ts';
import { sentences } from './experienceSentences.ts';
import { paragraphsOf, sentencesOf, type SixKey, sixKeys, type SixPart } from './experienceText.ts';
import { type Fault, faultRecipes, six, without } from './fault.ts';
import { type Expectation } from './types.ts';
import { paragraph, run } from './wordml.ts';
import { numIds } from './writer.ts';

export const depends: Expectation['unexpectedAllowed'] = [
  {
    requirement: 'experience.length',
    level: 'warning',
    why: 'the count of the whole stretch, or another way of counting, gives another verdict',
  },
];

/** Replaces the six parts (the array is shared with the application). */
function setParts(paper: Paper, parts: readonly SixPart[]): void {
  paper.experience.splice(0, paper.experience.length, ...parts);
}

/** Gives the text of a part to the part before it, so that the whole keeps its length. */
function giveAway(paper: Paper, key: SixKey): void {
  const before = sixKeys[sixKeys.indexOf(key) - 1];
  if (before === undefined) return;
  six(paper, before).body.push(...six(paper, key).body);
}

const kinds = ['experience', 'application'] as const;

const missing: readonly Fault[] = sixKeys.map((key, index) => ({
  name: `fault-experience-${key}-missing`,
  description: `the part ${key} is missing; the length stays within the limits`,
  kind: kinds[index % 2] ?? 'experience',
  length: 4600,
  finds: [`E experience.${key}`],
  change: (paper) => {
    if (key === 'practice') giveAway(paper, key);
    setParts(
      paper,
      paper.experience.filter((part) => part.key !== key),
    );
  },
}));

const empty: readonly Fault[] = sixKeys.map((key, index) => ({
  name: `fault-experience-${key}-empty`,
  description: `the heading of ${key} has nothing under it`,
  kind: kinds[(index + 1) % 2] ?? 'experience',
  length: 4600,
  finds: [`E experience.${key}`],
  change: (paper) => {
    if (key === 'practice') giveAway(paper, key);
    six(paper, key).body = [];
  },
}));

const effectWithoutNumbers = [
  '推行以来，使用区域品牌标识的企业明显增多，产品出厂价格稳步提高，采购商续约意愿显著增强。',
  '质量抽检情况持续好转，批量退货现象基本消失，有效投诉逐年减少，消费者口碑不断改善。',
  '协会会员队伍不断壮大，会费收缴更加顺畅，公共检测服务深受中小企业欢迎。',
  '骨干企业凭借良好信用获得银行支持，建成自动化生产线，产品档次和生产效率同步提升。',
];

const texts: readonly Fault[] = [
  {
    name: 'fault-experience-name-long',
    description: 'a name of more than 40 字',
    kind: 'experience',
    finds: ['W experience.name'],
    change: (paper) => {
      const name =
        '以统一标准为基础、以统一标识为纽带、以信用评价为保障、以协会自治为支撑的集群区域品牌共建共治共享模式';
      if (wordCount(name) <= 40) throw new Error('the name is short');
      six(paper, 'name').body = [name];
    },
  },
  {
    name: 'fault-experience-name-two-paragraphs',
    description: 'a name in two paragraphs, 40 字 at most together',
    kind: 'application',
    look: { nameInline: false },
    finds: ['W experience.name'],
    change: (paper) => {
      six(paper, 'name').body = ['标准引领、信用护航', '区域品牌共建共享的探索与实践'];
    },
  },
  {
    name: 'fault-experience-effect-no-number',
    description: 'no number in 实践及效果',
    kind: 'experience',
    length: 4600,
    finds: ['W experience.effect'],
    change: (paper) => {
      six(paper, 'effect').body = without(
        effectWithoutNumbers,
        /[0-9０-９〇零一二两三四五六七八九十百千万半]/,
      );
    },
  },
  {
    name: 'fault-experience-order-swapped',
    description: '推广价值 before 实践及效果',
    kind: 'experience',
    finds: ['W experience.order'],
    change: (paper) => {
      const [value] = paper.experience.splice(5, 1);
      if (value !== undefined) paper.experience.splice(4, 0, value);
    },
  },
  {
    name: 'fault-experience-order-background-first',
    description: '背景 before 概述, numbered automatically',
    kind: 'application',
    look: { six: 'auto', nameInline: false },
    finds: ['W experience.order'],
    change: (paper) => {
      const [background] = paper.experience.splice(2, 1);
      if (background !== undefined) paper.experience.splice(1, 0, background);
    },
  },
  {
    name: 'fault-experience-order-doubled',
    description: '推广价值 twice, with text both times',
    kind: 'experience',
    finds: ['E experience.order'],
    change: (paper) => {
      const { place, writer } = paper;
      const body = paragraphsOf(sentencesOf(sentences.value, 260, place, writer.dice), writer.dice);
      paper.experience.push({ ...six(paper, 'value'), body });
    },
  },
];

const lengths: readonly Fault[] = (
  [
    [2999, ['E experience.length'], 'one short; the whole stretch with its headings is over 3000'],
    [2400, ['E experience.length'], '600 short'],
    [2100, ['E experience.length'], '900 short'],
    [5001, ['E experience.length'], 'one too many'],
    [5380, ['E experience.length'], '380 too many'],
    [5000, [], 'just allowed; the whole stretch with its headings is over 5000'],
  ] as const
).map(([length, finds, description], index) => ({
  name: `${finds.length === 0 ? 'good' : 'fault'}-experience-length-${length}`,
  description: `a 典型经验 of exactly ${length} 字: ${description}`,
  kind: kinds[index % 2] ?? 'experience',
  length,
  finds,
  ...(length === 2999 || length === 5000 ? { expect: { unexpectedAllowed: depends } } : {}),
}));

/** Twenty quoted names: with the input-method hint each counts 3 字, without it 1. */
const quoted = Array.from({ length: 20 }, (_, index) => `“STD${9001 + index}”`).join('、');
const quotedSentence = `协会先后组织企业对照${quoted}等企业标准开展自查。`;

/** Adds the quoted names to 典型经验, hinted or not, and fills up to `total` counted with the hint. */
function quotedPaper(paper: Paper, hinted: boolean): void {
  const xml = paragraph(run(quotedSentence, { hint: hinted }), { indent: true });
  six(paper, 'practice').body.push(xml);
}
const quotedHinted = wordCount(quotedSentence, true);

function listed(paper: Paper): void {
  const practice = six(paper, 'practice');
  practice.body = practice.body.map((text, index) =>
    index < 4 ? paragraph(run(text), { list: { id: numIds.list, level: 0 } }) : text,
  );
  if (practice.body.length < 4) throw new Error('too few paragraphs');
}

const noteText = '本段数据来源于协会年度统计，统计口径为使用区域品牌标识的全部生产企业。';

function noted(paper: Paper): void {
  const practice = six(paper, 'practice');
  practice.body = practice.body.map((text, index) =>
    index < 3 ? paragraph(run(text) + paper.writer.footnote(noteText), { indent: true }) : text,
  );
}
const notes = wordCountOf([noteText, noteText, noteText]);

const counting: readonly Fault[] = [
  {
    name: 'good-experience-count-hinted-quotes',
    description: 'quoted Latin names typed with an input method: 3010 字, 2970 without the hint',
    kind: 'experience',
    length: 3010 - quotedHinted,
    finds: [],
    expect: { unexpectedAllowed: depends },
    change: (paper) => quotedPaper(paper, true),
  },
  {
    name: 'fault-experience-count-unhinted-quotes',
    description: 'the same names without the hint: 2970 字',
    kind: 'experience',
    length: 3010 - quotedHinted,
    finds: ['E experience.length'],
    expect: { unexpectedAllowed: depends },
    change: (paper) => quotedPaper(paper, false),
  },
  {
    name: 'good-experience-count-list-labels',
    description: '2990 字 and four automatic labels （1） of 3 字 each: 3002',
    kind: 'experience',
    length: 2990,
    finds: [],
    expect: { unexpectedAllowed: depends },
    change: listed,
  },
  {
    name: 'fault-experience-count-list-labels',
    description: '4992 字 and four automatic labels （1） of 3 字 each: 5004',
    kind: 'experience',
    length: 4992,
    finds: ['E experience.length'],
    expect: { unexpectedAllowed: depends },
    change: listed,
  },
  {
    name: 'good-experience-count-footnotes',
    description: '2950 字 and three footnotes that bring it over 3000; Word counts footnotes here',
    kind: 'experience',
    length: 2950,
    finds: [],
    expect: { unexpectedAllowed: depends },
    change: noted,
  },
  {
    name: 'fault-experience-count-footnotes-left-out',
    description:
      'the same with w:doNotIncludeSubdocsInStats: Word leaves the footnotes out, 2950 字',
    kind: 'experience',
    length: 2950,
    finds: ['E experience.length'],
    options: { settings: '<w:doNotIncludeSubdocsInStats/>' },
    expect: { unexpectedAllowed: depends },
    change: noted,
  },
  {
    name: 'fault-experience-long-and-incomplete',
    description: '推广价值 is missing, and the rest is still over 5000 字: both are said',
    kind: 'experience',
    length: 5560,
    finds: ['E experience.value', 'E experience.length'],
    change: (paper) => paper.experience.splice(5, 1),
  },
];

if (notes < 80) throw new Error('the footnotes are too short');

/** One-fault 典型经验, alone or in an application, and some at the limits. */
export const experienceFaults: readonly Recipe[] = faultRecipes(600, [
  ...missing,
  ...empty,
  ...texts,
  ...lengths,
  ...counting,
]);
