import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Binaries } from './binaries.js';
import type { DataDirectory } from './data-directory.js';
import { isAlive } from './postmaster-file.js';
import type { UnprivilegedUser } from './unprivileged-user.js';

const LARGEST_LOG_BYTES = 10 * 1024 * 1024;

/** Settings of every server we start. Terse errors without statements: the log must not hold personal data. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/** A server that was started; `exited` resolves with what it logged if it stops. */
export interface ServerProcess {
  readonly exited: Promise<string>;
}

/** Starts PostgreSQL on a prepared directory; returns at once, before it answers. */
export function startServer(
  { directory, data }: DataDirectory,
  port: number,
  binaries: Binaries,
  user: UnprivilegedUser,
  settings: Readonly<Record<string, string>> = {},
): ServerProcess {
  const logFile = join(directory, 'postgres.log');
  const log = openSync(logFile, 'a', 0o600);
  if (statSync(logFile).size > LARGEST_LOG_BYTES) truncateSync(logFile);
  const before = statSync(logFile).size;
  const set = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const command = [...user.prefix, binaries.postgres, '-D', data, '-p', String(port), ...set];
  const [program, ...words] = command as [string, ...string[]];
  // Detached: Ctrl-C in the terminal reaches the application first, which stops the server last.
  const child = spawn(program, words, { ...user.spawnOptions, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  child.unref();
  const logged = () => readFileSync(logFile).subarray(before).toString('utf8');
  const exited = once(child, 'exit').then(logged, (error: Error) => error.message);
  return { exited };
}

/**
 * Stops a server by its process id: a fast shutdown with a checkpoint; after `patienceMs` an immediate one,
 * which the next start recovers from.
 */
export async function stopServer(pid: number, patienceMs = 30_000): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < patienceMs && isAlive(pid); waited += 20) await wait(20);
  }
}
