-- What happens on the counter's pages, to see that somebody is stuck: codes only, kept for an hour.
create table journeys.page_event (
  organisation_id text not null,
  person_id uuid not null,
  at timestamptz not null,
  event jsonb not null
);
create index page_event_of_person on journeys.page_event (organisation_id, person_id, at);

alter table journeys.page_event enable row level security;
alter table journeys.page_event force row level security;
create policy organisation on journeys.page_event
  using (organisation_id = current_setting('eenloket.organisation', true));

grant select, insert, delete on journeys.page_event to eenloket_app;
