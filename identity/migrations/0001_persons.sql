create schema if not exists identity;
grant usage on schema identity to eenloket_app;

-- Persons as one organisation knows them. The id is random and is the pseudonym in events and logs.
create table identity.person (
  organisation_id text not null,
  person_id uuid not null,
  created_at timestamptz not null,
  -- The person this one turned out to be; every look-up ends at the survivor.
  merged_into uuid,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, merged_into) references identity.person (organisation_id, person_id),
  check (merged_into <> person_id)
);

-- The only place of the BSN: encrypted (AES-256-GCM), found by HMAC-SHA256 under the installation's key.
create table identity.identity (
  organisation_id text not null,
  person_id uuid not null,
  bsn_encrypted bytea not null,
  bsn_hmac bytea not null check (octet_length(bsn_hmac) = 32),
  primary key (organisation_id, person_id),
  unique (organisation_id, bsn_hmac),
  foreign key (organisation_id, person_id) references identity.person (organisation_id, person_id)
);

-- Names by which organisations can speak of a person without BSN: an unborn or unregistered child, a parent from abroad.
create table identity.alias (
  organisation_id text not null,
  person_id uuid not null,
  alias text not null,
  primary key (organisation_id, alias),
  foreign key (organisation_id, person_id) references identity.person (organisation_id, person_id)
);
create index alias_by_person on identity.alias (organisation_id, person_id);

alter table identity.person enable row level security;
alter table identity.person force row level security;
create policy own_organisation on identity.person
  using (organisation_id = current_setting('eenloket.organisation', true));

alter table identity.identity enable row level security;
alter table identity.identity force row level security;
create policy own_organisation on identity.identity
  using (organisation_id = current_setting('eenloket.organisation', true));

alter table identity.alias enable row level security;
alter table identity.alias force row level security;
create policy own_organisation on identity.alias
  using (organisation_id = current_setting('eenloket.organisation', true));

grant select, insert, update on identity.person, identity.alias to eenloket_app;
grant select, insert on identity.identity to eenloket_app;
