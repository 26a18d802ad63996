import type { HostProblem } from '../../host/host';

/**
 * What the ribbon and the keyboard can ask for. These are the FunctionNames of manifest.xml and the
 * ids of the actions in assets/shortcuts.json.
 */
export const actionNames = [
  'insertReport',
  'insertApplication',
  'insertExperience',
  'showPane',
  'recheck',
  'nextFinding',
  'previousFinding',
  'removeGuidance',
  'beforePrint',
] as const;

/** One of them. */
export type ActionName = (typeof actionNames)[number];

/** Why an action did nothing. */
export type ActionProblem =
  | HostProblem
  /** This Word cannot open the pane for a button or a key: it has no shared runtime. */
  | { readonly kind: 'onlyInPane' }
  /** The notice that the document follows has no such form. */
  | { readonly kind: 'notInNotice' }
  | { readonly kind: 'noFinding' }
  | { readonly kind: 'noGuidance' };
