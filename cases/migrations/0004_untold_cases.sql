-- The desk asks for these with every look at the queue; without an index it reads all cases of the organisation.
create index case_untold on cases.case (organisation_id, received_on, case_id)
  where status in ('decided', 'withdrawn');
