-- One Merkle tree per organisation (RFC 6962, SHA-256), published as c2sp.org/tlog-tiles.
create table ledger.tree (
  organisation_id text primary key,
  tree_size bigint not null default 0 check (tree_size >= 0)
);

-- The place of every commitment. `id` points to the processing line it commits to.
create table ledger.leaf (
  organisation_id text not null,
  leaf_index bigint not null,
  id uuid not null,
  commitment bytea not null check (length(commitment) = 32),
  primary key (organisation_id, leaf_index),
  unique (organisation_id, id)
);

-- The widest version of each tile; a narrower one is its prefix.
create table ledger.tile (
  organisation_id text not null,
  level integer not null check (level between 0 and 63),
  tile_index bigint not null,
  hashes bytea not null check (length(hashes) between 32 and 8192 and length(hashes) % 32 = 0),
  primary key (organisation_id, level, tile_index)
);

create table ledger.checkpoint (
  organisation_id text not null,
  tree_size bigint not null,
  note text not null,
  signed_at timestamptz not null,
  primary key (organisation_id, tree_size)
);

-- Lines erased under a retention rule: content and salt are gone, the commitment and the reason stay.
create table ledger.erasure (
  organisation_id text not null,
  id uuid not null,
  reason text not null,
  erased_at timestamptz not null,
  primary key (organisation_id, id)
);

do $$
declare name text;
begin
  foreach name in array array['tree', 'leaf', 'tile', 'checkpoint', 'erasure'] loop
    execute format('alter table ledger.%I enable row level security', name);
    execute format('alter table ledger.%I force row level security', name);
    execute format(
      'create policy own_organisation on ledger.%I using (organisation_id = current_setting(''eenloket.organisation'', true))',
      name);
  end loop;
end $$;

grant select, insert on ledger.leaf, ledger.checkpoint, ledger.erasure to eenloket_app;
grant select, insert, update on ledger.tree, ledger.tile to eenloket_app;

-- The application cannot delete a line; it can only erase one together with its salt, leaving a trace.
-- Only a line that already has its place in the tree can be erased, so that erasing is always visible.
create function ledger.erase(line uuid, why text, moment timestamptz) returns boolean
language plpgsql security definer set search_path = ledger, pg_temp as $$
declare org text := current_setting('eenloket.organisation', true);
begin
  if not exists (select 1 from ledger.leaf l where l.organisation_id = org and l.id = line) then
    return false;
  end if;
  delete from ledger.processing p where p.organisation_id = org and p.id = line;
  if not found then
    return false;
  end if;
  delete from ledger.salt s where s.organisation_id = org and s.id = line;
  insert into ledger.erasure values (org, line, why, moment);
  return true;
end $$;
revoke all on function ledger.erase(uuid, text, timestamptz) from public;
grant execute on function ledger.erase(uuid, text, timestamptz) to eenloket_app;
