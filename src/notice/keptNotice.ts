import * as z from 'zod/mini';

/** The setting of the add-in that holds which notice a document follows. */
export const noticeKey = 'dossier.notice';

/** What a document keeps of its notice, as it stands in the setting. */
export interface KeptSetting {
  /** The whole notice as JSON data, not yet looked at; absent for the built-in one. */
  readonly notice?: unknown;
  /** Deadlines its author changed: `yyyy-mm-dd` by the submission's requirement id. */
  readonly deadlines: Readonly<Record<string, string>>;
}

const keptSchema = z.object({
  notice: z.optional(z.unknown()),
  deadlines: z.optional(z.record(z.string(), z.iso.date())),
});

/**
 * Reads the setting.
 *
 * @param json its text; in a file it is wrapped once more: office.js keeps a setting that is a string as the
 *   JSON of that string
 * @returns `null` when it is not what the add-in writes
 */
export function parseKeptSetting(json: string): KeptSetting | null {
  let data: unknown;
  try {
    data = JSON.parse(json);
    if (typeof data === 'string') data = JSON.parse(data);
  } catch {
    return null;
  }
  const kept = keptSchema.safeParse(data);
  if (!kept.success) return null;
  const { notice, deadlines = {} } = kept.data;
  return notice === undefined ? { deadlines } : { notice, deadlines };
}
