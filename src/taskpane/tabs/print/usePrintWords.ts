import { useWords } from '../../hooks/useWords';
import { printStrings } from '../../strings/print';
import type { PrintStrings } from '../../strings/print';

/** The words of 打印前 in the language chosen. */
export function usePrintWords(): PrintStrings {
  return printStrings[useWords().language];
}
