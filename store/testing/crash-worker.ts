// A small application that can be killed at any crash point: it appends events at `loket`, delivers them to
// `svb` in another database, and does the job each of them schedules. It ends when all work is done.
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import {
  appendEvents,
  openDatabase,
  readStream,
  scheduleJob,
  startJobRunner,
  startRelay,
} from '../src/index.js';
import { as, numbered, StandingClock } from './context.js';

const [loketUrl, svbUrl, streams] = process.argv.slice(2) as [string, string, string];
const TYPE = 'nl.eenloket.test.approved';
const subscriptions = [{ subscriber: 'cases', type: TYPE, recipients: () => ['svb'] }];
const loket = openDatabase(loketUrl, { subscriptions });
const svb = openDatabase(svbUrl);
const clock = new StandingClock();

for (let n = 0; n < Number(streams); n += 1)
  await loket.transaction(as('loket'), async (tx) => {
    const past = await readStream(tx, `journey/${n}`);
    if (past.length === 0) await appendEvents(tx, `journey/${n}`, 0, [numbered(1, TYPE), numbered(2, TYPE)]);
  });

const relay = startRelay({
  databaseOf: (organisation) => (organisation === 'svb' ? svb : loket),
  organisations: ['loket'],
  subscriptions,
  handlers: {
    cases: async (tx, { id, stream, data }) => {
      await tx.query(`insert into effect values ('event', $1, $2)`, [stream, data['n']]);
      await scheduleJob(tx, {
        kind: 'follow',
        key: id,
        wakeAt: clock.now(),
        payload: { stream, n: data['n'] ?? 0 },
      });
    },
  },
  bridge: { translateWithin: async (_from, _to, subject) => subject },
  clock,
  random: randomBytes,
  pollMs: 20,
});
const jobs = startJobRunner({
  databaseOf: () => svb,
  organisations: ['svb'],
  handlers: {
    follow: async (tx, { payload }) => {
      await tx.query(`insert into effect values ('job', $1, $2)`, [payload['stream'], payload['n']]);
    },
  },
  clock,
  random: randomBytes,
  pollMs: 20,
});

const left = async (): Promise<number> => {
  const outbox = await loket.transaction(as('loket'), (tx) =>
    tx.query(`select from store.delivery where state <> 'delivered'`),
  );
  const waiting = await svb.transaction(as('svb'), (tx) => tx.query('select from store.job'));
  return outbox.rowCount + waiting.rowCount;
};
while ((await left()) > 0) await wait(10);
await Promise.all([relay.stop(), jobs.stop()]);
await Promise.all([loket.close(), svb.close()]);
