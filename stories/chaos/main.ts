import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Place } from './application.js';
import { Births } from './births.js';
import { countWrongs, type Wrongs } from './count-wrongs.js';
import { ownerUrlOf } from './database-process.js';
import { Dice } from './dice.js';
import { freePlace } from './free-place.js';
import { Killer } from './killer.js';
import { readOptions } from './options.js';
import { planKills } from './plan.js';
import { eventsOfBirth, Progress } from './progress.js';

/** Families that can have a child: more than are asked for, because births go on as long as there are kills to come. */
const familiesPerBirth = 2;
/** The part of the work during which there are kills; a program that has just started does its first work slowly. */
const killedShare = 0.5;
/** How long nothing at all may happen, and how long the outbox may take to become empty. */
const patience_ms = 90_000;
const drained_ms = 120_000;
const look_ms = 50;

const options = readOptions(process.argv.slice(2));
const dice = new Dice(options.seed);
const families = options.births * familiesPerBirth;
const place = await freePlace(families);
const sites = {
  counter: `http://127.0.0.1:${place.port}`,
  desk: `http://127.0.0.1:${place.port + 100}`,
};
console.log(`chaos: seed ${options.seed}, data and application.log in ${place.directory}`);

const killer = new Killer(place, dice);
const births = new Births(sites, dice, () => killer.whenUp());
const progress = new Progress(place.dataDirectory);
const began = performance.now();
const told = setInterval(() => tell(), 10_000);
const failures: string[] = [];
let wrongs: Wrongs = { lost: 0, double: 0, findings: [] };
try {
  await killer.prepare();
  await Promise.race([
    Promise.all([
      killer.carryOut(planKills(options.kills, dice), { timeFor, ringAlarms: () => progress.ringAlarms() }),
      births.run(options.births, families, () => killer.kills >= options.kills),
    ]),
    standstill(),
  ]);
  await outboxEmpty();
  wrongs = await countWrongs(ownerUrlOf(place.dataDirectory), births.total);
  if (!logsVerify(place)) failures.push('a log does not verify');
} catch (error) {
  failures.push(String((error as Error).stack ?? error));
  births.giveUp();
}
clearInterval(told);
tell();
await progress.close();
const code = await killer.stop();
if (code !== 0) failures.push(`the application ended with exit code ${code} when it was asked to stop`);
for (const said of killer.ownEnds) console.log(`chaos: the application ended by itself, saying:\n${said}`);
for (const line of [...wrongs.findings, ...failures]) console.log(`chaos: ${line}`);
const well = failures.length === 0 && wrongs.lost + wrongs.double === 0;
if (well) rmSync(place.directory, { recursive: true, force: true });
else console.log(`chaos: see ${join(place.directory, 'application.log')}`);
console.log(
  `chaos: kills ${killer.kills}, births ${births.finished}, lost ${wrongs.lost}, double ${wrongs.double}`,
);
process.exit(well ? 0 : 1);

function tell(): void {
  const { point, start, moment, database } = killer.tally;
  const seconds = Math.round((performance.now() - began) / 1000);
  const spent = Object.entries(killer.spent).map(([what, ms]) => `${what} ${Math.round(ms / 1000)} s`);
  console.log(
    `chaos: ${seconds} s, births ${births.finished} of ${births.total}, kills ${killer.kills} (at a point ${point}, at a start ${start}, at a moment ${moment}, database ${database}; ${spent.join(', ')}), done again ${births.retries}: ${births.latestReason.slice(0, 120)}`,
  );
}

/** The kills are spread over most of the work of the births: each comes when so much is done, whatever time that takes. */
async function timeFor(kill: number): Promise<void> {
  const events = (kill / options.kills) * options.births * eventsOfBirth * killedShare;
  while ((await progress.look()) < events) await wait(look_ms);
}

/** Rejects when nothing was written for too long. */
async function standstill(): Promise<never> {
  for (let [before, since] = [-1, performance.now()]; ; await wait(1_000, undefined, { ref: false })) {
    const now = (await progress.look()) + births.finished + killer.kills;
    if (now !== before) [before, since] = [now, performance.now()];
    else if (performance.now() - since > patience_ms)
      throw new Error(
        `Nothing happened for ${patience_ms / 1000} s; ${births.finished} of ${births.total} births are finished. Latest: ${births.latestReason}`,
      );
  }
}

/** Waits until every event was delivered and every line of the log has its place in the tree; not longer than patience. */
async function outboxEmpty(): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrlOf(place.dataDirectory) });
  await client.connect();
  for (let waited = 0; waited < drained_ms; waited += 500) {
    const { rows } = await client.query<{ left: boolean }>(
      `select exists (select from store.delivery where state = 'waiting') or exists (select from ledger.pending) as left`,
    );
    if (!rows[0]?.left) break;
    await wait(500);
  }
  await client.end();
}

/** Whether `eenloket verify` finds the log of every organisation whole. */
function logsVerify({ dataDirectory }: Place): boolean {
  const { status, stdout } = spawnSync(process.execPath, ['bin/eenloket.js', 'verify'], {
    env: { ...process.env, DATABASE_URL: '', EENLOKET_DATA: dataDirectory },
    encoding: 'utf8',
  });
  console.log(`chaos: ${stdout.trim().split('\n').at(-1)}`);
  return status === 0;
}
