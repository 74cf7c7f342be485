import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../store/testing/test-database.js';
import { copied, copiesFor, JourneyPress } from './multiply-journeys.js';

describe('the number of copies', () => {
  it.each([
    [1_000, 20, 49],
    [1_001, 20, 50],
    [20, 20, 0],
    [5, 20, 0],
  ])('that make %i journeys of %i is %i each', (journeys, played, copies) => {
    expect(copiesFor(journeys, played)).toBe(copies);
  });
});

describe('a copied column', () => {
  it('has an id of its own, the same in every table', () => {
    expect(copied('source."id"', 'id', 'uuid')).toBe('md5(source."id"::text || copy)::uuid');
    expect(copied('source."journey_id"', 'journey_id', 'text')).toBe(`source."journey_id" || '-' || copy`);
  });
  it('is left as it is where it names a kind of thing', () => {
    expect(copied('source."pack"', 'pack', 'text')).toBe('source."pack"');
  });
  it('gives the work to a colleague, for later', () => {
    expect(copied('source."claimed_by"', 'claimed_by', 'text')).toBe(`'collega'`);
    expect(copied('source."decide_by"', 'decide_by', 'date')).toBe('source."decide_by" + 1 + copy % 30');
  });
});

describe('journeys that were multiplied', () => {
  let database: TestDatabase;
  let owner: pg.Client;
  beforeAll(async () => {
    database = await testDatabase();
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    for (const journey of ['j1', 'j2']) {
      await owner.query(
        `insert into journeys.journey (organisation_id, journey_id, person_id, life_event, phase, started_on, approved,
                                       stopped, partner_waits)
         values ('loket', $1, $2, 'kind-krijgen', 'born', '2026-03-16', true, false, '[]')`,
        [journey, randomUUID()],
      );
      await owner.query(
        `insert into store.event (id, organisation_id, stream, version, type, schema_version, time, data,
                                  processing_activity, traceparent)
         values ($1, 'loket', 'journey/' || $2, 1, 'nl.eenloket.journey.started', 1, now(), '{}', 't', '00-1-2-01')`,
        [randomUUID(), journey],
      );
    }
  });
  afterAll(async () => {
    await owner.end();
    await database.close();
  });
  const count = async (sql: string) => Number((await owner.query<{ n: string }>(sql)).rows[0]?.n);

  it('are as many as were asked for, each with a stream of its own, however often they are asked for', async () => {
    const press = await JourneyPress.of(owner);
    for (const journeys of [6, 20]) {
      await press.press(journeys);
      expect(await count('select count(*) as n from journeys.journey')).toBe(journeys);
      expect(
        await count(
          `select count(*) as n from journeys.journey j join store.event e on e.stream = 'journey/' || j.journey_id`,
        ),
      ).toBe(journeys);
    }
    expect(await press.rowsEach()).toContain('store.event 1.0');
  });

  it('leave the settings of the server as they were', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select name from pg_file_settings where sourcefile like '%auto.conf'`,
    );
    expect(rows).toEqual([]);
    expect((await owner.query('show session_replication_role')).rows).toEqual([
      { session_replication_role: 'origin' },
    ]);
  });
});
