create schema cases;
grant usage on schema cases to eenloket_app;

-- The queue: one row a case, computed from its events. No personal facts.
create table cases.case (
  organisation_id text not null,
  case_id text not null,
  person_id uuid,
  part_id text not null,
  child_ref text,
  pack text not null,
  status text not null,
  decide_by date,
  received_on date not null,
  overdue boolean not null,
  primary key (organisation_id, case_id)
);
create unique index case_of_part on cases.case (organisation_id, part_id);
create index case_of_child on cases.case (organisation_id, child_ref) where status = 'waiting';

-- The open tasks of the cases.
create table cases.task (
  organisation_id text not null,
  case_id text not null,
  name text not null,
  role text not null,
  optional boolean not null,
  claimed_by text,
  primary key (organisation_id, case_id, name),
  foreign key (organisation_id, case_id) references cases.case
);
create index task_of_role on cases.task (organisation_id, role);

alter table cases.case enable row level security;
alter table cases.case force row level security;
create policy organisation on cases.case
  using (organisation_id = current_setting('eenloket.organisation', true));
alter table cases.task enable row level security;
alter table cases.task force row level security;
create policy organisation on cases.task
  using (organisation_id = current_setting('eenloket.organisation', true));

grant select, insert, update on cases.case to eenloket_app;
grant select, insert, update, delete on cases.task to eenloket_app;
