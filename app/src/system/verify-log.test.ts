import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sequence } from '@eenloket/ledger';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lineWith } from '../../../ledger/testing/ledger-fixture.js';
import { logProcessing } from '@eenloket/ledger';
import { testDatabase, type TestDatabase } from '../../../store/testing/test-database.js';
import { StandingClock } from '../../../store/testing/context.js';
import { openKeys } from '../keys.js';
import { logSigner } from './log-signer.js';
import { verifyLog, type LogReport } from './verify-log.js';
import { workOf } from './work-of.js';

const directory = mkdtempSync(join(tmpdir(), 'verify-'));
const keys = openKeys(join(directory, 'keys.json'), true);
const clock = new StandingClock();
let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.close());

const verify = (organisation: string): Promise<LogReport> => verifyLog(test.database, keys, organisation);

/** Writes lines and seals them. */
const seal = (organisation: string, lines: number, signingKeys = keys): Promise<unknown> =>
  test.database.transaction(workOf(organisation, 'test'), async (tx) => {
    await logProcessing(
      tx,
      Array.from({ length: lines }, () => lineWith()),
    );
    await sequence(tx, logSigner(signingKeys, organisation), clock.now());
  });

it('a log in which nothing was sealed is no problem, and has no checkpoint', async () => {
  expect(await verify('brp')).toEqual({ organisation: 'brp', size: 0, problems: [] });
});

it('a sound log is sound, over several tiles, and growing', async () => {
  await seal('loket', 300);
  await seal('loket', 3);
  const report = await verify('loket');
  expect(report).toMatchObject({ organisation: 'loket', size: 303, problems: [] });
  expect(report.checkpoint).toMatchObject({ origin: 'eenloket/loket', size: 303 });
});

it('lines that wait to be sealed are not in it yet', async () => {
  await test.database.transaction(workOf('loket', 'test'), (tx) => logProcessing(tx, lineWith()));
  expect((await verify('loket')).size).toBe(303);
});

it('a line that was changed or deleted behind our back is found, by its place', async () => {
  await seal('svb', 4);
  const at = (index: number) =>
    `(select id from ledger.leaf where organisation_id = 'svb' and leaf_index = ${index})`;
  await test.asOwner(`update ledger.processing set purpose = 'another' where id = ${at(1)}`);
  await test.asOwner(`delete from ledger.processing where id = ${at(2)}`);
  expect((await verify('svb')).problems).toEqual(['line 1: changed', 'line 2: deleted']);
});

it('a tree that was changed is found, by the published path', async () => {
  await seal('toeslagen', 2);
  await test.asOwner(
    `update ledger.tile set hashes = decode(repeat('00', 64), 'hex') where organisation_id = 'toeslagen'`,
  );
  expect((await verify('toeslagen')).problems).toEqual(['tile/0/000.p/2: differs']);
});

it('lines whose checkpoint is gone are a problem, not an empty log', async () => {
  await seal('contactcentrum', 2);
  await test.asOwner(`delete from ledger.checkpoint where organisation_id = 'contactcentrum'`);
  expect(await verify('contactcentrum')).toEqual({
    organisation: 'contactcentrum',
    size: 2,
    problems: ['checkpoint: checkpointMissing'],
  });
});

it('a log that somebody else signed is not believed', async () => {
  await seal('toezicht', 1, openKeys(join(directory, 'others.json'), true));
  expect((await verify('toezicht')).problems).toEqual(['checkpoint: checkpointNotSigned']);
});
