-- One cause can be a message to two people: a partner's agreement is confirmed to the partner and to the resident.
alter table messages.message drop constraint message_once;
alter table messages.message add constraint message_once unique (organisation_id, person_id, source_event);

-- The language in which a resident began a journey: its messages speak it, unless a preference was set.
create table messages.journey_language (
  organisation_id text not null,
  journey_id text not null,
  person_id uuid not null,
  language text not null check (language in ('nl', 'en')),
  primary key (organisation_id, journey_id)
);

alter table messages.journey_language enable row level security;
alter table messages.journey_language force row level security;
create policy organisation on messages.journey_language
  using (organisation_id = current_setting('eenloket.organisation', true));

grant select, insert on messages.journey_language to eenloket_app;
