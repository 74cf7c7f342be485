import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `kill -9` of the embedded PostgreSQL of an installation.
 * @returns false when it does not run at this moment
 */
export function killDatabase(dataDirectory: string): boolean {
  try {
    const file = readFileSync(join(dataDirectory, 'postgres', 'data', 'postmaster.pid'), 'utf8');
    process.kill(Number(file.split('\n', 1)[0]), 'SIGKILL');
    return true;
  } catch {
    return false;
  }
}

/** The address of the embedded server's owner; it runs as long as the application. */
export function ownerUrlOf(dataDirectory: string): string {
  const read = (file: string) => readFileSync(join(dataDirectory, 'postgres', file), 'utf8').trim();
  return `postgres://eenloket_owner:${encodeURIComponent(read('password'))}@127.0.0.1:${read('port')}/eenloket`;
}
