import type { FactReader } from './factReader';

/** Tracked changes, noted by the readers of the elements that hold them. */
export const revisions: FactReader<'revisions'> = {
  read: ({ context, blocks }) => context.tally('revisions').fact(blocks, context.revisions.count),
};
