create schema journeys;
grant usage on schema journeys to eenloket_app;

create table journeys.journey (
  organisation_id text not null,
  journey_id text not null,
  person_id uuid not null,
  life_event text not null,
  phase text not null,
  started_on date not null,
  approved boolean not null,
  stopped boolean not null,
  primary key (organisation_id, journey_id)
);
create index journey_of_person on journeys.journey (organisation_id, person_id, started_on desc);

-- One row a part: what its organisation last told. Fed by events.
create table journeys.tracker (
  organisation_id text not null,
  part_id text not null,
  journey_id text not null,
  person_id uuid not null,
  line jsonb not null,
  primary key (organisation_id, part_id),
  foreign key (organisation_id, journey_id) references journeys.journey
);
create index tracker_of_person on journeys.tracker (organisation_id, person_id);

alter table journeys.journey enable row level security;
alter table journeys.journey force row level security;
create policy organisation on journeys.journey
  using (organisation_id = current_setting('eenloket.organisation', true));
alter table journeys.tracker enable row level security;
alter table journeys.tracker force row level security;
create policy organisation on journeys.tracker
  using (organisation_id = current_setting('eenloket.organisation', true));

grant select, insert, update on journeys.journey, journeys.tracker to eenloket_app;
