-- A notice of default in the queue: from it and the end of the term follows from which day being late costs money (Awb 4:17).
alter table cases.case
  add column term_ended date,
  add column notice_on date,
  add check ((term_ended is null) = (notice_on is null));
