import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { freePort } from '../../../src/workbench/server/freePort';

test('passes over a port that is taken, and gives up after as many as asked', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  expect(await freePort(port)).toBeGreaterThan(port);
  await expect(freePort(port, 1)).rejects.toThrow(String(port));
  taken.close();
  await once(taken, 'close');
  expect(await freePort(port)).toBe(port);
});
