import type { FactReader } from './factReader';

/** Hidden text, noted where text is written. */
export const hiddenText: FactReader<'hiddenText'> = {
  read: ({ context, blocks }) => context.tally('hiddenText').fact(blocks),
};
