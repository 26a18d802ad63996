import type { Bilingual } from '../notice/schema';
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
