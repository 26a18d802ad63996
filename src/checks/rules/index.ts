// Written by `npm run docs` from the files of the rules. Do not edit.
import type { Rule } from '../rule';
import { firstRules } from './first';
import { lateRules } from './late';

/** Every rule, in the order their findings are listed for one place. */
export const rules: readonly Rule[] = [...firstRules, ...lateRules].sort(
  (a, b) => a.rank - b.rank,
);
