-- Which of these organisations have lines without a place in the tree. One question for all of them, as each of them
-- in turn, so that row-level security holds for every look.
create function ledger.who_is_pending(organisations text[]) returns setof text
  language plpgsql volatile
as $$
declare
  before constant text := current_setting('eenloket.organisation', true);
  organisation text;
begin
  foreach organisation in array organisations loop
    perform set_config('eenloket.organisation', organisation, true);
    if exists (select from ledger.pending where organisation_id = organisation) then
      return next organisation;
    end if;
  end loop;
  perform set_config('eenloket.organisation', before, true);
end $$;
revoke execute on function ledger.who_is_pending(text[]) from public;
grant execute on function ledger.who_is_pending(text[]) to eenloket_app;
