import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { checkPorts } from './port-check.js';

it('names the site and the port that is taken', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  const ports = { counter: port, desk: port + 1, oversight: port + 2, identity: port + 3 };
  await expect(checkPorts('127.0.0.1', ports)).rejects.toThrow(`Port ${port} (counter) is in use.`);
  await new Promise((resolve) => other.close(resolve));
});
