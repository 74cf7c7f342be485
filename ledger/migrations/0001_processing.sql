-- The processing log: who looked at, wrote or shared whose data, and why. Append-only for the application.
create schema if not exists ledger;

create table ledger.processing (
  organisation_id text not null,
  id uuid not null,
  at timestamptz not null,
  operation_id text not null,
  status text not null check (status in ('intent', 'completed', 'failed')),
  action text not null check (action in ('read', 'write', 'share')),
  activity text not null,
  person_id uuid not null,
  actor_role text not null,
  actor_pseudonym text not null,
  legal_basis jsonb not null,
  purpose text not null,
  data_categories text[] not null,
  recipient text,
  traceparent text not null,
  primary key (organisation_id, id)
);
create index processing_by_subject on ledger.processing (organisation_id, person_id, at);
create index processing_by_operation on ledger.processing (organisation_id, operation_id);

-- Salts stand apart: without its salt a published commitment says nothing about the row, so a row can be erased.
create table ledger.salt (
  organisation_id text not null,
  id uuid not null,
  salt bytea not null check (length(salt) = 32),
  primary key (organisation_id, id)
);

-- Commitments that wait for a place in the tree; the sequencer empties this table about every second.
create table ledger.pending (
  organisation_id text not null,
  id uuid not null,
  commitment bytea not null check (length(commitment) = 32),
  primary key (organisation_id, id)
);

alter table ledger.processing enable row level security;
alter table ledger.processing force row level security;
create policy own_organisation on ledger.processing
  using (organisation_id = current_setting('eenloket.organisation', true));
alter table ledger.salt enable row level security;
alter table ledger.salt force row level security;
create policy own_organisation on ledger.salt
  using (organisation_id = current_setting('eenloket.organisation', true));
alter table ledger.pending enable row level security;
alter table ledger.pending force row level security;
create policy own_organisation on ledger.pending
  using (organisation_id = current_setting('eenloket.organisation', true));

grant usage on schema ledger to eenloket_app;
grant select, insert on ledger.processing, ledger.salt to eenloket_app;
grant select, insert, delete on ledger.pending to eenloket_app;
