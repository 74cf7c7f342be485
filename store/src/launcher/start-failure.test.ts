import { expect, test } from 'vitest';
import { startFailure } from './start-failure.js';

test.each([
  [
    '2026-03-16 08:00 UTC [7] PANIC:  could not write to file "pg_wal/xlogtemp.7": No space left on device',
    'disk-full',
  ],
  ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'port-in-use'],
  ['FATAL:  database files are incompatible with server', 'data-directory-version'],
  ['FATAL:  lock file "postmaster.pid" already exists', 'still-running'],
  ['FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use', 'still-running'],
  ["EACCES: permission denied, mkdir '/data'", 'data-directory-denied'],
  ['FATAL:  something new', 'database-start-failed'],
  ['', 'database-start-failed'],
])('%s is %s', (said, code) => {
  expect(startFailure(said, '/data').code).toBe(code);
});

test('the line names the directory, the reason and what to do', () => {
  const said = 'LOG:  starting\nFATAL:  could not create lock file: No space left on device\nLOG:  shut down';
  expect(startFailure(said, '/data').message).toBe(
    'PostgreSQL did not start in /data (could not create lock file: No space left on device): free some disk space and start again.',
  );
});
