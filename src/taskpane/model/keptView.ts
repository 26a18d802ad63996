import * as z from 'zod/mini';
import type { FindingFilter } from './findingFilter';
import { noFilter } from './findingFilter';
import type { Preferences } from './ports';

const preference = 'view';

/** What of the author's view is remembered on this computer, whatever the document. */
export interface KeptView {
  /** What was searched for is not remembered. */
  readonly filter: FindingFilter;
  /** The groups of findings that are closed, by key. */
  readonly closedGroups: ReadonlySet<string>;
  /** The criteria of the reviewers that are open, by key. */
  readonly openCriteria: ReadonlySet<string>;
}

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
  const { level, part, rule, closedGroups, openCriteria } = parsed(preferences.get(preference));
  return {
    filter: { ...noFilter, level, part, rule },
    closedGroups: new Set(closedGroups),
    openCriteria: new Set(openCriteria),
  };
}

/** Remembers a view. */
export function keepView(preferences: Preferences, view: KeptView): void {
  const { filter, closedGroups, openCriteria } = view;
  const { level, part, rule } = filter;
  const kept: z.infer<typeof schema> = {
    level,
    part,
    rule,
    closedGroups: [...closedGroups],
    openCriteria: [...openCriteria],
  };
  preferences.set(preference, JSON.stringify(kept));
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
