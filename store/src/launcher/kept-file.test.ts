import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptFile } from './kept-file.js';
import { isAlive, isPostmasterOf, readPostmasterFile } from './postmaster-file.js';

let directory: string;
beforeAll(async () => void (directory = await mkdtemp(join(tmpdir(), 'kept-'))));
afterAll(() => rm(directory, { recursive: true }));

test('a secret is made once, kept for its owner only, and nothing else is left', async () => {
  const path = join(directory, 'password');
  expect(await keptFile(path, () => 'first')).toBe('first');
  expect(await keptFile(path, () => 'second')).toBe('first');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readdir(directory)).toEqual(['password']);
});

test('without a pid file there is no server, and this program is not one', () => {
  expect(readPostmasterFile(directory)).toBeUndefined();
  expect(isAlive(process.pid)).toBe(true);
  expect(isPostmasterOf(process.pid, directory)).toBe(false);
});
