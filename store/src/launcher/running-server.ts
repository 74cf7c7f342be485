import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CodedError } from '@eenloket/kit';
import type { Binaries } from './binaries.js';
import { OWNER, type DataDirectory } from './data-directory.js';
import { type DirectoryLock, lockDirectory } from './directory-lock.js';
import { freePort, isFree } from './free-port.js';
import { isPostmasterOf, readPostmasterFile } from './postmaster-file.js';
import { startServer, stopServer } from './server-process.js';
import { startFailure } from './start-failure.js';
import type { UnprivilegedUser } from './unprivileged-user.js';

/** What is needed to get a server going. */
export interface ServerPlan {
  readonly place: DataDirectory;
  readonly binaries: Binaries;
  readonly user: UnprivilegedUser;
  /** The port it must have; undefined: any free one. */
  readonly port: number | undefined;
  readonly settings: Readonly<Record<string, string>>;
  readonly log: (line: string) => void;
}

/** A server that answers and is ours alone. */
export interface RunningServer {
  readonly lock: DirectoryLock;
  readonly port: number;
}

const PATIENCE_MS = 60_000;

/** The owner's connection string on a port of this machine. */
export const ownerUrl = (password: string, port: number, database: string): string =>
  `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`;

/**
 * Gets a server going on the directory: adopts the one that survived an earlier application, or starts one.
 * Errors: `data-directory-in-use` when another application has it, those of `startFailure`, `database-no-answer`.
 */
export async function runServer(plan: ServerPlan): Promise<RunningServer> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const running = (await adopt(plan)) ?? (await start(plan));
    if (running) return running;
    await wait(50);
  }
  const { pid } = readPostmasterFile(plan.place.data) ?? {};
  throw new CodedError(
    'database-no-answer',
    `PostgreSQL in ${plan.place.directory} (process ${pid ?? 'unknown'}) does not answer: see postgres.log there, or stop that process and start again.`,
  );
}

/** Undefined: there is no server on the directory (any more). */
async function adopt(plan: ServerPlan): Promise<RunningServer | undefined> {
  const { data, directory } = plan.place;
  const found = readPostmasterFile(data);
  if (!found) return undefined;
  if (!isPostmasterOf(found.pid, data)) {
    await rm(join(data, 'postmaster.pid'), { force: true });
    return undefined;
  }
  const outcome = await askLock(plan, found.port, () => isPostmasterOf(found.pid, data));
  if (outcome?.kind === 'taken') throw dataDirectoryInUse(directory);
  if (outcome?.kind === 'not-ours') throw notOurs(directory, found.pid);
  if (outcome?.kind === 'held' && (plan.port === undefined || plan.port === found.port)) {
    plan.log(`database: adopted the server of process ${found.pid} on port ${found.port}`);
    return { lock: outcome.lock, port: found.port };
  }
  if (outcome?.kind === 'held') await outcome.lock.end();
  plan.log(`database: stopping the server of process ${found.pid}`);
  await stopServer(found.pid);
  return undefined;
}

/** Undefined: it stopped at once for a reason that passes, try again. */
async function start(plan: ServerPlan): Promise<RunningServer | undefined> {
  const port = plan.port ?? (await freePort());
  // Asked beforehand, for a stranger on that port may keep us waiting for an answer.
  if (!(await isFree(port))) return refusedPort(plan, port);
  const server = startServer(plan.place, port, plan.binaries, plan.user, plan.settings);
  let said: string | undefined;
  void server.exited.then((text) => (said = text));
  const outcome = await askLock(plan, port, () => said === undefined);
  if (outcome?.kind === 'held') return { lock: outcome.lock, port };
  if (outcome?.kind === 'taken') throw dataDirectoryInUse(plan.place.directory);
  const failure = startFailure(said ?? '', plan.place.directory);
  if (failure.code === 'port-in-use') return refusedPort(plan, port);
  if (failure.code !== 'still-running') throw failure;
  return undefined;
}

/** Another port will do, unless this one was asked for. */
function refusedPort(plan: ServerPlan, port: number): undefined {
  if (plan.port === undefined) return undefined;
  throw startFailure(`Port ${port}: Address already in use`, plan.place.directory);
}

/** Asks until the server answers or is gone; undefined: gone, or silent for too long. */
async function askLock({ place }: ServerPlan, port: number, lives: () => boolean) {
  const url = ownerUrl(place.password, port, 'postgres');
  const deadline = performance.now() + PATIENCE_MS / 2;
  while (lives() && performance.now() < deadline) {
    const outcome = await lockDirectory(url, place.data);
    if (outcome.kind !== 'no-answer') return outcome;
    await wait(20);
  }
  return undefined;
}

/** The one line about a directory that a running application has. */
export const dataDirectoryInUse = (directory: string): CodedError =>
  new CodedError(
    'data-directory-in-use',
    `Another Eenloket already works on ${directory}: stop it first, or give this one a directory of its own.`,
  );

const notOurs = (directory: string, pid: number) =>
  new CodedError(
    'data-directory-in-use',
    `A PostgreSQL with another password (process ${pid}) works on ${directory}: stop it first.`,
  );
