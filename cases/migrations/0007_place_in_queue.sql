-- What a task's place in the queue follows from stands in its own row, so that the first of thousands are read by index.
alter table cases.task
  add column overdue boolean not null default false,
  add column notice_on date,
  add column decide_by date,
  add column received_on date not null default '-infinity';

-- The owner sees all organisations for as long as this takes.
alter table cases.case no force row level security;
alter table cases.task no force row level security;
update cases.task t
   set overdue = c.overdue, notice_on = c.notice_on, decide_by = c.decide_by, received_on = c.received_on
  from cases.case c
 where c.organisation_id = t.organisation_id and c.case_id = t.case_id;
alter table cases.case force row level security;
alter table cases.task force row level security;

alter table cases.task alter column overdue drop default, alter column received_on drop default;

drop index cases.task_of_role;
create index task_free on cases.task
  (organisation_id, role, overdue desc, notice_on, decide_by, received_on, case_id, name)
  where claimed_by is null and not optional;
create index task_in_hand on cases.task
  (organisation_id, role, overdue desc, notice_on, decide_by, received_on, case_id, name)
  where claimed_by is not null and not optional;
create index task_of_worker on cases.task (organisation_id, claimed_by) where claimed_by is not null;
