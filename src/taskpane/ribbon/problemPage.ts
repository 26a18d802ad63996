import * as z from 'zod/mini';
import type { ActionProblem } from './actions';

/** A problem as it travels in the address of problem.html. */
const problemSchema: z.ZodMiniType<ActionProblem> = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['readOnly', 'placeGone', 'wouldTouchText', 'timedOut']) }),
  z.object({ kind: z.enum(['onlyInPane', 'notInNotice', 'noFinding', 'noGuidance']) }),
  z.object({ kind: z.literal('notSupported'), needs: z.string() }),
  z.object({ kind: z.literal('host'), code: z.string(), message: z.string() }),
]);

/** The address that shows a problem, relative to the add-in's site. */
export function addressOfProblem(problem: ActionProblem): string {
  return `problem.html?${new URLSearchParams(Object.entries(problem)).toString()}`;
}

/**
 * The problem in an address.
 * @param search what {@link addressOfProblem} put after the ?
 * @returns undefined when there is none
 */
export function problemInAddress(search: string): ActionProblem | undefined {
  return problemSchema.safeParse(Object.fromEntries(new URLSearchParams(search))).data;
}
