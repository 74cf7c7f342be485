import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startProgram } from '../../testing/run-program.js';
import { launchPostgres } from './launch-postgres.js';
import { isAlive } from './postmaster-file.js';
import { removePostgres } from './remove-postgres.js';

let directory: string;
beforeAll(() => void (directory = join(mkdtempSync(join(tmpdir(), 'eenloket-remove-')), 'postgres')));
afterAll(() => rmSync(join(directory, '..'), { recursive: true, force: true }));

it('leaves a server alone that an application works on', async () => {
  const running = await launchPostgres({ directory, log: () => undefined });
  await expect(removePostgres(directory)).rejects.toMatchObject({ code: 'data-directory-in-use' });
  expect(isAlive(running.pid()!)).toBe(true);
  await running.stop();
});

it('stops the server that survived a killed application, and removes its data', async () => {
  const worker = startProgram('launch-worker.ts', [directory]);
  const [line] = (await once(worker.stdout!, 'data')) as [Buffer];
  const { pid } = JSON.parse(line.toString()) as { pid: number };
  worker.kill('SIGKILL');
  await once(worker, 'exit');
  expect(isAlive(pid)).toBe(true);
  // The server notices within a moment that its application is gone.
  await expect.poll(() => removePostgres(directory).then(() => 'removed', String)).toBe('removed');
  expect([isAlive(pid), existsSync(directory)]).toEqual([false, false]);
});

it('does nothing where nothing is', async () => {
  await expect(removePostgres(directory)).resolves.toBeUndefined();
});
