import { build } from './build.ts';
import { applicationFaults } from './faultsApplication.ts';
import { experienceFaults } from './faultsExperience.ts';
import { formFaults } from './faultsForm.ts';
import { moreFaults } from './faultsMore.ts';
import { printFaults } from './faultsPrint.ts';
import { textFaults } from './faultsText.ts';
import { goodShapes } from './good.ts';
import { goodMore } from './goodMore.ts';
import { goodTraps } from './goodTraps.ts';
import { crossCases } from './pairs.ts';
import { type CorpusCase } from './types.ts';
import { unrelatedCases } from './unrelated.ts';

/** Every case of the corpus. The same bytes at every call. */
export function corpus(): CorpusCase[] {
  const recipes = [
    ...goodShapes,
    ...goodTraps,
    ...goodMore,
    ...formFaults,
    ...textFaults,
    ...applicationFaults,
    ...experienceFaults,
    ...printFaults,
    ...moreFaults,
    ...crossCases,
  ];
  return [...recipes.map(build), ...unrelatedCases()];
}
