-- Who may act for whom, for which services. Ended by a date that has passed or at once by ended_at.
create table identity.mandate (
  organisation_id text not null,
  mandate_id uuid not null,
  person_id uuid not null,
  representative_id uuid not null,
  -- Pack ids such as svb/kinderbijslag; '*' is every service.
  services text[] not null check (cardinality(services) > 0),
  valid_from date not null,
  -- The last day, inclusive; null has no end yet.
  valid_until date,
  -- Where it comes from: 'self' (given at the counter), a register, a court.
  source text not null,
  ended_at timestamptz,
  primary key (organisation_id, mandate_id),
  foreign key (organisation_id, person_id) references identity.person (organisation_id, person_id),
  foreign key (organisation_id, representative_id) references identity.person (organisation_id, person_id),
  check (person_id <> representative_id),
  check (valid_until >= valid_from)
);
create index mandate_by_representative on identity.mandate (organisation_id, representative_id);
create index mandate_by_person on identity.mandate (organisation_id, person_id);

-- A login under way: kept until it returns from the provider, once.
create table identity.login_attempt (
  organisation_id text not null,
  site text not null,
  state_hash bytea not null,
  browser_hash bytea not null,
  code_verifier text not null,
  nonce text not null,
  return_to text not null,
  expires_at timestamptz not null,
  primary key (organisation_id, site, state_hash)
);

-- A login that succeeded, of a resident (person_id) or of a worker. The id itself is only in the browser.
create table identity.session (
  organisation_id text not null,
  id_hash bytea not null,
  site text not null,
  person_id uuid,
  worker jsonb,
  assurance text not null check (assurance in ('substantial', 'high')),
  acting_for uuid,
  id_token text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  primary key (organisation_id, id_hash),
  foreign key (organisation_id, person_id) references identity.person (organisation_id, person_id),
  foreign key (organisation_id, acting_for) references identity.mandate (organisation_id, mandate_id),
  check ((person_id is null) <> (worker is null))
);
create index session_by_age on identity.session (organisation_id, last_seen_at);

alter table identity.mandate enable row level security;
alter table identity.mandate force row level security;
create policy own_organisation on identity.mandate
  using (organisation_id = current_setting('eenloket.organisation', true));

alter table identity.login_attempt enable row level security;
alter table identity.login_attempt force row level security;
create policy own_organisation on identity.login_attempt
  using (organisation_id = current_setting('eenloket.organisation', true));

alter table identity.session enable row level security;
alter table identity.session force row level security;
create policy own_organisation on identity.session
  using (organisation_id = current_setting('eenloket.organisation', true));

grant select, insert, update on identity.mandate to eenloket_app;
grant select, insert, delete on identity.login_attempt to eenloket_app;
grant select, insert, update, delete on identity.session to eenloket_app;
