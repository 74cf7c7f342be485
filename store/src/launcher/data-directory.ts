import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, realpath, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CodedError } from '@eenloket/kit';
import type { Binaries } from './binaries.js';
import { keptFile } from './kept-file.js';
import { startFailure } from './start-failure.js';
import type { UnprivilegedUser } from './unprivileged-user.js';

/** The name of the database's owner: used for migrations only. */
export const OWNER = 'eenloket_owner';

const LEAST_FREE_BYTES = 64 * 1024 * 1024;

/** A prepared data directory: `<directory>/data` is PostgreSQL's own, `password` is kept beside it. */
export interface DataDirectory {
  readonly directory: string;
  readonly data: string;
  readonly password: string;
}

/**
 * Makes the data directory ready: initialises it the first time, checks its version every time.
 * Errors: `disk-full`, `data-directory-denied`, `data-directory-version`, `database-start-failed`.
 */
export async function prepareDataDirectory(
  wanted: string,
  binaries: Binaries,
  user: UnprivilegedUser,
): Promise<DataDirectory> {
  try {
    await mkdir(wanted, { recursive: true });
    const directory = await realpath(wanted);
    await refuseFullDisk(directory);
    const password = await keptFile(join(directory, 'password'), () => randomBytes(24).toString('base64url'));
    const data = join(directory, 'data');
    if ((await versionOf(data)) === undefined) await initialise(directory, data, binaries, user);
    await refuseOtherVersion(data, binaries.major);
    user.own(data);
    return { directory, data, password };
  } catch (error) {
    if (error instanceof CodedError) throw error;
    const { stderr, message } = error as Error & { stderr?: string };
    throw startFailure(stderr || message, wanted);
  }
}

async function refuseFullDisk(directory: string): Promise<void> {
  const { bavail, bsize } = await statfs(directory);
  if (bavail * bsize < LEAST_FREE_BYTES) throw startFailure('No space left on device', directory);
}

async function versionOf(data: string): Promise<number | undefined> {
  const text = await readFile(join(data, 'PG_VERSION'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Number(text);
}

async function refuseOtherVersion(data: string, major: number): Promise<void> {
  const version = await versionOf(data);
  if (version === major) return;
  throw new CodedError(
    'data-directory-version',
    `The data in ${data} was made by PostgreSQL ${version}, this program brings ${major}: start the version of Eenloket that made it, or begin anew with --reset.`,
  );
}

/** In a draft directory, renamed when whole: a crash halfway leaves nothing that looks initialised. */
async function initialise(
  directory: string,
  data: string,
  { initdb }: Binaries,
  user: UnprivilegedUser,
): Promise<void> {
  const draft = join(directory, `data.${process.pid}.new`);
  await mkdir(draft, { mode: 0o700 });
  user.own(draft);
  const passwordFile = `${draft}.password`;
  await writeFile(passwordFile, await readFile(join(directory, 'password')), { mode: 0o600 });
  user.own(passwordFile);
  const locale = ['-E', 'UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const words = ['-D', draft, '-U', OWNER, `--pwfile=${passwordFile}`, '-A', 'scram-sha-256', ...locale];
  const [program, ...rest] = [...user.prefix, initdb, ...words] as [string, ...string[]];
  await promisify(execFile)(program, rest, user.spawnOptions).finally(() => rm(passwordFile));
  await rename(draft, data).catch(() => rm(draft, { recursive: true }));
}
