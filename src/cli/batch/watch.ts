import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inLanguage } from '../../reports/words';
import { findSubmissions } from '../inputs/findSubmissions';
import { CallError, exits } from '../terminal';
import type { CommandContext } from '../terminal';
import { checkOnce } from './checkOnce';
import type { CheckOnceOptions } from './checkOnce';

/** How often the files are looked at, in milliseconds: also on network shares, which send no events. */
const interval = 1000;
/** Files that were written must have stood still for so long, in milliseconds; and how often to wait. */
const settling = { interval: 250, times: 20 };

/**
 * Checks at once, and again whenever a paper, the notice or the list of units came, went or was written,
 * until the person ends it.
 *
 * @throws CallError when the first run cannot be carried out; later such problems are told, and the next
 *   change is waited for
 */
export async function watchCheck(
  args: readonly string[],
  options: CheckOnceOptions,
  context: CommandContext,
): Promise<void> {
  const { terminal, language, end } = context;
  const { interrupted } = terminal;
  let seen = await stateOf(args, options);
  await checkOnce(args, options, context);
  while (!interrupted.aborted) {
    terminal.err(
      `${inLanguage({ zh: '正在等待文件变化；按 Ctrl-C 结束。', en: 'Waiting for files to change; Ctrl-C ends it.' }, language)}\n`,
    );
    const changed = await changedState(seen, args, options, interrupted);
    if (changed === null) {
      end(exits.nothingToMend);
      return;
    }
    seen = changed;
    try {
      await checkOnce(args, options, context);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      terminal.err(`${inLanguage(error.text, language)}\n`);
    }
  }
}

/** Waits for another state, and for the files to stand still; `null` when the person ended it. */
async function changedState(
  seen: string,
  args: readonly string[],
  options: CheckOnceOptions,
  signal: AbortSignal,
): Promise<string | null> {
  let now = seen;
  while (now === seen) {
    if (!(await waited(interval, signal))) return null;
    now = await stateOf(args, options);
  }
  // Saving takes several steps: the file is cut, written, renamed.
  for (let i = 0; i < settling.times; i += 1) {
    if (!(await waited(settling.interval, signal))) return null;
    const next = await stateOf(args, options);
    if (next === now) break;
    now = next;
  }
  return now;
}

/** @returns whether the time passed without an interruption */
async function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  await pause(milliseconds, null, { signal }).catch(() => null);
  return !signal.aborted;
}

/** When each file was written and how large it is. The report itself is none of them. */
async function stateOf(
  args: readonly string[],
  { each, output, notice, expect }: CheckOnceOptions,
): Promise<string> {
  const { submissions } = await findSubmissions(args, { each });
  const papers = submissions.flatMap(({ files }) => files.map((file) => file.path));
  const own = output === undefined ? null : path.resolve(output);
  const files = [...papers, ...[notice, expect].filter((file) => file !== undefined)];
  const states = await Promise.all(
    files
      .filter((file) => path.resolve(file) !== own)
      .map(async (file) => {
        const found = await stat(file).catch(() => null);
        return `${file}\0${found?.mtimeMs ?? ''}\0${found?.size ?? ''}`;
      }),
  );
  return states.join('\n');
}
