-- A journey in which a child died: from here on only people write, nothing goes out by itself.
create table messages.quiet_journey (
  organisation_id text not null,
  person_id uuid not null,
  journey_id text not null,
  primary key (organisation_id, person_id, journey_id)
);

alter table messages.quiet_journey enable row level security;
alter table messages.quiet_journey force row level security;
create policy organisation on messages.quiet_journey
  using (organisation_id = current_setting('eenloket.organisation', true));

grant select, insert on messages.quiet_journey to eenloket_app;
