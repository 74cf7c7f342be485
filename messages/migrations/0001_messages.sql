create schema messages;
grant usage on schema messages to eenloket_app;

-- The message box: letters and messages in both directions, of every organisation.
create table messages.message (
  id uuid primary key,
  organisation_id text not null,
  person_id uuid not null,
  direction text not null check (direction in ('toResident', 'fromResident')),
  sender text not null,
  subject text not null,
  html text not null,
  body text not null,
  language text not null check (language in ('nl', 'en')),
  created_at timestamptz not null default store.now(),
  read_at timestamptz,
  journey_id text,
  case_id text,
  channel text not null,
  -- What caused it; the same cause makes one message.
  source_event uuid not null,
  constraint message_once unique (organisation_id, source_event)
);
create index message_of_person on messages.message (organisation_id, person_id, created_at desc);

create table messages.preference (
  organisation_id text not null,
  person_id uuid not null,
  channel text not null check (channel in ('messageBox', 'email', 'post')),
  language text not null check (language in ('nl', 'en')),
  form text not null check (form in ('text', 'steps', 'readAloud', 'plain')),
  primary key (organisation_id, person_id)
);

-- Everything between a resident and government, in order; never rewritten.
create table messages.dossier_entry (
  organisation_id text not null,
  person_id uuid not null,
  source_event uuid not null,
  at timestamptz not null,
  kind text not null
    check (kind in ('request', 'question', 'report', 'answer', 'letter', 'decision', 'contact')),
  party text not null,
  title jsonb not null,
  body text,
  journey_id text,
  case_id text,
  primary key (organisation_id, person_id, source_event)
);
create index dossier_in_order on messages.dossier_entry (organisation_id, person_id, at);

-- A call for help: what the resident agreed to send, and what both sides said.
create table messages.conversation (
  id text not null,
  organisation_id text not null,
  person_id uuid,
  state text not null check (state in ('open', 'taken', 'answered', 'closed')),
  context jsonb not null,
  lines jsonb not null,
  taken_by text,
  cause text,
  opened_at timestamptz not null default store.now(),
  primary key (organisation_id, id)
);
create index conversation_open on messages.conversation (organisation_id, opened_at) where state <> 'closed';

alter table messages.message enable row level security;
alter table messages.message force row level security;
create policy organisation on messages.message
  using (organisation_id = current_setting('eenloket.organisation', true));
alter table messages.preference enable row level security;
alter table messages.preference force row level security;
create policy organisation on messages.preference
  using (organisation_id = current_setting('eenloket.organisation', true));
alter table messages.dossier_entry enable row level security;
alter table messages.dossier_entry force row level security;
create policy organisation on messages.dossier_entry
  using (organisation_id = current_setting('eenloket.organisation', true));
alter table messages.conversation enable row level security;
alter table messages.conversation force row level security;
create policy organisation on messages.conversation
  using (organisation_id = current_setting('eenloket.organisation', true));

grant select, insert on messages.dossier_entry to eenloket_app;
grant select, insert, update on messages.message, messages.preference, messages.conversation to eenloket_app;
