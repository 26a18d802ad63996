import type { HostProblem } from '../../host/host';
import type { Strings } from '../strings';

/** What webpack calls the failure to load a part of the program. */
const NOT_LOADED = 'ChunkLoadError';

/** What stood in the way, in one plain sentence. */
export function problemText(strings: Strings, problem: HostProblem): string {
  switch (problem.kind) {
    case 'readOnly':
      return strings.problemReadOnly;
    case 'placeGone':
      return strings.problemPlaceGone;
    case 'notSupported':
      return strings.problemNotSupported(problem.needs);
    case 'wouldTouchText':
      return strings.problemWouldTouchText;
    case 'notPlain':
      return strings.problemNotPlain(strings.notPlain[problem.holds]);
    case 'timedOut':
      return strings.problemTimedOut;
    case 'host':
      return problem.code === NOT_LOADED
        ? strings.problemNotLoaded
        : strings.problemHost(problem.message, problem.code);
  }
}
