import * as z from 'zod/mini';

/** The keys of an action; `null` when the author has given them to something else. */
export type ShortcutKeys = Readonly<Record<string, string | null>>;
const keysSchema: z.ZodMiniType<ShortcutKeys> = z.record(z.string(), z.nullable(z.string()));

/**
 * Reads what Word tells of an add-in's shortcuts.
 *
 * @throws ZodError when it is something else
 */
export function parseKeys(told: unknown): ShortcutKeys {
  return keysSchema.parse(told);
}
