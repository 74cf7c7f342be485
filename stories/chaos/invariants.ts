/** A way in which work can be lost or done twice: `sql` counts how often it happened; `:births` is how many there must be. */
export interface Invariant {
  readonly kind: 'lost' | 'double';
  readonly what: string;
  readonly sql: string;
}

const CASE = 'nl.eenloket.case.';
const JOURNEY = 'nl.eenloket.journey.';

/** The birth, child benefit, child budget, health-care allowance, and the insurance of the child. */
const partsOfBirth = 5;

const lost = (what: string, sql: string): Invariant => ({ kind: 'lost', what, sql });

/** What happens more often than once: rows of `from` that say the same in `columns`. */
const double = (what: string, from: string, columns: string): Invariant => ({
  kind: 'double',
  what,
  sql: `select coalesce(sum(n - 1), 0) as count
          from (select count(*) as n from ${from} group by ${columns} having count(*) > 1) as same`,
});

/** What every finished case has exactly once. */
const onceACase = ['received', 'opened', 'decided', 'letter-sent', 'closed'].flatMap((name) => [
  lost(
    `cases without ${name}`,
    `select count(*) from cases.case c
      where not exists (select from store.event e where e.organisation_id = c.organisation_id
                           and e.stream = 'case/' || c.case_id and e.type = '${CASE}${name}')`,
  ),
  double(`cases with more than one ${name}`, `store.event where type = '${CASE}${name}'`, 'stream'),
]);

/** Everything that must hold over all organisations once every birth is finished. */
export const invariants: readonly Invariant[] = [
  lost('births without a journey', 'select greatest(0, :births - count(*)) as count from journeys.journey'),
  double('journeys of one parent', 'journeys.journey', 'person_id'),
  lost('journeys that were never sent', 'select count(*) from journeys.journey where not approved'),
  lost(
    'approved parts without a case',
    `select count(*) from store.event e
      where e.type = '${JOURNEY}part-approved'
        and not exists (select from cases.case c where c.part_id = e.data ->> 'partId'
                           and c.organisation_id = e.data ->> 'organisation')`,
  ),
  double(
    'parts approved more than once',
    `store.event where type = '${JOURNEY}part-approved'`,
    `data ->> 'partId'`,
  ),
  lost(
    `parts of a birth, of ${partsOfBirth} each`,
    `select greatest(0, ${partsOfBirth} * :births - count(*)) as count from cases.case`,
  ),
  double('cases of one part', 'cases.case', 'part_id'),
  ...onceACase,
  lost(
    'cases whose end the tracker does not show',
    `select count(*) from cases.case c
      where not exists (select from journeys.tracker t
                         where t.part_id = c.part_id and t.line ->> 'status' = 'closed')`,
  ),
  lost(
    'children that were not registered',
    `select greatest(0, :births - count(*)) as count from exchange.registered_birth`,
  ),
  lost(
    'registered children whom the register does not know as a child of both parents',
    `select count(*) from exchange.registered_birth b
      where (select count(*) from exchange.person p
              where p.document -> 'kinderen' @> jsonb_build_array(jsonb_build_object('persoonId', b.person_id))) < 2`,
  ),
  double(
    'children of one parent',
    `exchange.person p cross join jsonb_array_elements(p.document -> 'kinderen') as child`,
    `p.person_id, child ->> 'persoonId'`,
  ),
  double('registrations of one child', `store.event where type = '${CASE}child-registered'`, 'stream'),
  lost(
    'letters that are not in the message box',
    `select count(*) from store.event e
      where e.type = '${CASE}letter-sent'
        and not exists (select from messages.message m where m.source_event = e.id)`,
  ),
  double('messages about one event', 'messages.message', 'organisation_id, source_event'),
  double(
    'messages that say the same of one case',
    'messages.message where case_id is not null',
    'person_id, case_id, subject, body',
  ),
  lost(
    'letters that are not in the dossier',
    `select count(*) from store.event e
      where e.type = '${CASE}letter-sent'
        and not exists (select from messages.dossier_entry d where d.source_event = e.id)`,
  ),
  double('lines of the dossier about one event', 'messages.dossier_entry', 'person_id, source_event'),
  double(
    'lines of the processing log about one act',
    'ledger.processing',
    `organisation_id, operation_id, status, action, activity, person_id, actor_role, actor_pseudonym, purpose,
     data_categories, traceparent`,
  ),
  lost(
    'lines of the processing log without a place in the tree',
    `select count(*) from ledger.processing p
      where not exists (select from ledger.leaf l where l.organisation_id = p.organisation_id and l.id = p.id)`,
  ),
  lost('events still in the outbox', `select count(*) from store.delivery where state <> 'delivered'`),
  lost(
    'delivered events that were not received',
    `select count(*) from store.delivery d
      where d.state = 'delivered'
        and not exists (select from store.inbox i where i.organisation_id = d.recipient
                           and i.event_id = d.event_id and i.subscriber = d.subscriber)`,
  ),
  lost(
    'events missing in the middle of a stream',
    `select coalesce(sum(missing), 0) as count
       from (select max(version) - count(*) as missing from store.event group by organisation_id, stream) as gap`,
  ),
  double('reminders of one alarm', `store.event where type = '${CASE}reminded'`, 'stream, causation_id'),
  lost('jobs that were given up', `select count(*) from store.job where state = 'dead'`),
];
