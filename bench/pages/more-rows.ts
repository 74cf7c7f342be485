import type { Client } from 'pg';

/** Gives whoever has the most letters so many of them in all: copies of one, as the owner. */
export async function fillMessageBox(owner: Client, letters: number): Promise<void> {
  await owner.query(
    `with one as (select * from messages.message where direction = 'toResident' order by created_at limit 1)
     insert into messages.message (id, organisation_id, person_id, direction, sender, subject, html, body, language,
                                   created_at, channel, source_event)
     select gen_random_uuid(), organisation_id, person_id, direction, sender, subject, html, body, language,
            created_at - make_interval(mins => copy::int), channel, gen_random_uuid()
       from one, generate_series(1, $1 - (select count(*) from messages.message m where m.person_id = one.person_id)) as copy`,
    [letters],
  );
  await owner.query('analyze messages.message');
}

/** Gives the SVB so many open cases that nobody has: copies of one of its cases in the list only, as the owner. */
export async function fillQueue(owner: Client, cases: number): Promise<void> {
  await owner.query(
    `insert into cases.case (organisation_id, case_id, person_id, part_id, pack, status, decide_by, received_on, overdue)
     select 'svb', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'svb/kinderbijslag', 'working',
            '2026-05-11'::date + copy::int % 30, '2026-03-16', false
       from generate_series(1, $1 - (select count(*) from cases.task where organisation_id = 'svb' and not optional)) as copy`,
    [cases],
  );
  await owner.query(
    `insert into cases.task (organisation_id, case_id, name, role, optional, overdue, decide_by, received_on)
     select organisation_id, case_id, 'beoordelen', 'svb.behandelaar', false, overdue, decide_by, received_on from cases.case c
      where organisation_id = 'svb' and status = 'working' on conflict do nothing`,
  );
  await owner.query('analyze cases.case');
  await owner.query('analyze cases.task');
}
