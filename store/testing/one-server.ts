import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isAlive, isPostmasterOf, readPostmasterFile } from '../src/launcher/postmaster-file.js';
import { launchPostgres, type LaunchedPostgres } from '../src/launcher/launch-postgres.js';
import { stopServer } from '../src/launcher/server-process.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the owner of the test run's server. */
    testServerUrl: string;
  }
}

const PREFIX = 'eenloket-test-';

/** Speed instead of durability: the data of a test run need not survive the machine. */
const SETTINGS = { fsync: 'off', full_page_writes: 'off', max_connections: '400', max_wal_size: '2GB' };

interface Shared {
  server?: Promise<LaunchedPostgres>;
  users: number;
}

/** The projects of one run load this file separately, and share the server through the process. */
const shared = ((process as { eenloketTestServer?: Shared }).eenloketTestServer ??= { users: 0 });

/** One embedded PostgreSQL for a whole test run; its address is provided to the tests as `testServerUrl`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.users += 1;
  shared.server ??= launch();
  const server = await shared.server;
  project.provide('testServerUrl', server.ownerUrl);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    delete shared.server;
    await server.stop();
    rmSync(directoryOf(process.pid), { recursive: true, force: true });
  };
}

async function launch(): Promise<LaunchedPostgres> {
  await removeLeftovers();
  return launchPostgres({ directory: directoryOf(process.pid), log: () => undefined, settings: SETTINGS });
}

const directoryOf = (pid: number): string => join(tmpdir(), `${PREFIX}${pid}`);

/** Stops and removes the servers of test runs that were killed. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(PREFIX))) {
    const owner = Number(name.slice(PREFIX.length));
    if (isAlive(owner)) continue;
    const directory = join(tmpdir(), name);
    const server = readPostmasterFile(join(directory, 'data'));
    if (server && isPostmasterOf(server.pid, join(directory, 'data'))) await stopServer(server.pid);
    rmSync(directory, { recursive: true, force: true });
  }
}
