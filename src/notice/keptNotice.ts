import * as z from 'zod/mini';

/** What a document keeps of its notice, as the setting holds it. */
export interface KeptSetting {
  /**
   * The whole notice as JSON data, not yet looked at; absent where nothing but deadlines was kept, under
   * the built-in one.
   */
  readonly notice?: unknown;
  /** The notice came with the program that kept it, not from a file. */
  readonly builtIn: boolean;
  /** Deadlines its author changed: `yyyy-mm-dd` by the submission's requirement id. */
  readonly deadlines: Readonly<Record<string, string>>;
}

const keptSchema = z.object({
  notice: z.optional(z.unknown()),
  builtIn: z.optional(z.boolean()),
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
  const { notice, builtIn = false, deadlines = {} } = kept.data;
  return notice === undefined ? { builtIn, deadlines } : { notice, builtIn, deadlines };
}

/** Whether notice data, not looked at yet, says that it is the notice of this id. */
export function hasNoticeId(data: unknown, id: string): boolean {
  return typeof data === 'object' && data !== null && 'id' in data && data.id === id;
}
