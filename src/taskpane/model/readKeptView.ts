import * as z from 'zod/mini';
import { noFilter } from './findingFilter';
import { viewPreference } from './keptView';
import type { KeptView } from './keptView';
import type { Preferences } from './preferences';

const name = z.string().check(z.maxLength(80));
const names = z.catch(z.array(name).check(z.maxLength(200)), []);
const chosen = z.catch(z.nullable(name), null);
/** What does not count is passed over, field by field. */
const schema = z.object({
  level: z.catch(z.nullable(z.enum(['error', 'warning', 'info'])), null),
  part: chosen,
  rule: chosen,
  closedGroups: names,
  openCriteria: names,
});

/** Reads what was remembered; whatever cannot be read counts as nothing remembered. */
export function readKeptView(preferences: Preferences): KeptView {
  const { level, part, rule, closedGroups, openCriteria } = parsed(preferences.get(viewPreference));
  return {
    filter: { ...noFilter, level, part, rule },
    closedGroups: new Set(closedGroups),
    openCriteria: new Set(openCriteria),
  };
}

function parsed(json: string | null): z.infer<typeof schema> {
  let data: unknown = {};
  try {
    data = JSON.parse(json ?? '{}');
  } catch {
    data = {};
  }
  return schema.safeParse(data).data ?? schema.parse({});
}
