-- The demo registers: the world outside. They answer only through the ports; nothing else reads these tables.
create schema if not exists exchange;

-- Persons in the shape of the BRP API 2.7, with `persoonId` wherever the API has a burgerservicenummer.
create table exchange.person (
  organisation_id text not null,
  person_id uuid not null,
  document jsonb not null,
  primary key (organisation_id, person_id)
);
create index person_by_address on exchange.person
  (organisation_id, (document #>> '{verblijfplaats,adresseerbaarObjectIdentificatie}'));

-- What the other registers hold of a person, one row per register.
create table exchange.register_entry (
  organisation_id text not null,
  person_id uuid not null,
  register text not null check (register in ('income', 'health-insurance', 'bank-account', 'benefits')),
  entry jsonb not null,
  primary key (organisation_id, person_id, register)
);

-- A declaration is registered once: a second attempt gives the same child.
create table exchange.registered_birth (
  organisation_id text not null,
  person_id uuid not null,
  declaration_id text not null,
  registered_on date not null,
  primary key (organisation_id, declaration_id)
);

-- First eight digits of the next fictional number; the ninth is its check digit.
create sequence exchange.fictional_number minvalue 99900000 maxvalue 99989999 start 99900000;

do $$
declare name text;
begin
  foreach name in array array['person', 'register_entry', 'registered_birth'] loop
    execute format('alter table exchange.%I enable row level security', name);
    execute format('alter table exchange.%I force row level security', name);
    execute format(
      'create policy own_organisation on exchange.%I using (organisation_id = current_setting(''eenloket.organisation'', true))',
      name);
  end loop;
end $$;

grant usage on schema exchange to eenloket_app;
grant select, insert, update on exchange.person, exchange.register_entry to eenloket_app;
grant select, insert on exchange.registered_birth to eenloket_app;
grant usage on sequence exchange.fictional_number to eenloket_app;
