import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { checkPorts, portInUse } from './port-check.js';

const host = '127.0.0.1';

/** Four ports of which `taken` is in use until the work is done. */
async function withTaken(
  taken: 'counter' | 'desk' | 'oversight' | 'identity',
  work: (ports: { counter: number; desk: number; oversight: number; identity: number }) => Promise<void>,
): Promise<void> {
  const [other, ...free] = [createServer(), createServer(), createServer(), createServer()] as const;
  for (const server of [other, ...free]) await new Promise<void>((done) => server.listen(0, host, done));
  const [port, ...rest] = [other, ...free].map((server) => (server.address() as AddressInfo).port);
  for (const server of free) await new Promise((done) => server.close(done));
  const ports = {
    counter: rest[0]!,
    desk: rest[1]!,
    oversight: rest[2]!,
    identity: rest[0]!,
    [taken]: port!,
  };
  await work(ports);
  await new Promise((done) => other.close(done));
}

it.each(['counter', 'desk', 'oversight', 'identity'] as const)(
  'names %s when its port is taken',
  async (taken) =>
    withTaken(taken, async (ports) => {
      await expect(checkPorts({ host, ports, mode: 'demo' })).rejects.toThrow(
        `Port ${ports[taken]} (${taken}) is in use.`,
      );
    }),
);

it('asks no port for the development identity in production', async () =>
  withTaken('identity', async (ports) => {
    await expect(checkPorts({ host, ports, mode: 'production' })).resolves.toBeUndefined();
  }));

it('says it when the address is not of this machine', async () => {
  const ports = { counter: 20_100, desk: 20_200, oversight: 20_300, identity: 20_400 };
  await expect(checkPorts({ host: '192.0.2.1', ports, mode: 'demo' })).rejects.toThrow(
    'Port 20100 of 192.0.2.1 cannot be listened on (EADDRNOTAVAIL): correct EENLOKET_HOST',
  );
});

it('proposes only ports that can be given', () => {
  const ports = { counter: 65_000, desk: 65_100, oversight: 65_200, identity: 65_300 };
  expect(portInUse('desk', ports).message).toMatch(/EENLOKET_PORT=64000\.$/);
});
