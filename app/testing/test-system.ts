import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Configuration } from '../src/configuration.js';

/** Four ports that nobody listens on now. */
export async function freePorts(): Promise<Configuration['ports']> {
  const probes = Array.from({ length: 4 }, () => createServer());
  for (const probe of probes) await once(probe.listen(0, '127.0.0.1'), 'listening');
  const [counter, desk, oversight, identity] = probes.map((probe) => (probe.address() as AddressInfo).port);
  for (const probe of probes) await once(probe.close(), 'close');
  return { counter: counter!, desk: desk!, oversight: oversight!, identity: identity! };
}

/** The configuration of a demonstration on a database of the test's own, with a data directory of its own. */
export async function testConfiguration(
  databaseUrl: string,
  change: Partial<Configuration> = {},
): Promise<Configuration & { removeFiles(): void }> {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'eenloket-system-'));
  const ports = await freePorts();
  const at = (port: number) => `http://127.0.0.1:${port}`;
  return {
    mode: 'demo',
    host: '127.0.0.1',
    ports,
    databaseUrl,
    dataDirectory,
    publicUrls: { counter: at(ports.counter), desk: at(ports.desk), oversight: at(ports.oversight) },
    logLevel: 'fatal',
    ...change,
    removeFiles: () => rmSync(dataDirectory, { recursive: true, force: true }),
  };
}

/** A first port for `EENLOKET_PORT` of which all four are free now. */
export async function firstOfFourFreePorts(): Promise<number> {
  for (;;) {
    const { counter } = await freePorts();
    const four = [0, 100, 200, 300].map((shift) => counter + shift);
    if (counter < 65_000 && (await Promise.all(four.map(isFree))).every(Boolean)) return counter;
  }
}

function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
