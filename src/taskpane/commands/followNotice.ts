import { documentNotice, keepNotice } from '../../word/documentNotice';
import type { KeptNotice } from '../../word/documentNotice';
import { deadlinesPutAside, putDeadlinesAside, rememberNotice } from '../model/noticeMemory';
import type { Command } from './command';
import { offWhenReadOnly, problemIn } from './command';

/** What the document is to follow, and what the button says. */
export interface Following {
  readonly kept: KeptNotice;
  readonly label: string;
}

/**
 * Has the document follow a notice from now on. Its text is not touched, and deadlines changed under one
 * notice come back with it.
 */
export const followNotice: Command<Following> = {
  id: 'followNotice',
  exclusive: true,
  label: (_strings, { label }) => label,
  offBecause: offWhenReadOnly,
  async run({ services }, { kept }) {
    const { documentNotice: former, preferences, host } = services;
    const followed = former.kept.notice ?? former.builtIn;
    const next = kept.notice ?? former.builtIn;
    const isOther = next.id !== followed.id;
    if (isOther) {
      const aside = await putDeadlinesAside(host.settings, followed.id, former.kept.deadlines);
      if (!aside.ok) return problemIn(aside);
    }
    const deadlines = isOther ? deadlinesPutAside(host.settings, next.id) : kept.deadlines;
    const wanted: KeptNotice = { notice: kept.notice, deadlines };
    const result = await keepNotice(host.settings, wanted);
    if (!result.ok) return problemIn(result);
    if (isOther && kept.notice !== null) rememberNotice(preferences, kept.notice);
    services.showNotice(documentNotice(former.builtIn, wanted));
    return { kind: isOther ? 'followed' : 'datesKept', number: next.number };
  },
};
