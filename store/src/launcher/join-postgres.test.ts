import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startProgram } from '../../testing/run-program.js';
import { joinPostgres } from './join-postgres.js';
import { launchPostgres } from './launch-postgres.js';

let directory: string;
beforeAll(async () => void (directory = await mkdtemp(join(tmpdir(), 'join-'))));
afterAll(() => rm(directory, { recursive: true, force: true }));

test('there is nothing to join where nothing was ever launched', async () => {
  expect(await joinPostgres(join(directory, 'absent'))).toBeUndefined();
  expect(await joinPostgres(directory)).toBeUndefined();
});

test('the server of a running application is joined; that of a killed one is left to be adopted', async () => {
  const application = startProgram('launch-worker.ts', [directory]);
  const [said] = (await once(application.stdout!, 'data')) as [Buffer];
  const { ownerUrl, pid } = JSON.parse(said.toString()) as { ownerUrl: string; pid: number };
  const joined = await joinPostgres(directory);
  expect(joined).toBe(ownerUrl);
  const client = new pg.Client({ connectionString: joined });
  await client.connect();
  expect((await client.query('select 1 as n')).rows).toEqual([{ n: 1 }]);
  await client.end();

  application.kill('SIGKILL');
  await once(application, 'exit');
  expect(await joinPostgres(directory)).toBeUndefined();
  const adopted = await launchPostgres({ directory, log: () => undefined });
  expect(adopted.pid()).toBe(pid);
  expect(await joinPostgres(directory)).toBe(ownerUrl);
  await adopted.stop();
  expect(await joinPostgres(directory)).toBeUndefined();
});

test('a pid file that names another program is not a server to join', async () => {
  await writeFile(join(directory, 'data', 'postmaster.pid'), `${process.pid}\n${directory}/data\n0\n5432\n`);
  expect(await joinPostgres(directory)).toBeUndefined();
});
