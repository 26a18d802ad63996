import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { developmentSiteUrl } from '../../../webpack.config.js';
import { say, serve } from './console';
import { freePort } from './freePort';

/**
 * `npm run start:word`: serves the add-in to a real Word on this computer. Word loads add-ins
 * only over https, from the address in manifest.xml, so the port is fixed and this computer must
 * trust a certificate for localhost: office-addin-dev-certs makes one for 30 days and asks for
 * consent.
 */
const port = Number(new URL(developmentSiteUrl).port);
if ((await freePort(port)) !== port) {
  say(`端口 ${port} 已被占用；manifest.xml 写的就是它，请先结束占用它的程序。`);
  say(`Port ${port}, which manifest.xml names, is taken. End the program that uses it first.`);
  process.exit(1);
}
const certificate = await getHttpsServerOptions();
const server = await serve({
  port,
  mode: 'development',
  watch: true,
  purpose: { word: certificate },
});
say(`${server.url}/taskpane.html`);
say('另开一个窗口运行 In another window run: npx office-addin-debugging start manifest.xml');
say('按 Ctrl-C 结束。Press Ctrl-C to end.');
