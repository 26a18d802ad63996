import type { Bilingual } from '../../notice/schema';
import type { HostProblem } from '../../host/host';

/** What the pane says after something was done, at its foot. */
export type Feedback =
  | { readonly kind: 'inserted'; readonly what: Bilingual; readonly keyboardStays: boolean }
  | { readonly kind: 'opened'; readonly what: Bilingual }
  | { readonly kind: 'openedSelfAssessment' | 'openedReviewForm' | 'openedFindings' }
  /** The document follows another notice, or other deadlines, now. */
  | { readonly kind: 'followed' | 'datesKept'; readonly number: string }
  /** There is no form any more to report of. */
  | { readonly kind: 'noForm' }
  | { readonly kind: 'cleared'; readonly prompts: number; readonly guidance: number }
  /** The cursor is there; the keyboard is still in the pane. */
  | { readonly kind: 'keyboardStays' }
  | { readonly kind: 'problem'; readonly problem: HostProblem };
