import type { Bilingual, Level } from '../notice/schema';
import type { RequirementState } from './overview';

/** How the states of a requirement are called in reports, and their sign in a narrow column. */
export const stateNames: Readonly<Record<RequirementState, Bilingual & { readonly sign: string }>> =
  {
    met: { zh: '符合', en: 'met', sign: '✓' },
    notMet: { zh: '不符合', en: 'not met', sign: '✗' },
    notApplicable: { zh: '不适用', en: 'not applicable', sign: '' },
    unchecked: { zh: '未能检查', en: 'not checked', sign: '?' },
    manual: { zh: '人工核对', en: 'for a person', sign: '○' },
  };

/** The name and the sign of an end. */
export type EndName = Bilingual & { readonly sign: string };

/** A requirement that is not met, by the gravest finding: a note alone is no fault. */
const notMetNames: Readonly<Record<Level, EndName>> = {
  error: stateNames.notMet,
  warning: { zh: '有提醒', en: 'warning', sign: '△' },
  info: { zh: '有提示', en: 'note', sign: '·' },
};

/** How a requirement's end is called, and the class of its colour in a page. */
export function endOf(
  state: RequirementState,
  gravest: Level | undefined,
): { readonly name: EndName; readonly kind: string } {
  if (state !== 'notMet' || gravest === undefined) return { name: stateNames[state], kind: state };
  return { name: notMetNames[gravest], kind: gravest };
}

/** Every sign with its name, for a legend. */
export const legend: readonly EndName[] = [
  stateNames.met,
  ...Object.values(notMetNames),
  stateNames.unchecked,
  stateNames.manual,
];
