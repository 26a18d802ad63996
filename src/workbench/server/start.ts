import { say, serve } from './console';
import { freePort } from './freePort';
import { openInBrowser } from './openInBrowser';

/** `npm start`: builds the add-in and the workbench, serves them and opens the workbench. */
const wished = Number(process.env.PORT ?? 3000);
const port = await freePort(wished);
if (port !== wished) say(`端口 ${wished} 已被占用，改用 ${port}。Port ${wished} is taken.`);
const server = await serve({ port, mode: 'development', watch: true, purpose: 'workbench' });
const address = `${server.url}/workbench.html`;
say(address);
say(`${server.url}/reviewers.html （成批检查，for reviewers）`);
say('按 Ctrl-C 结束。Press Ctrl-C to end.');
await openInBrowser(address, process.env);
