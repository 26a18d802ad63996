import type { Language } from '../../notice/schema';

const one = (count: number, singular: string, plural: string): string =>
  count === 1 ? singular : plural;

/** The words of 自评, which is loaded when it is first opened. */
const zh = {
  rubricLead: '评审按下列标准打分。请对照文中的依据自评；程序不代为打分，所填内容随文档保存。',
  points: (points: number) => `${points} 分`,
  ownTotals: '自评合计',
  scoreOf: (score: string, points: number) => `${score} / ${points} 分`,
  noScore: '未评',
  scoredOf: (scored: number, of: number) => `已评 ${scored} / ${of} 项`,
  plusBonus: (points: number) => `另加 ${points} 分`,
  scoreFor: (title: string, points: number) => `${title}，自评分，满分 ${points} 分`,
  bonusFor: (title: string) => `${title}，自评加分`,
  outOf: (points: number) => `/ ${points}`,
  scoreWrong: (points: number) => `请填 0 至 ${points} 之间的数，最多一位小数；现在填的没有保存。`,
  keptTooHigh: (points: number) =>
    `文档里记的分数超出满分 ${points} 分，没有计入合计；请改填，或清空。`,
  bonusWrong: '请填不小于 0 的数，最多一位小数；现在填的没有保存。',
  aspectsFound: (found: number, of: number) => `${of} 个方面，${found} 个有依据`,
  noTextYet: '相关部分还没有内容',
  nothingSpeaks: '文中没有找到依据',
  moreSentences: (count: number) => `另有 ${count} 句`,
  evidence: '相关部分：',
  notInDocument: '文中没有',
  note: '说明',
  noteFor: (title: string) => `${title}，说明`,
  bonus: '加分（另列，不计入合计）',
  supplements: '补充材料由评审提出，可在此逐项列出。',
  supplementsLabel: '补充材料清单',
  addSupplement: '添加',
  newSupplement: '补充材料名称',
  supplementReady: (text: string) => `${text}，已备齐`,
  removeSupplement: (text: string) => `移除“${text}”`,
  conditions: (form: string) => `${form}的选择条件`,
  confirmedOf: (confirmed: number, of: number) => `已确认 ${confirmed} / ${of}`,
  reasonFor: (condition: string) => `${condition}，一句话说明`,
  reason: '一句话说明为什么符合',
  damagedSelfAssessment: '文档里原有的自评记录无法读取，已原样保留；填写任意一项后由新的记录替换。',
  notKept: (why: string) => `刚才填写的没有保存到文档：${why}修改任意一项会再次保存。`,
};

/** The words of 自评 in one language. */
export type RubricStrings = typeof zh;

const en: RubricStrings = {
  rubricLead:
    'Reviewers score by these criteria. Assess yourself by what the text shows; the program never scores. What you enter is kept with the document.',
  points: (points) => `${points} points`,
  ownTotals: 'Own scores',
  scoreOf: (score, points) => `${score} / ${points}`,
  noScore: 'Not scored',
  scoredOf: (scored, of) => `${scored} of ${of} scored`,
  plusBonus: (points) => `bonus ${points}`,
  scoreFor: (title, points) => `${title}, own score out of ${points}`,
  bonusFor: (title) => `${title}, own bonus`,
  outOf: (points) => `/ ${points}`,
  scoreWrong: (points) =>
    `Give a number from 0 to ${points} with at most one decimal; this one was not kept.`,
  keptTooHigh: (points) =>
    `The score kept in the document is over ${points} and left out of the sum: give another, or empty the field.`,
  bonusWrong: 'Give a number of 0 or more with at most one decimal; this one was not kept.',
  aspectsFound: (found, of) => `${found} of ${of} ${one(of, 'aspect', 'aspects')} spoken for`,
  noTextYet: 'Nothing written in these parts yet',
  nothingSpeaks: 'Nothing found that speaks for it',
  moreSentences: (count) => `${count} more ${one(count, 'sentence', 'sentences')}`,
  evidence: 'Parts:',
  notInDocument: 'not in the document',
  note: 'Note',
  noteFor: (title) => `${title}, note`,
  bonus: 'Bonus (apart, not in the sum)',
  supplements: 'The reviewers name the supplements; list them here one by one.',
  supplementsLabel: 'Supplements',
  addSupplement: 'Add',
  newSupplement: 'Name of the supplement',
  supplementReady: (text) => `${text}, ready`,
  removeSupplement: (text) => `Remove “${text}”`,
  conditions: (form) => `Conditions for the ${form}`,
  confirmedOf: (confirmed, of) => `${confirmed} of ${of} confirmed`,
  reasonFor: (condition) => `${condition}, in one sentence`,
  reason: 'Why it holds, in one sentence',
  damagedSelfAssessment:
    'The self-assessment in the document cannot be read. It is left as it is until you enter something, which replaces it.',
  notKept: (why) =>
    `What you entered was not kept with the document. ${why} Any further change tries again.`,
};

/** The words of 自评 by language. */
export const rubricStrings: Readonly<Record<Language, RubricStrings>> = { zh, en };
