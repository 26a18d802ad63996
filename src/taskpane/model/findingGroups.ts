import type { Assessment, Finding, Language } from '../../checks/assessment';
import type { Bilingual, Level, Notice } from '../../notice/schema';
import type { PartIndex } from './partIndex';
import { titleOfPart } from './partIndex';

/** What the author wants to see of the findings. */
export interface FindingFilter {
  /** `null`: every level. */
  readonly level: Level | null;
  /** Words that must occur in it; empty for all. */
  readonly search: string;
}

/** Findings of one part of the paper. */
export interface FindingGroup {
  readonly key: string;
  /** The form and the part; a `null` form is the document as a whole, a `null` part the form as a whole. */
  readonly form: Bilingual | null;
  readonly title: Bilingual | null;
  readonly findings: readonly Finding[];
}

/** How many findings of each level there are. */
export type LevelCounts = Readonly<Record<Level, number>>;

export const levels: readonly Level[] = ['error', 'warning', 'info'];

/** The findings still to look at: neither set aside in the document nor for now. */
export function openFindings(
  findings: readonly Finding[],
  ignoredForNow: ReadonlySet<string>,
): Finding[] {
  return findings.filter((f) => f.dismissed === undefined && !ignoredForNow.has(f.identity));
}

/** The others. */
export function setAsideFindings(
  findings: readonly Finding[],
  ignoredForNow: ReadonlySet<string>,
): Finding[] {
  return findings.filter((f) => f.dismissed !== undefined || ignoredForNow.has(f.identity));
}

export function countLevels(findings: readonly Finding[]): LevelCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { level } of findings) counts[level] += 1;
  return counts;
}

/** Whether a finding is among what the author wants to see. */
export function matches(
  finding: Finding,
  filter: FindingFilter,
  language: Language,
  title: string,
): boolean {
  if (filter.level !== null && finding.level !== filter.level) return false;
  const wanted = filter.search.trim().toLowerCase();
  if (wanted === '') return true;
  const text = [
    finding.message.text[language],
    finding.reason.clause[language],
    finding.reason.quote,
    finding.requirement,
    finding.rule,
    title,
  ].join('\n');
  return text.toLowerCase().includes(wanted);
}

/**
 * Puts findings into groups by part of the paper: groups with errors first, then those with warnings,
 * each in the paper's order; within a group errors first, otherwise in the order they came.
 */
export function groupFindings(
  findings: readonly Finding[],
  assessment: Pick<Assessment, 'parts'>,
  notice: Notice,
  homeOf: PartIndex,
): FindingGroup[] {
  const groups = new Map<string, FindingGroup & { findings: Finding[] }>();
  for (const finding of findings) {
    const home = homeOf(finding.requirement);
    const key = home === null ? '' : `${home.form}/${home.part ?? ''}`;
    const group = groups.get(key) ?? {
      key,
      form: notice.forms.find((form) => form.id === home?.form)?.name ?? null,
      title: titleFor(home?.part ?? null, assessment, notice),
      findings: [],
    };
    group.findings.push(finding);
    groups.set(key, group);
  }
  const order = paperOrder(assessment);
  const place = (group: FindingGroup): number => order.get(group.key) ?? order.size;
  for (const group of groups.values()) group.findings.sort((a, b) => rank(a.level) - rank(b.level));
  return [...groups.values()].sort((a, b) => worst(a) - worst(b) || place(a) - place(b));
}

function paperOrder({ parts }: Pick<Assessment, 'parts'>): Map<string, number> {
  const order = new Map<string, number>();
  for (const part of parts) {
    for (const key of [`${part.form}/`, `${part.form}/${part.id}`])
      if (!order.has(key)) order.set(key, order.size);
  }
  return order;
}

function titleFor(
  part: string | null,
  { parts }: Pick<Assessment, 'parts'>,
  notice: Notice,
): Bilingual | null {
  if (part === null) return null;
  const known = parts.find((candidate) => candidate.id === part);
  if (known !== undefined) return known.title;
  const title = titleOfPart(notice, part);
  return title === null ? null : { zh: title, en: title };
}

function rank(level: Level): number {
  return levels.indexOf(level);
}

function worst(group: FindingGroup): number {
  return Math.min(...group.findings.map((finding) => rank(finding.level)));
}
