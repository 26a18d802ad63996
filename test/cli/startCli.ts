import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** The command line in a process of its own. */
export interface Started {
  /** What it wrote so far. */
  readonly out: () => string;
  readonly err: () => string;
  /** Waits until what it wrote passes. Throws when the process ends before. */
  readonly until: (passes: () => boolean) => Promise<void>;
  readonly interrupt: () => void;
  /** The exit code, once it ended; `null` when a signal killed it. */
  readonly ended: Promise<number | null>;
}

/** Starts the command line. Root may do everything, so it can be started as nobody, too. */
export function startCli(args: readonly string[], as: 'me' | 'nobody' = 'me'): Started {
  const program = [process.execPath, '--import', 'tsx', 'src/cli/main.ts', ...args];
  const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
  const [command = '', ...rest] =
    as === 'nobody' && process.getuid?.() === 0 ? [...nobody, ...program] : program;
  const child = spawn(command, rest, { env: { ...process.env, LANG: 'zh_CN.UTF-8', LC_ALL: '' } });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = once(child, 'close').then(() => child.exitCode);
  return {
    out: () => out,
    err: () => err,
    async until(passes) {
      while (!passes()) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`It ended early: ${out}${err}`);
        await pause(50);
      }
    },
    interrupt: () => void child.kill('SIGINT'),
    ended,
  };
}
