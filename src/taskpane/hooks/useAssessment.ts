import type { CheckState } from '../model/checker';
import { usePane } from './usePane';
import { useStore } from './useStore';

/** What is known of the document now; it follows the typing by itself. */
export function useAssessment(): CheckState {
  return useStore(usePane().checker.state);
}
