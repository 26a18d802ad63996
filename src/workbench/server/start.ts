import { freePort } from './freePort';
import { openInBrowser } from './openInBrowser';
import { startServer } from './server';

/** `npm start`: builds the add-in and the workbench, serves them and opens the workbench. */
async function start(): Promise<void> {
  const wished = Number(process.env.PORT ?? 3000);
  const port = await freePort(wished);
  if (port !== wished) say(`端口 ${wished} 已被占用，改用 ${port}。Port ${wished} is taken.`);
  say('正在构建页面… Building the pages…');
  const server = await startServer({ port, mode: 'development', purpose: 'workbench' });
  const address = `${server.url}/workbench.html`;
  say(address);
  say('按 Ctrl-C 结束。Press Ctrl-C to end.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void server.close().then(() => process.exit(0));
    });
  }
  await openInBrowser(address, process.env);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

await start();
