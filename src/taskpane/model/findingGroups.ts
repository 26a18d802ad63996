import type { Assessment, Finding } from '../../checks/assessment';
import type { Bilingual, Level, Notice } from '../../notice/schema';
import { keepOrder } from './keepOrder';
import type { Home, PartIndex } from './partIndex';
import { titleOfPart } from './partIndex';

/** Findings of one part of the paper. */
export interface FindingGroup {
  /** Form and part, `form/part`; empty for the document as a whole. */
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
    const key = keyOf(homeOfFinding(finding, assessment, homeOf));
    const group = groups.get(key) ?? { ...emptyGroup(key, assessment, notice), findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  const order = paperOrder(assessment);
  const place = (group: FindingGroup): number => order.get(group.key) ?? order.size;
  for (const group of groups.values()) group.findings.sort((a, b) => rank(a.level) - rank(b.level));
  return [...groups.values()].sort((a, b) => worst(a) - worst(b) || place(a) - place(b));
}

/** Groups and findings as they stood before, what is new where it belongs among them. */
export function inFormerOrder(
  former: readonly FindingGroup[],
  sorted: readonly FindingGroup[],
): readonly FindingGroup[] {
  const before = new Map(former.map((group) => [group.key, group]));
  return keepOrder(former, sorted, ({ key }) => key).map((group) => ({
    ...group,
    findings: keepOrder(
      before.get(group.key)?.findings ?? [],
      group.findings,
      ({ identity }) => identity,
    ),
  }));
}

/** A group by its key, for which there may be no finding. */
export function emptyGroup(
  key: string,
  assessment: Pick<Assessment, 'parts'>,
  notice: Notice,
): FindingGroup {
  const [formId, part = ''] = key.split('/');
  return {
    key,
    form: notice.forms.find(({ id }) => id === formId)?.name ?? null,
    title: titleFor(part === '' ? null : part, assessment, notice),
    findings: [],
  };
}

/** The key of the group that findings of a requirement go into; empty for the document as a whole. */
function keyOf(home: Pick<Home, 'form' | 'part'> | null): string {
  return home === null ? '' : `${home.form}/${home.part ?? ''}`;
}

/**
 * The group that says where a finding is: of its requirement's part, or for what may stand anywhere of the
 * part its words are in.
 */
export function groupOf(
  finding: Finding,
  assessment: Pick<Assessment, 'parts'>,
  notice: Notice,
  homeOf: PartIndex,
): FindingGroup {
  return emptyGroup(keyOf(homeOfFinding(finding, assessment, homeOf)), assessment, notice);
}

function homeOfFinding(
  { requirement, place }: Finding,
  { parts }: Pick<Assessment, 'parts'>,
  homeOf: PartIndex,
): Pick<Home, 'form' | 'part'> | null {
  const home = homeOf(requirement);
  if (home !== null || (place.kind !== 'paragraph' && place.kind !== 'cell')) return home;
  const { paragraphId } = place;
  const part =
    paragraphId === null
      ? undefined
      : parts.findLast(({ paragraphIds }) => paragraphIds.includes(paragraphId));
  return part === undefined ? null : (homeOf(part.id) ?? { form: part.form, part: part.id });
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
