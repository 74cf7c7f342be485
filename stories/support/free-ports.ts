import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/**
 * Finds ports that nobody listens on now, all different.
 * @param wanted which ones; any when left out. Rejects with the system's `EADDRINUSE` when one of these is taken
 */
export async function freePorts(count: number, wanted: readonly number[] = []): Promise<number[]> {
  const probes = Array.from({ length: count }, () => createServer());
  const ports: number[] = [];
  for (const [index, probe] of probes.entries()) {
    probe.listen(wanted[index] ?? 0, '127.0.0.1');
    await once(probe, 'listening');
    ports.push((probe.address() as AddressInfo).port);
  }
  for (const probe of probes) {
    probe.close();
    await once(probe, 'close');
  }
  return ports;
}

/** The sites of one installation stand on ports this far apart. */
const apart = 100;

/** The first of four free ports, a hundred apart, for `EENLOKET_PORT`; below those of outgoing connections. */
export async function freeBase(): Promise<number> {
  for (;;) {
    const first = 10_000 + Math.floor(Math.random() * 20_000);
    try {
      await freePorts(
        4,
        [0, 1, 2, 3].map((step) => first + step * apart),
      );
      return first;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}
