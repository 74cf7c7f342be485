import { createServer, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing/test-database.js';
import type { WorkContext } from '../transaction.js';
import { openDatabase } from './open-database.js';

const as = (organisation: string): WorkContext => ({
  organisation,
  processingActivity: 'testing',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
});

let db: TestDatabase;
beforeAll(async () => (db = await testDatabase(['store'])));
afterAll(() => db.close());

const schedule = (organisation: string, key: string) =>
  db.database.transaction(as(organisation), (tx) =>
    tx.query(
      `insert into store.job (organisation_id, kind, key, payload, wake_at, processing_activity, traceparent)
       values ($1, 'k', $2, '{}', now(), 'testing', '')`,
      [organisation, key],
    ),
  );

test('a transaction knows its organisation, processing activity and trace', async () => {
  const { rows } = await db.database.transaction(as("d'Utrecht\\"), (tx) =>
    tx.query(`select current_setting('eenloket.organisation') as organisation,
                     current_setting('eenloket.processing_activity') as activity,
                     current_setting('eenloket.traceparent') as trace`),
  );
  expect(rows).toEqual([{ organisation: "d'Utrecht\\", activity: 'testing', trace: as('x').traceparent }]);
});

test('row-level security shows an organisation its own rows only, and nothing without context', async () => {
  await schedule('svb', 'a');
  await schedule('toeslagen', 'b');
  const keys = (organisation: string) =>
    db.database.transaction(as(organisation), async (tx) => {
      const { rows } = await tx.query<{ key: string }>(`select key from store.job where kind = 'k'`);
      return rows.map(({ key }) => key);
    });
  expect(await keys('svb')).toEqual(['a']);
  expect(await keys('toeslagen')).toEqual(['b']);
  expect(await keys('')).toEqual([]);
});

test('an organisation cannot write a row of another', async () => {
  await expect(
    db.database.transaction(as('svb'), (tx) =>
      tx.query(`update store.job set organisation_id = 'toeslagen'`),
    ),
  ).rejects.toThrow(/row-level security/);
});

test('the context does not leak to the next user of the connection', async () => {
  const one = openDatabase(db.url, { connections: 1 });
  await one.transaction(as('svb'), (tx) => tx.query('select 1'));
  const { rows } = await one.transaction(as('loket'), (tx) =>
    tx.query(`select current_setting('eenloket.organisation') as organisation`),
  );
  expect(rows).toEqual([{ organisation: 'loket' }]);
  await one.close();
});

test('dates, numbers and instants come back exactly, never as local midnights or floats', async () => {
  const { rows } = await db.database.transaction(as('svb'), (tx) =>
    tx.query(`select date '2026-03-16' as date, 0.1 + 0.2 as numeric, 9007199254740993 as int8,
      timestamptz '2026-03-16 09:00:00.5+01' as instant, array[date '2026-03-16', null] as dates,
      array[0.10] as numerics, array[timestamptz '2026-07-01 00:00+02'] as instants,
      timestamp '2026-03-16 09:00' as local, timestamptz 'infinity' as never, 7 as int4`),
  );
  expect(rows).toEqual([
    {
      date: '2026-03-16',
      numeric: '0.3',
      int8: '9007199254740993',
      instant: '2026-03-16T08:00:00.500Z',
      dates: ['2026-03-16', null],
      numerics: ['0.10'],
      instants: ['2026-06-30T22:00:00.000Z'],
      local: '2026-03-16 09:00:00',
      never: 'infinity',
      int4: 7,
    },
  ]);
});

test('a throw rolls everything back', async () => {
  const work = db.database.transaction(as('svb'), async (tx) => {
    await tx.query(`delete from store.job`);
    throw new Error('no');
  });
  await expect(work).rejects.toThrow('no');
  const rows = await db.asOwner(`select from store.job where organisation_id = 'svb'`);
  expect(rows).toHaveLength(1);
});

test('a statement whose error is swallowed does not pass for stored', async () => {
  const work = db.database.transaction(as('svb'), (tx) => tx.query('select 1/0').catch(() => undefined));
  await expect(work).rejects.toMatchObject({ code: 'transaction-aborted' });
});

test('a query after the end of its transaction is refused', async () => {
  const escaped = await db.database.transaction(as('svb'), async (tx) => ({ tx }));
  await expect(escaped.tx.query('select 1')).rejects.toMatchObject({ code: 'transaction-closed' });
});

test('repeatable work survives a deadlock, other work does not', async () => {
  await schedule('svb', 'one');
  await schedule('svb', 'two');
  const lockBoth = async (first: string, second: string, repeatable: boolean) => {
    await db.database.transaction(
      as('svb'),
      async (tx) => {
        await tx.query('update store.job set attempts = attempts + 1 where key = $1', [first]);
        await tx.query('select pg_sleep(0.1)');
        await tx.query('update store.job set attempts = attempts + 1 where key = $1', [second]);
      },
      { repeatable },
    );
  };
  await Promise.all([lockBoth('one', 'two', true), lockBoth('two', 'one', true)]);
  const rows = await db.asOwner(`select attempts from store.job where key in ('one', 'two')`);
  expect(rows).toEqual([{ attempts: 2 }, { attempts: 2 }]);
  const both = [lockBoth('one', 'two', false), lockBoth('two', 'one', false)];
  const outcomes = await Promise.allSettled(both);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('without named statements it works the same, and does not listen', async () => {
  const plain = openDatabase(db.url, { namedStatements: false });
  const sql = 'select name from pg_prepared_statements where statement like $1';
  const names = () => plain.transaction(as('svb'), (tx) => tx.query(sql, ['%']));
  await names();
  expect((await names()).rows).toEqual([]);
  expect(plain.listen).toBeUndefined();
  await plain.close();
});

test('a server that does not answer, a wrong password and a missing database are told apart', async () => {
  const failing = async (change: (url: URL) => void) => {
    const url = new URL(db.url);
    change(url);
    const database = openDatabase(url.href);
    const error = await database.transaction(as('svb'), (tx) => tx.query('select 1')).catch((e: Error) => e);
    await database.close();
    return error;
  };
  const silent = await failing((url) => (url.port = '1'));
  expect(silent).toMatchObject({ code: 'database-unreachable' });
  expect((silent as Error).message).not.toContain(new URL(db.url).password);
  expect(await failing((url) => (url.password = 'wrong'))).toMatchObject({ code: 'database-denied' });
  expect(await failing((url) => (url.pathname = '/nothing'))).toMatchObject({ code: 'database-missing' });
});

test('a server that goes in the very breath in which it lets us in fails the transaction, not the process', async () => {
  const message = (kind: string, content: string | Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeInt32BE(4 + content.length);
    return Buffer.concat([Buffer.from(kind), length, Buffer.from(content)]);
  };
  const [letIn, ready] = [message('R', Buffer.alloc(4)), message('Z', 'I')];
  const fatal = message(
    'E',
    'SFATAL\0VFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0',
  );
  const server = createServer((socket) =>
    socket.once('data', () => socket.end(Buffer.concat([letIn, ready, fatal]))),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const going = openDatabase(`postgres://nobody@127.0.0.1:${port}/none`);
  const work = going.transaction(as('svb'), (tx) => tx.query('select 1'));
  await expect(work).rejects.toHaveProperty('code', 'database-unreachable');
  await going.close();
  server.close();
});
