import { stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { findSubmissions } from '../inputs/findSubmissions';

/** How often the files are looked at, in milliseconds: also on network shares, which send no events. */
const interval = 1000;

/** Gives at once, and again whenever a file came, went or was written, until the signal is aborted. */
export async function* watched(
  args: readonly string[],
  options: { readonly each: boolean },
  signal: AbortSignal,
): AsyncGenerator<void> {
  let seen: string | null = null;
  while (!signal.aborted) {
    const now = await stateOf(args, options);
    if (now !== seen) yield;
    seen = now;
    // An interruption ends the pause early.
    await pause(interval, null, { signal }).catch(() => null);
  }
}

async function stateOf(
  args: readonly string[],
  options: { readonly each: boolean },
): Promise<string> {
  const { submissions } = await findSubmissions(args, options);
  const files = submissions.flatMap((submission) => submission.files);
  const states = await Promise.all(
    files.map(async ({ path }) => {
      const found = await stat(path).catch(() => null);
      return `${path}\0${found?.mtimeMs ?? ''}\0${found?.size ?? ''}`;
    }),
  );
  return states.join('\n');
}
