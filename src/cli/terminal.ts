import type { Bilingual } from '../notice/schema';
import type { ReportLanguage } from '../reports/words';

/** What a command has of the world around it; tests give it another one. */
export interface Terminal {
  /** Writes results. */
  readonly out: (text: string) => void;
  /** Waits until results were taken, so that they do not pile up in memory before a slow reader. */
  readonly drained: () => Promise<void>;
  /** Writes what is not a result: problems, progress. */
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether results, and the rest, are shown on a terminal. */
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** How wide the terminal that shows results is, in columns; unknown elsewhere. */
  readonly columns?: number | undefined;
  readonly now: () => Date;
  /** Aborted when the person interrupts the run (Ctrl-C); a second time ends the process at once. */
  readonly interrupted: AbortSignal;
}

/** The process's own terminal. */
export function processTerminal(): Terminal {
  // Who reads us may stop early (`| head`): that is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const interruption = new AbortController();
  // Ctrl-C, the end of a session, a closed window.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      if (interruption.signal.aborted) process.exit(exits.failed);
      interruption.abort();
    });
  return {
    interrupted: interruption.signal,
    out: (text) => void process.stdout.write(text),
    drained: async () => {
      const { stdout } = process;
      if (stdout.writableNeedDrain && !stdout.destroyed)
        await new Promise<void>((resolve) => {
          stdout.once('drain', resolve).once('close', resolve);
        });
    },
    err: (text) => void process.stderr.write(text),
    env: process.env,
    outIsTerminal: process.stdout.isTTY,
    errIsTerminal: process.stderr.isTTY,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    now: () => new Date(),
  };
}

/** Whether to colour what a terminal shows (https://no-color.org). */
export function wantsColour({ env, outIsTerminal }: Terminal): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  return outIsTerminal && env.TERM !== 'dumb';
}

/** How a command ends: the process's exit code. */
export const exits = { nothingToMend: 0, errorsFound: 1, failed: 2 } as const;
export type Exit = (typeof exits)[keyof typeof exits];

/** A call that cannot be carried out: said in one sentence, exit code 2. */
export class CallError extends Error {
  constructor(readonly text: Bilingual) {
    super(text.en);
    this.name = 'CallError';
  }
}

/** What every command is given. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly language: ReportLanguage;
  /** Tells how the command ended. */
  readonly end: (exit: Exit) => void;
}
