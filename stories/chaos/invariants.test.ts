import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase, type TestDatabase } from '../../store/testing/test-database.js';
import { countWrongs } from './count-wrongs.js';
import { invariants } from './invariants.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

describe('the invariants of chaos', () => {
  it('hold where nothing happened', async () => {
    expect(await countWrongs(database.ownerUrl, 0)).toEqual({ lost: 0, double: 0, findings: [] });
  });

  it('miss the births that should have been there', async () => {
    const { lost, findings } = await countWrongs(database.ownerUrl, 3);
    expect(lost).toBe(3 + 3 + 5 * 3);
    expect(findings).toContain('lost: 3 births without a journey');
  });

  it('find a case that was decided twice and never closed', async () => {
    await database.asOwner(
      `insert into cases.case (organisation_id, case_id, part_id, pack, status, received_on, overdue)
       values ('svb', 'c1', 'p1', 'svb/kinderbijslag', 'open', '2026-03-16', false)`,
    );
    for (const version of [1, 2])
      await database.asOwner(
        `insert into store.event (id, organisation_id, stream, version, type, schema_version, time, data,
                                  processing_activity, traceparent)
         values (gen_random_uuid(), 'svb', 'case/c1', ${version}, 'nl.eenloket.case.decided', 1, now(), '{}', 't', 't')`,
      );
    const { findings } = await countWrongs(database.ownerUrl, 0);
    expect(findings).toContain('double: 1 cases with more than one decided');
    expect(findings).toContain('lost: 1 cases without closed');
  });

  it('find a child that one of the parents lost', async () => {
    const [child, mother] = ['a0000000-0000-4000-8000-000000000001', 'a0000000-0000-4000-8000-000000000002'];
    await database.asOwner(
      `insert into exchange.registered_birth (organisation_id, person_id, declaration_id, registered_on)
       values ('brp', '${child}', 'd1', '2026-03-16')`,
    );
    await database.asOwner(
      `insert into exchange.person (organisation_id, person_id, document)
       values ('brp', '${mother}', '{"kinderen": [{"persoonId": "${child}"}, {"persoonId": "${child}"}]}')`,
    );
    const { findings } = await countWrongs(database.ownerUrl, 0);
    expect(findings).toContain(
      'lost: 1 registered children whom the register does not know as a child of both parents',
    );
    expect(findings).toContain('double: 1 children of one parent');
  });

  it('find an event that is missing in the middle of a stream', async () => {
    await database.asOwner(
      `insert into store.event (id, organisation_id, stream, version, type, schema_version, time, data,
                                processing_activity, traceparent)
       values (gen_random_uuid(), 'svb', 'case/gap', 3, 'nl.eenloket.case.reminded', 1, now(), '{}', 't', 't')`,
    );
    const { findings } = await countWrongs(database.ownerUrl, 0);
    expect(findings).toContain('lost: 2 events missing in the middle of a stream');
  });

  it('have words of their own', () => {
    expect(new Set(invariants.map(({ what }) => what)).size).toBe(invariants.length);
  });
});
