import { useWords } from '../../../hooks/useWords';
import { formStrings } from '../../../strings/form';
import type { FormStrings } from '../../../strings/form';

/** The words of the form view in the language chosen. */
export function useFormWords(): FormStrings {
  return formStrings[useWords().language];
}
