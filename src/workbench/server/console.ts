import type { RunningServer } from './server';

/** Writes a line for the person at the console. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Ends the program in good order at Ctrl-C, or when the system asks it to. */
export function closeOnSignal(server: RunningServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.close().then(() => process.exit(0));
    });
  }
}
