import { type Dice } from './dice.ts';
import { fill, type Place } from './places.ts';
import * as said from './reportSentences.ts';

export const sectionKeys = [
  'summary',
  'organization',
  'projects',
  'mechanism',
  'influence',
  'problems',
  'nextPlan',
  'other',
  'evidence',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

export const aspectKeys = [
  'brand',
  'scale',
  'technology',
  'benefit',
  'prospect',
  'industry',
  'investment',
  'famousBrands',
  'assets',
  'awards',
] as const;
export type AspectKey = (typeof aspectKeys)[number];

export const evidenceKeys = [
  'plan',
  'rules',
  'analysis',
  'workFiles',
  'enterprises',
  'events',
  'proof',
] as const;
export type EvidenceKey = (typeof evidenceKeys)[number];

/** A numbered heading and its paragraphs; a paragraph that begins with `<` is WordprocessingML. */
export interface Headed<Key> {
  readonly key: Key;
  /** Its number in the notice, from 1. */
  readonly number: number;
  title: string;
  body: string[];
}

export interface Section extends Headed<SectionKey> {
  /** Of 五 only: its ten aspects, after `body`. */
  aspects: Headed<AspectKey>[];
}

const sectionTitles: Readonly<Record<SectionKey, string>> = {
  summary: '综述',
  organization: '试点工作组织情况',
  projects: '主要工作项目开展情况',
  mechanism: '区域品牌建设机制的变化',
  influence: '区域品牌影响力的变化',
  problems: '存在问题及对策',
  nextPlan: '下一步工作计划',
  other: '其他需要说明内容',
  evidence: '相关证实性材料',
};

const aspectTitles: Readonly<Record<AspectKey, string>> = {
  brand: '品牌建设',
  scale: '产业规模',
  technology: '技术水平',
  benefit: '效益水平',
  prospect: '发展前景',
  industry: '行业影响力',
  investment: '投资环境',
  famousBrands: '企业知名品牌',
  assets: '区域品牌资产',
  awards: '试点以来主导产业获得的国家及省部级奖励情况',
};

type Said = Readonly<Record<string, readonly string[]>>;
const aspectsOf: Readonly<Partial<Record<SectionKey, Said>>> = {
  summary: said.summary,
  organization: said.organization,
  projects: said.projects,
  mechanism: said.mechanism,
  problems: said.problems,
  nextPlan: said.nextPlan,
};

/**
 * The paragraphs of a section of the report.
 *
 * @param leaveOut the aspects (keys of reportSentences.ts) nothing is said of
 */
export function sectionBody(
  key: SectionKey,
  place: Place,
  dice: Dice,
  leaveOut: readonly string[] = [],
): string[] {
  if (key === 'influence') return [];
  if (key === 'other') return [dice.pick(said.other)];
  if (key === 'evidence') {
    return evidenceKeys
      .filter((kind) => !leaveOut.includes(kind))
      .map((kind, index) => `附件${index + 1}：${fill(said.evidence[kind], place, dice)}`);
  }
  const texts = Object.entries(aspectsOf[key] ?? {})
    .filter(([aspect]) => aspect !== 'delay' && !leaveOut.includes(aspect))
    .map(([, templates]) => fill(dice.pick(templates), place, dice));
  const atOnce = dice.int(1, 2);
  const body: string[] = [];
  for (let from = 0; from < texts.length; from += atOnce) {
    body.push(texts.slice(from, from + atOnce).join(''));
  }
  return body;
}

/** The nine sections, complete and in order. */
export function writeSections(place: Place, dice: Dice): Section[] {
  return sectionKeys.map((key, index) => ({
    key,
    number: index + 1,
    title: sectionTitles[key],
    body: sectionBody(key, place, dice),
    aspects: key === 'influence' ? writeAspects(place, dice) : [],
  }));
}

function writeAspects(place: Place, dice: Dice): Headed<AspectKey>[] {
  return aspectKeys.map((key, index) => ({
    key,
    number: index + 1,
    title: aspectTitles[key],
    body: [fill(dice.pick(said.influence[key]), place, dice)],
  }));
}
