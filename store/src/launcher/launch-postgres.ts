import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBinaries } from './binaries.js';
import { prepareDataDirectory } from './data-directory.js';
import { readPostmasterFile } from './postmaster-file.js';
import { ownerUrl, runServer, type RunningServer, type ServerPlan } from './running-server.js';
import { stopServer } from './server-process.js';
import { unprivilegedUser } from './unprivileged-user.js';

/** Where and how to launch. */
export interface LaunchOptions {
  /** Made when missing; holds the data, the password, the port and PostgreSQL's log. */
  readonly directory: string;
  /** TCP port on 127.0.0.1. Default: the one used before in this directory, else any free one. */
  readonly port?: number;
  /** Receives one line for each thing that happens. */
  readonly log: (line: string) => void;
  /** PostgreSQL settings, e.g. `{ fsync: 'off' }` in tests. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** The embedded server, watched over until `stop`: when it dies it is started again on the same port. */
export interface LaunchedPostgres {
  /** Connection string of the owner, for migrations only; the application uses `applicationUrl`. */
  readonly ownerUrl: string;
  readonly port: number;
  /** Process id of the server at this moment; undefined while it is down. */
  pid(): number | undefined;
  /** Stops it with a checkpoint. */
  stop(): Promise<void>;
}

/** The name of the database on an embedded server. */
export const DATABASE = 'eenloket';

/**
 * Launches embedded PostgreSQL on a directory, or adopts the server that survived a killed application there.
 * It listens on 127.0.0.1 only. Errors, each one line that says what to do: `postgres-not-installed`, `disk-full`,
 * `port-in-use`, `data-directory-in-use`, `data-directory-version`, `data-directory-denied`, `database-no-answer`,
 * `database-start-failed`.
 */
export async function launchPostgres(options: LaunchOptions): Promise<LaunchedPostgres> {
  const [binaries, user] = [await findBinaries(), unprivilegedUser()];
  const place = await prepareDataDirectory(resolve(options.directory), binaries, user);
  const plan = { place, binaries, user, settings: options.settings ?? {}, log: options.log };
  const first = await runOnUsualPort({ ...plan, port: options.port });
  const { port } = first;
  await writeFile(join(place.directory, 'port'), `${port}\n`, { mode: 0o600 });
  await makeDatabase(first);
  const watch = watchOver(first, { ...plan, port });
  return {
    ownerUrl: ownerUrl(place.password, port, DATABASE),
    port,
    pid: () => readPostmasterFile(place.data)?.pid,
    stop: () =>
      watch.end(async () => {
        const running = readPostmasterFile(place.data);
        if (running) await stopServer(running.pid);
      }),
  };
}

/** Without a wish the port used before; when another program has taken that one, any other. */
async function runOnUsualPort(plan: ServerPlan): Promise<RunningServer> {
  const portFile = join(plan.place.directory, 'port');
  const usual = Number(await readFile(portFile, 'utf8').catch(() => '0'));
  if (plan.port !== undefined || !usual) return runServer(plan);
  try {
    return await runServer({ ...plan, port: usual });
  } catch (error) {
    if ((error as { code?: string }).code !== 'port-in-use') throw error;
    await rm(portFile, { force: true });
    return runServer(plan);
  }
}

async function makeDatabase({ lock }: RunningServer): Promise<void> {
  const { rowCount } = await lock.query('select from pg_database where datname = $1', [DATABASE]);
  if (!rowCount) await lock.query(`create database ${DATABASE}`);
}

/** Starts the server again whenever its session ends without our asking, e.g. after `kill -9`. */
function watchOver(
  first: RunningServer,
  plan: ServerPlan,
): { end(stop: () => Promise<void>): Promise<void> } {
  let running = first;
  let ended = false;
  let restarting = Promise.resolve();
  const watch = () => running.lock.once('end', () => (restarting = restart()));
  const restart = async () => {
    while (!ended) {
      plan.log('database: the server stopped, starting it again');
      try {
        running = await runServer(plan);
        watch();
        return;
      } catch (error) {
        plan.log(`database: ${(error as Error).message}`);
        await wait(1_000);
      }
    }
  };
  watch();
  return {
    // The lock is held until the server is gone, so nobody adopts a server that is being stopped.
    end: async (stop) => {
      ended = true;
      await restarting;
      await stop();
      await running.lock.end();
    },
  };
}
