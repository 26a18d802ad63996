import { essence } from './reading/live';
import { takeLook } from './reading/readLive';
import type { DocumentReader } from './reading/reader';
import { takeBack } from './takeBack';

/** A paragraph that is to change, and what it is to become. */
export interface Change {
  /** Its text as Word had it when its place was looked up. */
  readonly before: string;
  /** Whether a text, as letters and digits only, is what was wanted. */
  readonly isWanted: (now: string) => boolean;
}

/**
 * Makes changes and looks at the whole document before and after, all in one batch: so nobody's typing
 * falls between, and one Ctrl+Z takes the changes back.
 *
 * @param write puts the changes into the batch
 * @throws Refusal when any other text changed, or a paragraph became something else
 */
export async function changeOnce(
  context: Word.RequestContext,
  reader: DocumentReader,
  changes: readonly Change[],
  write: () => void,
): Promise<void> {
  const lookBefore = takeLook(context);
  write();
  const lookAfter = takeLook(context);
  await context.sync();
  const before = lookBefore.taken().paragraphs.map(({ text }) => text);
  const now = lookAfter.taken();
  reader.memory.update(now);
  const after = now.paragraphs.map(({ text }) => text);
  if (!isOnly(changes, before, after)) await takeBack(context, reader, before);
}

/** Whether only the paragraphs of the changes differ, and each is as wanted. */
function isOnly(
  changes: readonly Change[],
  before: readonly string[],
  after: readonly string[],
): boolean {
  if (before.length !== after.length) return false;
  const changed = before.flatMap((text, i) => (text === after[i] ? [] : [i]));
  return changed.every((i) => {
    const now = essence(after[i] ?? '');
    return changes.some((change) => change.before === before[i] && change.isWanted(now));
  });
}
