import { z } from 'zod';
import type { HostProblem } from '../word/host';

/** A problem as it travels in the address of problem.html. */
const problemSchema: z.ZodType<HostProblem> = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['readOnly', 'placeGone', 'wouldTouchText', 'timedOut']) }),
  z.object({ kind: z.literal('notSupported'), needs: z.string() }),
  z.object({ kind: z.literal('host'), code: z.string(), message: z.string() }),
]);

/** The address that shows a problem, relative to the add-in's site. */
export function addressOfProblem(problem: HostProblem): string {
  return `problem.html?${new URLSearchParams(Object.entries(problem)).toString()}`;
}

/**
 * The problem in an address.
 * @param search what {@link addressOfProblem} put after the ?
 * @returns undefined when there is none
 */
export function problemInAddress(search: string): HostProblem | undefined {
  return problemSchema.safeParse(Object.fromEntries(new URLSearchParams(search))).data;
}
