-- Children whose registration this organisation was told of. The news may come before the part that waits for it:
-- each delivery goes its own way, and a parent may approve later.
create table cases.registered_child (
  organisation_id text not null,
  child_ref text not null,
  -- The parent of the journey, as this organisation knows them.
  person_id uuid,
  registered_on date not null,
  primary key (organisation_id, child_ref)
);
create index registered_child_of_parent on cases.registered_child (organisation_id, person_id);

alter table cases.registered_child enable row level security;
alter table cases.registered_child force row level security;
create policy organisation on cases.registered_child
  using (organisation_id = current_setting('eenloket.organisation', true));

grant select, insert on cases.registered_child to eenloket_app;
