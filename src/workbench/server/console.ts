import { BuildError, startServer, type RunningServer, type ServerOptions } from './server';

/** Writes a line for the person at the console. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Builds and serves; ends the program with the compiler's messages when it cannot build. */
export async function serve(options: ServerOptions): Promise<RunningServer> {
  say('正在构建页面… Building the pages…');
  try {
    const server = await startServer(options);
    closeOnSignal(server);
    return server;
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    say(error.message);
    process.exit(1);
  }
}

/** Ends the program in good order at Ctrl-C, or when the system asks it to. */
function closeOnSignal(server: RunningServer): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.close().then(() => process.exit(0));
    });
  }
}
