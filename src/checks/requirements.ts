import type { Notice, Requirement } from '../notice/schema';
import { requirementsFor } from './requirementsWith';
import { rules } from './rules';

/** Every requirement that the program's rules check: see `requirementsWith`. */
export function requirementsOf(notice: Notice): readonly Requirement[] {
  return requirementsFor(notice, rules);
}
