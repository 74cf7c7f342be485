import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '@eenloket/kit';
import { readConfiguration, type Configuration } from '../configuration.js';
import { checkPorts } from '../port-check.js';
import { startSystem } from '../system/start-system.js';
import { whereToGo } from './where-to-go.js';

/** `eenloket start [--reset]`: starts everything and runs until it is told to stop (SIGINT, SIGTERM). */
export async function run(rest: readonly string[]): Promise<number> {
  const configuration = readConfiguration(process.env);
  if (rest.includes('--reset')) reset(configuration);
  await checkPorts(configuration);
  const system = await startSystem(configuration, (line) => console.error(line));
  console.log(whereToGo(configuration));
  await askedToStop();
  await system.stop();
  return 0;
}

/** Throws away the embedded database and the development identity: `npm start -- --reset`. */
function reset({ mode, databaseUrl, dataDirectory }: Configuration): void {
  if (mode === 'production' || databaseUrl)
    throw new CodedError(
      'reset-refused',
      'Only the embedded database of a demonstration can be reset. Empty your own database yourself.',
    );
  rmSync(join(dataDirectory), { recursive: true, force: true });
}

/** A second signal ends the program at once: whoever asks twice means it. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        process.once(signal, () => process.exit(1));
        resolve();
      });
  });
}
