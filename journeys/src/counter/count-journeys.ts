import type { Transaction } from '@eenloket/store';

/** A service that a life event offers in one of its phases. */
export interface OfferedService {
  readonly lifeEvent: string;
  readonly phase: string;
  readonly pack: string;
}

/** How many journeys use a pack, and how many residents they are of. */
export interface JourneyCount {
  readonly pack: string;
  readonly journeys: number;
  readonly residents: number;
}

/**
 * Counts, for each of these packs, the journeys that use it: a part on it was sent and is not withdrawn or stopped, or the journey runs,
 * its phase offers the pack and is not approved yet. Of the latter a fact may still leave the pack out; facts are not read. Residents are
 * counted once, by their pseudonym at the counter, in the database: no pseudonym, journey or fact comes out of it.
 * @param offered which phases offer which of the packs
 * @returns a row for each pack that a journey uses, by its id
 */
export async function countJourneys(
  tx: Transaction,
  packs: readonly string[],
  offered: readonly OfferedService[],
): Promise<readonly JourneyCount[]> {
  const { rows } = await tx.query<JourneyCount>(
    `select pack, count(distinct journey_id)::integer as journeys, count(distinct person_id)::integer as residents
       from (select t.line ->> 'pack' as pack, t.journey_id, t.person_id
               from journeys.tracker t
              where t.organisation_id = $1 and t.line ->> 'status' not in ('withdrawn', 'stopped')
              union all
             select o.pack, j.journey_id, j.person_id
               from journeys.journey j
               join jsonb_to_recordset($3::jsonb) as o ("lifeEvent" text, phase text, pack text)
                 on o."lifeEvent" = j.life_event and o.phase = j.phase
              where j.organisation_id = $1 and not j.stopped
                and not exists (select from store.event e
                                 where e.organisation_id = $1 and e.stream = 'journey/' || j.journey_id
                                   and e.type = 'nl.eenloket.journey.approved' and e.data ->> 'phase' = j.phase)) used
      where pack = any($2)
      group by pack
      order by pack`,
    [tx.context.organisation, packs, JSON.stringify(offered)],
  );
  return rows;
}
