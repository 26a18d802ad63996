import * as z from 'zod/mini';
import type { Dismissal } from '../assessment';

const dismissalsSchema = z.array(z.strictObject({ identity: z.string(), reason: z.string() }));

/**
 * Reads what an author set aside from the document's setting of `dismissalsKey`.
 *
 * @param json the setting's JSON text; `null` or `undefined` when the document has none. In a file it is
 *   wrapped once more: office.js keeps a setting that is a string as the JSON of that string.
 * @returns nothing set aside when the text is not what the add-in writes
 */
export function parseDismissals(json: string | null | undefined): readonly Dismissal[] {
  if (json === null || json === undefined) return [];
  try {
    const data: unknown = JSON.parse(json);
    const result = dismissalsSchema.safeParse(typeof data === 'string' ? JSON.parse(data) : data);
    return result.success ? result.data : [];
  } catch {
    return [];
  }
}
