import type { Finding, Fix } from '../../checks/assessment';
import type { Command } from './command';
import { offWhenReadOnly, problemIn } from './command';

/** Removes every paragraph of leftover guidance that the given findings offer to remove. */
export const removeAllGuidance: Command<readonly Finding[]> = {
  id: 'removeAllGuidance',
  exclusive: true,
  label: (strings, findings) => strings.removeAllGuidance(removals(findings).length),
  offBecause: offWhenReadOnly,
  async run(pane, findings) {
    let number = 0;
    for (const fix of removals(findings)) {
      const result = await pane.services.host.applyFix(fix);
      if (!result.ok) {
        await pane.checker.recheck();
        return problemIn(result);
      }
      number += 1;
    }
    await pane.checker.recheck();
    return { kind: 'removed', number };
  },
};

/** The removals that findings offer. */
export function removals(findings: readonly Finding[]): Fix[] {
  return findings.flatMap(({ fix }) => (fix?.kind === 'removeParagraph' ? [fix] : []));
}
