import { createServer } from 'node:net';

/**
 * The first free port at or after the one wished for, so that a second `npm start` works beside
 * the first.
 *
 * @param wished 1 to 65535
 * @param tries how many ports to try
 * @throws {Error} when all of them are taken
 */
export async function freePort(wished: number, tries = 20): Promise<number> {
  for (let port = wished; port < wished + tries; port += 1) {
    // Word and browsers may resolve “localhost” to either loop-back address.
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'))) return port;
  }
  throw new Error(`No free port between ${wished} and ${wished + tries - 1}.`);
}

function isFree(port: number, address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    // A machine without IPv6 has no ::1 to be taken.
    probe.once('error', (error) => resolve('code' in error && error.code !== 'EADDRINUSE'));
    probe.listen({ port, host: address, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
