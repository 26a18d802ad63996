import type { Notice } from '../../notice/schema';
import { declineNotice } from '../model/noticeMemory';
import type { Command } from './command';
import { neverOff, problemIn } from './command';

/** What is declined, and what the button says. */
export interface Declined {
  readonly notice: Notice;
  readonly label: string;
  /** Called first: for now the offer goes away even where the document cannot remember it. */
  readonly putAway: () => void;
}

/** Remembers in the document that a newer notice is not wanted. */
export const declineNewerNotice: Command<Declined> = {
  id: 'declineNewerNotice',
  exclusive: false,
  label: (_strings, { label }) => label,
  offBecause: neverOff,
  async run({ services }, { notice, putAway }) {
    putAway();
    return problemIn(await declineNotice(services.host.settings, notice));
  },
};
