import { memoised } from '../document/memoised';
import type { Bilingual, Notice, Requirement } from '../notice/schema';
import type { Rule } from './rule';

/** What is given as the ground of a requirement that the notice does not make. */
const practice: Bilingual = { zh: '本助手建议', en: 'Dossier’s advice' };

/**
 * Every requirement that some rules check, the notice's first and in its order, then those of the rules'
 * own. One whose ground is practice has that as its clause, and quotes nothing: also where a notice's file
 * lists it with a quotation, as files did before.
 */
export function requirementsWith(notice: Notice, some: readonly Rule[]): readonly Requirement[] {
  const byNotice = new Set<string>();
  const byPractice = new Set<string>();
  for (const { ground, requirements } of some)
    for (const id of requirements(notice)) (ground === 'practice' ? byPractice : byNotice).add(id);
  const listed = new Set(notice.requirements.map(({ id }) => id));
  const own = some
    .flatMap(({ ownRequirements = [] }) => ownRequirements)
    .filter(({ id }) => !listed.has(id));
  return [
    ...notice.requirements.map((requirement) =>
      byPractice.has(requirement.id) && !byNotice.has(requirement.id)
        ? { ...requirement, clause: practice, quote: '' }
        : requirement,
    ),
    ...own.map(({ id, title }) => ({
      id,
      title,
      clause: practice,
      quote: '',
      by: 'check' as const,
    })),
  ];
}

const byRules = memoised((notice: Notice) =>
  memoised((some: readonly Rule[]) => requirementsWith(notice, some)),
);

/** The same, remembered: the same lists give the same requirements. */
export function requirementsFor(notice: Notice, some: readonly Rule[]): readonly Requirement[] {
  return byRules(notice)(some);
}
