import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../../../store/testing/test-database.js';
import { until } from '../../../../store/testing/context.js';
import { testConfiguration } from '../../../testing/test-system.js';
import { journeysPort } from '../../counter/journeys-port.js';
import { openFoundation, type Foundation } from '../../system/foundation.js';
import { releasePacks } from '../../system/release-packs.js';
import { newTraceparent } from '../../system/trace.js';
import { startWorkings, type Workings } from '../../system/workings.js';
import { seedDemo } from '../seed-demo.js';
import { findParent, listParents } from './find-parent.js';
import { playBirth, type PlayedBirth } from './play-birth.js';
import { reportBirth } from './report-birth.js';

// The municipality lives in a database of its own; everybody else shares the main one. Real packs, real relay.
const MUNICIPALITY = 'gemeente-utrecht';
let main: TestDatabase;
let other: TestDatabase;
let foundation: Foundation;
let workings: Workings;
let files: { removeFiles(): void };
const said: string[] = [];
const failures: string[] = [];

beforeAll(async () => {
  [main, other] = [await testDatabase(), await testDatabase()];
  const configuration = await testConfiguration(main.ownerUrl, {
    databases: new Map([[MUNICIPALITY, other.ownerUrl]]),
  });
  files = configuration;
  foundation = await openFoundation(configuration, () => undefined);
  await releasePacks(foundation, foundation.catalogue);
  await seedDemo(foundation);
  workings = await startWorkings(foundation, (line) => void failures.push(line));
});
afterAll(async () => {
  await workings?.background.stop();
  await foundation?.close();
  await Promise.all([main.close(), other.close()]);
  files?.removeFiles();
});

const visitorOf = async (handle: string) => {
  const { personId, female } = await findParent(foundation, handle);
  const traceparent = newTraceparent();
  const visitor = { personId, subjectId: personId, language: 'nl', traceparent } as const;
  return { visitor, teller: { female, birthDate: foundation.clock.today() } };
};
const journeys = () => journeysPort(foundation, workings.journeys);
const play = async (handle: string): Promise<PlayedBirth & { traceparent: string }> => {
  const { visitor, teller } = await visitorOf(handle);
  const stage = { foundation, workings, journeys: journeys(), say: (line: string) => void said.push(line) };
  return { ...(await playBirth(stage, visitor, teller)), traceparent: visitor.traceparent };
};

/** What both databases have, the main one first. */
const inBoth = <Row extends object>(sql: string): Promise<[Row[], Row[]]> =>
  Promise.all([main.asOwner<Row>(sql), other.asOwner<Row>(sql)]);

let played: Awaited<ReturnType<typeof play>>;
it('a birth goes from one approval to five letters over two databases', async () => {
  played = await play('emma-de-vries');
  expect(played.left).toEqual([]);
  expect(played.rows.map(({ organisation, status }) => `${organisation} ${status}`).sort()).toEqual([
    'gemeente-utrecht closed',
    'svb closed',
    'toeslagen closed',
    'toeslagen closed',
    'zorgverzekeraar closed',
  ]);
  expect(played.rows.map(({ letters }) => letters.length)).toEqual([1, 1, 1, 1, 1]);
  expect(failures).toEqual([]);
});

it('each organisation keeps its cases, events and log in its own database only', async () => {
  for (const table of ['cases.case', 'store.event', 'ledger.processing']) {
    const [here, there] = await inBoth<{ organisation: string }>(
      `select distinct organisation_id as organisation from ${table}`,
    );
    expect(here.map(({ organisation }) => organisation)).not.toContain(MUNICIPALITY);
    expect(there.map(({ organisation }) => organisation)).toEqual([MUNICIPALITY]);
  }
});

it('both know the child, by ids of their own and the same number', async () => {
  const [here, there] = await inBoth<{ person_id: string }>('select person_id from identity.person');
  const ids = new Set(here.map(({ person_id: id }) => id));
  expect(there.length).toBeGreaterThanOrEqual(3);
  expect(there.filter(({ person_id: id }) => ids.has(id))).toEqual([]);
});

it('everything that happened stands in the trace of the parent', async () => {
  const trace = played.traceparent.split('-')[1];
  const traces = `select distinct split_part(traceparent, '-', 2) as trace`;
  const [here, there] = await inBoth(`${traces} from store.event where stream ~ '^(journey|case)/'`);
  expect([here, there]).toEqual([[{ trace }], [{ trace }]]);
  const [lines, theirs] = await inBoth<{ trace: string }>(
    `${traces} from ledger.processing where purpose <> 'demo-vullen' and activity !~ '^(demo|identity)'`,
  );
  expect(lines).toContainEqual({ trace });
  expect(theirs).toEqual([{ trace }]);
});

it('nothing is left in the outbox, and playing it again changes nothing', async () => {
  const left = `select count(*)::int as left from store.delivery where state <> 'delivered'`;
  expect(await inBoth(left)).toEqual([[{ left: 0 }], [{ left: 0 }]]);
});

it('a deadline that passes on the demo clock is noticed at once', async () => {
  const { visitor, teller } = await visitorOf('fatima-haddad');
  await reportBirth(journeys(), visitor, teller, () => undefined);
  const open = `select overdue from cases.case where organisation_id = 'svb' and status in ('waiting', 'working', 'late')`;
  await until(async () => (await main.asOwner(open)).length === 1);
  await foundation.clock.advanceDays(70);
  workings.background.wake();
  await until(async () => (await main.asOwner<{ overdue: boolean }>(open))[0]?.overdue === true);
});

it('lists parents by handles that name nobody, and finds them', async () => {
  const parents = await listParents(foundation);
  expect(parents.map(({ handle }) => handle)).toContain('samira-el-amrani');
  for (const parent of parents)
    expect(Object.keys(parent).sort()).toEqual(
      [
        'age',
        'atRegister',
        'children',
        'female',
        'handle',
        'hasPartner',
        'mayLogIn',
        'partnerIsThere',
      ].sort(),
    );
  const { atRegister } = parents[0]!;
  expect((await findParent(foundation, atRegister.slice(0, 13))).atRegister).toBe(atRegister);
});

it('does not know a parent that is not there, nor a number', async () => {
  for (const handle of ['nobody', randomUUID(), '999990019', ''])
    await expect(findParent(foundation, handle)).rejects.toMatchObject({ code: 'parent-unknown' });
});

it('says one line a step', () => {
  expect(said.join('\n')).toMatch(/^counter: .*\n[^]*svb: Kinderbijslag: decided as proposed: .*letter sent/);
  expect(said.every((line) => !line.includes('\n'))).toBe(true);
});
