import type { z } from 'zod';
import { inconsistencies } from './consistency';
import { noticeSchema } from './schema';
import type { Notice } from './schema';

/** One thing wrong with a notice file. */
export interface NoticeProblem {
  /** Where in the file, as keys and positions from its root. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type NoticeResult =
  | { readonly ok: true; readonly notice: Notice }
  | { readonly ok: false; readonly problems: readonly NoticeProblem[] };

/**
 * Reads a notice from parsed JSON.
 *
 * @param data what `JSON.parse` gave for a notice file
 * @returns the notice, or everything that is wrong with the data: its shape, then ids that lead nowhere
 */
export function parseNotice(data: unknown): NoticeResult {
  const parsed = noticeSchema.safeParse(data);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(problemOf) };
  const problems = inconsistencies(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, notice: parsed.data };
}

function problemOf(issue: z.core.$ZodIssue): NoticeProblem {
  return {
    path: issue.path.map((part) => (typeof part === 'symbol' ? part.toString() : part)),
    message: issue.message,
  };
}
