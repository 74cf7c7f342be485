import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** How to run a program as a user PostgreSQL accepts: it refuses to run as root. */
export interface UnprivilegedUser {
  /** Words to put before the command. */
  readonly prefix: readonly string[];
  readonly spawnOptions: { readonly uid?: number; readonly gid?: number };
  /** Gives a directory to that user, all files in it included. */
  own(directory: string): void;
}

const NOBODY = 65_534;

/**
 * Picks the user to run PostgreSQL as. A normal user runs it as itself; root enters a user namespace in
 * which it is someone else (its files stay root's own), and where namespaces are forbidden becomes `nobody`.
 */
export function unprivilegedUser(): UnprivilegedUser {
  if (process.getuid?.() !== 0) return { prefix: [], spawnOptions: {}, own: () => undefined };
  const unshare = ['unshare', '--user', '--map-user=1000'];
  return spawnSync('unshare', [...unshare.slice(1), 'true']).status === 0
    ? { prefix: unshare, spawnOptions: {}, own: (directory) => giveTo(directory, 0) }
    : nobody();
}

/** The fallback for root without user namespaces: uid 65534, to whom the data directory is given. */
export function nobody(): UnprivilegedUser {
  return {
    prefix: [],
    spawnOptions: { uid: NOBODY, gid: NOBODY },
    own: (directory) => giveTo(directory, NOBODY),
  };
}

function giveTo(directory: string, uid: number): void {
  if (statSync(directory).uid !== uid) spawnSync('chown', ['-R', `${uid}:${uid}`, directory]);
}
