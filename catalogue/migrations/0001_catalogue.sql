create schema if not exists catalogue;
grant usage on schema catalogue to eenloket_app;

-- What was released, by the hash of its canonical bundle: decisions name it for ever, so a row never changes.
create table catalogue.pack_version (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  number bigint generated always as identity,
  pack_id text not null,
  version text not null,
  bundle jsonb not null,
  released_at timestamptz not null,
  constraint pack_version_once unique (pack_id, version)
);
grant select, insert on catalogue.pack_version to eenloket_app;

create function catalogue.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'catalogue.pack_version is immutable: release a new version instead';
end $$;
create trigger pack_version_is_immutable before update or delete or truncate on catalogue.pack_version
  for each statement execute function catalogue.refuse_change();

-- Official names of government services (Uniforme Productnamenlijst): public data, no persons.
create table catalogue.service (
  uri text primary key,
  name text not null,
  content jsonb not null
);
grant select, insert, update, delete on catalogue.service to eenloket_app;

-- Government organisations (ROO, TOOI): public data, no persons.
create table catalogue.organisation (
  id text primary key,
  name text not null,
  type text not null,
  municipality_code text,
  content jsonb not null
);
create index organisation_by_municipality on catalogue.organisation (municipality_code)
  where municipality_code is not null;
grant select, insert, update, delete on catalogue.organisation to eenloket_app;
