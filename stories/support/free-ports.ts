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
