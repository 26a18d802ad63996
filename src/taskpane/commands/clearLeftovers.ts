import type { Leftovers } from '../model/leftovers';
import type { Command } from './command';
import { offWhenReadOnly, problemIn } from './command';

/** Removes all leftover prompts and guidance in one step. */
export const clearLeftovers: Command<Leftovers> = {
  id: 'clearLeftovers',
  exclusive: true,
  label: (strings) => strings.clearThem,
  offBecause: offWhenReadOnly,
  async run({ services, checker }, { guidance, prompts }) {
    const result = await services.host.clearLeftovers(guidance, prompts > 0);
    await checker.recheck();
    return result.ok ? { kind: 'cleared', ...result.value } : problemIn(result);
  },
};
