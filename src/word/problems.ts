import type { HostProblem, HostResult } from '../host/host';

/** Thrown inside the adapter to end an action with a problem the pane can explain. */
export class Refusal extends Error {
  constructor(readonly problem: HostProblem) {
    super(problem.kind);
    this.name = 'Refusal';
  }
}

/** The error part of a Common API answer, thrown. */
export class CommonApiError extends Error {
  constructor(readonly error: Office.Error) {
    super(error.message);
    this.name = 'CommonApiError';
  }
}

/**
 * Runs an action; whatever goes wrong becomes a problem the pane can explain. Nothing is lost: an
 * error nobody foresaw keeps its code and its words.
 */
export async function attempt<T>(work: () => Promise<T>): Promise<HostResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (cause) {
    return { ok: false, problem: problemOf(cause) };
  }
}

/** What stood in the way, in the pane's terms. */
export function problemOf(cause: unknown): HostProblem {
  if (cause instanceof Refusal) return cause.problem;
  if (cause instanceof CommonApiError)
    return { kind: 'host', code: String(cause.error.code), message: cause.message };
  if (cause instanceof OfficeExtension.Error) return ofWord(cause);
  if (cause instanceof Error) return { kind: 'host', code: cause.name, message: cause.message };
  return { kind: 'host', code: 'Unknown', message: String(cause) };
}

/** Word's error codes: Microsoft Learn, "Error handling with the application-specific JavaScript APIs". */
function ofWord({ code, message, debugInfo }: OfficeExtension.Error): HostProblem {
  switch (code) {
    case 'AccessDenied':
      return { kind: 'readOnly' };
    case 'ItemNotFound':
    case 'InvalidObjectPath':
      return { kind: 'placeGone' };
    case 'ApiNotFound':
    case 'ApiNotAvailable':
    case 'NotImplemented':
      return { kind: 'notSupported', needs: debugInfo.errorLocation ?? message };
    default:
      return { kind: 'host', code, message };
  }
}
