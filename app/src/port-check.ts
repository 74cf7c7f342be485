import { createServer } from 'node:net';
import { CodedError } from '@eenloket/kit';
import type { Ports } from './configuration.js';

/**
 * Refuses to start when one of the ports is taken, before anything else is opened.
 * @throws CodedError `port-in-use`, naming the site, the port and the variable that moves it
 */
export async function checkPorts(host: string, ports: Ports): Promise<void> {
  for (const [site, port] of Object.entries(ports)) {
    if (!(await isFree(host, port)))
      throw new CodedError(
        'port-in-use',
        `Port ${port} (${site}) is in use. Stop the program that has it, or choose other ports with EENLOKET_PORT=${ports.counter + 1000}.`,
      );
  }
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
