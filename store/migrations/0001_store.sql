-- The clock of the database: a demo clock that runs on from a chosen moment, or (no row) real time.
create table store.clock (
  single boolean primary key default true check (single),
  -- The demo's first moment, and the real moment at which it began.
  starts_at timestamptz not null,
  began_at timestamptz not null,
  advanced_days integer not null default 0 check (advanced_days >= 0)
);
grant select, insert, update on store.clock to eenloket_app;

-- Now, on the clock of this database: the default time of events.
create function store.now() returns timestamptz
  language sql volatile parallel safe
  return coalesce(
    (select date_trunc('milliseconds', starts_at + (clock_timestamp() - began_at) + make_interval(hours => 24 * advanced_days))
       from store.clock),
    date_trunc('milliseconds', clock_timestamp()));

create table store.event (
  id uuid primary key,
  organisation_id text not null,
  stream text not null,
  version integer not null check (version > 0),
  type text not null,
  schema_version integer not null check (schema_version > 0),
  time timestamptz not null,
  -- The subject: person_id is the pseudonym.
  person_id uuid,
  subjects jsonb,
  data jsonb not null,
  processing_activity text not null,
  traceparent text not null,
  causation_id text,
  constraint event_version_once unique (organisation_id, stream, version)
);
create index event_of_person on store.event (organisation_id, person_id) where person_id is not null;
alter table store.event enable row level security;
alter table store.event force row level security;
create policy organisation on store.event
  using (organisation_id = current_setting('eenloket.organisation', true));
-- Events are never rewritten: no update, no delete.
grant select, insert on store.event to eenloket_app;

-- The outbox: one row for each recipient of an event, made in the transaction that appended it.
create table store.delivery (
  id uuid primary key default gen_random_uuid(),
  organisation_id text not null,
  event_id uuid not null references store.event,
  stream text not null,
  version integer not null,
  subscriber text not null,
  recipient text not null,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'dead')),
  attempts integer not null default 0,
  retry_at timestamptz not null default '-infinity',
  last_failure text,
  constraint delivery_once unique (event_id, subscriber, recipient)
);
-- Small, whatever has been delivered: what is left to do, and what a later event has to wait for.
create index delivery_due on store.delivery (organisation_id, retry_at) where state = 'waiting';
create index delivery_open on store.delivery (organisation_id, stream, subscriber, recipient, version)
  where state <> 'delivered';
alter table store.delivery enable row level security;
alter table store.delivery force row level security;
create policy organisation on store.delivery
  using (organisation_id = current_setting('eenloket.organisation', true));
grant select, insert, update on store.delivery to eenloket_app;

-- What was received and handled: a delivery that comes again finds its line here.
create table store.inbox (
  organisation_id text not null,
  event_id uuid not null,
  subscriber text not null,
  received_at timestamptz not null default store.now(),
  primary key (organisation_id, event_id, subscriber)
);
alter table store.inbox enable row level security;
alter table store.inbox force row level security;
create policy organisation on store.inbox
  using (organisation_id = current_setting('eenloket.organisation', true));
grant select, insert on store.inbox to eenloket_app;

-- Work for later. A row is deleted when it is done.
create table store.job (
  id uuid primary key default gen_random_uuid(),
  organisation_id text not null,
  kind text not null,
  key text not null,
  payload jsonb not null,
  wake_at timestamptz not null,
  retry_at timestamptz not null default '-infinity',
  processing_activity text not null,
  traceparent text not null,
  state text not null default 'waiting' check (state in ('waiting', 'dead')),
  attempts integer not null default 0,
  -- Goes up when the job is scheduled anew: a job that reschedules itself is not done.
  revision integer not null default 1,
  last_failure text,
  constraint job_once unique (organisation_id, kind, key)
);
create index job_due on store.job (organisation_id, wake_at) where state = 'waiting';
alter table store.job enable row level security;
alter table store.job force row level security;
create policy organisation on store.job
  using (organisation_id = current_setting('eenloket.organisation', true));
grant select, insert, update, delete on store.job to eenloket_app;
