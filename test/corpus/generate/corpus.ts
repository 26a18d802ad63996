import { build } from './build.ts';
import { goodShapes } from './good.ts';
import { formFaults } from './faultsForm.ts';
import { textFaults } from './faultsText.ts';
import { applicationFaults } from './faultsApplication.ts';
import { experienceFaults } from './faultsExperience.ts';
import { type CorpusCase } from './types.ts';

/** Every case of the corpus. The same bytes at every call. */
export function corpus(): CorpusCase[] {
  return [
    ...goodShapes,
    ...formFaults,
    ...textFaults,
    ...applicationFaults,
    ...experienceFaults,
  ].map(build);
}
