-- Children of whom this organisation was told that the registration takes longer. Like that of a registration the news
-- may come before the part that waits for it.
create table cases.delayed_registration (
  organisation_id text not null,
  child_ref text not null,
  -- Why, with whom it is, and since when; the last news counts.
  delay jsonb not null,
  primary key (organisation_id, child_ref)
);

alter table cases.delayed_registration enable row level security;
alter table cases.delayed_registration force row level security;
create policy organisation on cases.delayed_registration
  using (organisation_id = current_setting('eenloket.organisation', true));

grant select, insert, update on cases.delayed_registration to eenloket_app;
