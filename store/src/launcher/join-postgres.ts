import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { lockDirectory } from './directory-lock.js';
import { DATABASE } from './launch-postgres.js';
import { isPostmasterOf, readPostmasterFile } from './postmaster-file.js';
import { ownerUrl } from './running-server.js';

/**
 * The server that another application has launched on this directory and is using now, for a program that wants to
 * work beside it for a moment, such as a command. It belongs to that application, which may stop it at any time.
 * @param wanted the directory as that application gave it to `launchPostgres`
 * @returns connection string of the owner; undefined when no application uses the directory, so it is free to launch
 */
export async function joinPostgres(wanted: string): Promise<string | undefined> {
  const directory = await realpath(wanted).catch(() => undefined);
  if (directory === undefined) return undefined;
  const data = join(directory, 'data');
  const server = readPostmasterFile(data);
  const password = await readFile(join(directory, 'password'), 'utf8').catch(() => undefined);
  if (!server || password === undefined || !isPostmasterOf(server.pid, data)) return undefined;
  const outcome = await lockDirectory(ownerUrl(password.trim(), server.port, 'postgres'), data);
  // A server whose application was killed is nobody's: whoever launches next adopts it.
  if (outcome.kind === 'held') await outcome.lock.end();
  return outcome.kind === 'taken' ? ownerUrl(password.trim(), server.port, DATABASE) : undefined;
}
