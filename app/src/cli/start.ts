import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError } from '@eenloket/kit';
import { joinPostgres, removePostgres } from '@eenloket/store';
import { readConfiguration, type Configuration } from '../configuration.js';
import { checkPorts } from '../port-check.js';
import { startSystem } from '../system/start-system.js';
import { readArguments } from './arguments.js';
import { whereToGo } from './where-to-go.js';

/** `eenloket start [--reset]`: starts everything and runs until it is told to stop (SIGINT, SIGTERM). */
export async function run(rest: readonly string[]): Promise<number> {
  const { reset: begins } = readArguments(rest, {
    usage: 'npm start [-- --reset]',
    options: { reset: { type: 'boolean' } },
  }).values;
  const configuration = readConfiguration(process.env);
  await refuseSecond(configuration);
  if (begins) await reset(configuration);
  await checkPorts(configuration);
  const stop = askedToStop();
  const system = await startSystem(configuration, (line) => console.error(line));
  console.log(whereToGo(configuration));
  await stop;
  await system.stop();
  return 0;
}

/** Two would quarrel over one embedded database; on a server of one's own several may run, each on ports of its own. */
async function refuseSecond({ databaseUrl, dataDirectory }: Configuration): Promise<void> {
  if (databaseUrl || !(await joinPostgres(join(dataDirectory, 'postgres')))) return;
  throw new CodedError(
    'already-running',
    `Eenloket already runs on the data in ${dataDirectory}: stop that one first, or give this one a directory of its own with EENLOKET_DATA and ports with EENLOKET_PORT.`,
  );
}

/** Throws away the embedded database, the keys and the development identity: `npm start -- --reset`. */
async function reset({ mode, databaseUrl, dataDirectory }: Configuration): Promise<void> {
  if (mode === 'production' || databaseUrl)
    throw new CodedError(
      'reset-refused',
      'Only the embedded database of a demonstration can be reset. Empty your own database yourself.',
    );
  await removePostgres(join(dataDirectory, 'postgres'));
  rmSync(dataDirectory, { recursive: true, force: true });
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
