import { realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { joinPostgres } from './join-postgres.js';
import { isPostmasterOf, readPostmasterFile } from './postmaster-file.js';
import { dataDirectoryInUse } from './running-server.js';
import { stopServer } from './server-process.js';

/**
 * Throws away the embedded server of a directory with all its data; one that survived a killed application is
 * stopped first. Nothing happens when there is none.
 * @param wanted the directory as it was given to `launchPostgres`
 * Error: `data-directory-in-use` when an application works on it now; then nothing is touched.
 */
export async function removePostgres(wanted: string): Promise<void> {
  if (await joinPostgres(wanted)) throw dataDirectoryInUse(wanted);
  const directory = await realpath(wanted).catch(() => wanted);
  const data = join(directory, 'data');
  const server = readPostmasterFile(data);
  if (server && isPostmasterOf(server.pid, data)) await stopServer(server.pid);
  await rm(directory, { recursive: true, force: true });
}
