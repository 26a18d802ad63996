import { inconsistencies } from './consistency';
import { shapeProblems } from './problemWords';
import type { NoticeProblem } from './problemWords';
import { noticeSchema } from './schema';
import type { Notice } from './schema';

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
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues.flatMap((issue) => shapeProblems(issue, data)),
    };
  const problems = inconsistencies(parsed.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, notice: parsed.data };
}
