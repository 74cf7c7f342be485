-- Which of these organisations have work that is due: `delivery` or `job`. One question for all of them, as each of
-- them in turn, so that row-level security holds for every look.
create function store.who_is_due(work text, organisations text[], until timestamptz) returns setof text
  language plpgsql volatile
as $$
declare
  before constant text := current_setting('eenloket.organisation', true);
  organisation text;
begin
  foreach organisation in array organisations loop
    perform set_config('eenloket.organisation', organisation, true);
    if work = 'delivery' and exists (
         select from store.delivery where organisation_id = organisation and state = 'waiting' and retry_at <= until)
       or work = 'job' and exists (
         select from store.job
          where organisation_id = organisation and state = 'waiting' and wake_at <= until and retry_at <= until)
    then
      return next organisation;
    end if;
  end loop;
  perform set_config('eenloket.organisation', before, true);
end $$;
revoke execute on function store.who_is_due(text, text[], timestamptz) from public;
grant execute on function store.who_is_due(text, text[], timestamptz) to eenloket_app;
