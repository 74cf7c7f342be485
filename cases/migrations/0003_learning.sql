-- How often workers did something else than the first suggestion. A count a service, not a trace of who: it mends the
-- suggestion, it does not judge a worker.
create table cases.set_aside (
  organisation_id text not null,
  pack text not null,
  suggested text not null,
  chosen text not null,
  times integer not null,
  primary key (organisation_id, pack, suggested, chosen)
);

-- What workers say could be better in a step of a task.
create table cases.step_improvement (
  organisation_id text not null,
  improvement_id text not null,
  pack text not null,
  task text not null,
  text text not null,
  worker text not null,
  suggested_at timestamptz not null,
  primary key (organisation_id, improvement_id)
);

alter table cases.set_aside enable row level security;
alter table cases.set_aside force row level security;
create policy organisation on cases.set_aside
  using (organisation_id = current_setting('eenloket.organisation', true));
alter table cases.step_improvement enable row level security;
alter table cases.step_improvement force row level security;
create policy organisation on cases.step_improvement
  using (organisation_id = current_setting('eenloket.organisation', true));

grant select, insert, update on cases.set_aside to eenloket_app;
grant select, insert on cases.step_improvement to eenloket_app;
