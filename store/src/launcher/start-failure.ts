import { CodedError } from '@eenloket/kit';

const CAUSES: readonly { pattern: RegExp; code: StartFailureCode; advice: string }[] = [
  {
    pattern: /No space left on device|Disk quota exceeded/i,
    code: 'disk-full',
    advice: 'free some disk space and start again',
  },
  {
    pattern: /Address already in use|could not bind|could not create any TCP\/IP sockets/i,
    code: 'port-in-use',
    advice: 'stop the program on that port or choose another one',
  },
  {
    pattern: /initialized by PostgreSQL version|incompatible with server/i,
    code: 'data-directory-version',
    advice: 'start the version of Eenloket that made it, or begin anew with --reset',
  },
  {
    pattern: /shared memory block|lock file "postmaster\.pid" already exists/i,
    code: 'still-running',
    advice: 'an earlier server is still stopping: try again in a moment',
  },
  {
    pattern: /Permission denied|wrong ownership|invalid permissions|Read-only file system/i,
    code: 'data-directory-denied',
    advice: 'make the directory writable for the user that starts Eenloket',
  },
];

/** Why PostgreSQL did not start. */
export type StartFailureCode =
  | 'disk-full'
  | 'port-in-use'
  | 'data-directory-version'
  | 'still-running'
  | 'data-directory-denied'
  | 'database-start-failed';

/**
 * Turns what PostgreSQL (or the file system) said when it did not start into one line that says what to do.
 * @param said the log text or error message
 * @param directory the data directory it is about
 */
export function startFailure(said: string, directory: string): CodedError<StartFailureCode> {
  const known = CAUSES.find(({ pattern }) => pattern.test(said));
  const lines = said.trim().split('\n');
  const line = lines.find((each) => known?.pattern.test(each)) ?? lines.at(-1) ?? '';
  const reason = line.replace(/^.*?(FATAL|PANIC|ERROR|LOG|error):\s*/, '').trim();
  return new CodedError(
    known?.code ?? 'database-start-failed',
    `PostgreSQL did not start in ${directory} (${reason || 'it said nothing'}): ${known?.advice ?? 'see postgres.log there'}.`,
  );
}
