import { documentNotice } from '../../word/documentNotice';
import type { KeptNotice } from '../../word/documentNotice';
import { keepNotice } from '../../word/keepNotice';
import { keepFormerNotice } from '../model/formerNotice';
import {
  declineNotice,
  deadlinesPutAside,
  isNewer,
  putDeadlinesAside,
  rememberNotice,
} from '../model/noticeMemory';
import type { Command } from './command';
import { offWhenReadOnly, problemIn } from './command';

/** What the document is to follow, and what the button says. */
export interface Following {
  readonly kept: KeptNotice;
  readonly label: string;
}

/**
 * Has the document follow a notice from now on. Its text is not touched, the former notice can be followed
 * again, and deadlines changed under a notice come back with it.
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
    // A file may hold another wording of the notice of the same id.
    const isOther = kept.notice !== former.kept.notice;
    if (isOther) {
      const aside = await putDeadlinesAside(host.settings, followed.id, former.kept.deadlines);
      if (!aside.ok) return problemIn(aside);
    }
    const isNew = isOther || former.unreadable;
    if (isNew) {
      const before = await keepFormerNotice(host.settings, former);
      if (!before.ok) return problemIn(before);
    }
    const deadlines = isOther ? deadlinesPutAside(host.settings, next.id) : kept.deadlines;
    const wanted: KeptNotice = { ...kept, deadlines };
    const result = await keepNotice(host.settings, former.builtIn, wanted);
    if (!result.ok) return problemIn(result);
    // Who goes back to an older notice is not to be offered the newer one at once.
    if (isOther && isNewer(followed, next)) await declineNotice(host.settings, followed);
    if (isOther && kept.notice !== null && kept.builtInElsewhere !== true)
      rememberNotice(preferences, kept.notice);
    services.showNotice(documentNotice(former.builtIn, wanted));
    return { kind: isNew ? 'followed' : 'datesKept', number: next.number };
  },
};
