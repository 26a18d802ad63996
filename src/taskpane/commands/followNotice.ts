import type { Bilingual } from '../../notice/schema';
import { documentNotice, keepNotice } from '../../word/documentNotice';
import type { KeptNotice } from '../../word/documentNotice';
import type { Command } from './command';
import { offWhenReadOnly, problemIn } from './command';

/** What the document is to follow, and what the button says. */
export interface Following {
  readonly kept: KeptNotice;
  readonly label: Bilingual;
}

/** Has the document follow a notice from now on. Its text is not touched. */
export const followNotice: Command<Following> = {
  id: 'followNotice',
  exclusive: true,
  label: (_strings, { label }, language) => label[language],
  offBecause: offWhenReadOnly,
  async run({ services }, { kept }) {
    const result = await keepNotice(services.host.settings, kept);
    if (result.ok) services.showNotice(documentNotice(services.documentNotice.builtIn, kept));
    return problemIn(result);
  },
};
