import { useWords } from '../../hooks/useWords';
import { rubricStrings } from '../../strings/rubric';
import type { RubricStrings } from '../../strings/rubric';

/** The words of 自评 in the language chosen. */
export function useRubricWords(): RubricStrings {
  return rubricStrings[useWords().language];
}
