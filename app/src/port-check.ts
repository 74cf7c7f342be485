import { createServer } from 'node:net';
import { CodedError } from '@eenloket/kit';
import type { Configuration, Ports } from './configuration.js';

/**
 * Refuses to start when one of the ports is taken, before anything else is opened.
 * @throws CodedError `port-in-use`, naming the site, the port and the variable that moves it; `host-not-here` when no
 * port of that address can be had on this machine
 */
export async function checkPorts({
  host,
  ports,
  mode,
}: Pick<Configuration, 'host' | 'ports' | 'mode'>): Promise<void> {
  for (const [site, port] of Object.entries(ports)) {
    // There is no development identity in production.
    if (site === 'identity' && mode === 'production') continue;
    const refusal = await refusalOf(host, port);
    if (refusal === undefined) continue;
    throw refusal === 'EADDRINUSE' ? portInUse(site as keyof Ports, ports) : notHere(host, port, refusal);
  }
}

/** The one line about a port that another program has. */
export const portInUse = (site: keyof Ports, ports: Ports): CodedError =>
  new CodedError(
    'port-in-use',
    `Port ${ports[site]} (${site}) is in use. Stop the program that has it, or choose other ports with EENLOKET_PORT=${otherThan(ports)}.`,
  );

/** A first port that leads to four valid ones. */
const otherThan = ({ counter }: Ports): number => (counter + 1000 > 65_235 ? counter - 1000 : counter + 1000);

const notHere = (host: string, port: number, code: string): CodedError =>
  new CodedError(
    'host-not-here',
    `Port ${port} of ${host} cannot be listened on (${code}): correct EENLOKET_HOST to an address of this machine.`,
  );

function refusalOf(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? 'unknown'));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve(undefined)));
  });
}
