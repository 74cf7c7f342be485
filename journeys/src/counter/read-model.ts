import type { LegalDate } from '@eenloket/kit';
import { logLook, type Representative } from '@eenloket/messages';
import type { Transaction } from '@eenloket/store';
import type { JourneyCatalogue } from '../domain/journey-catalogue.js';
import type { JourneyState } from '../domain/journey-state.js';
import type { Persons } from './persons.js';
import { partnerWaitsOf } from '../view/partner-waits.js';
import { trackerOf, type TrackerRow } from '../view/tracker.js';

/** Writes what changed of the summary and the tracker rows of a journey, in the transaction that appended its events. */
export const projectJourney = async (
  tx: Transaction,
  state: JourneyState,
  { person, partner }: Persons,
  catalogue: JourneyCatalogue,
): Promise<void> => {
  const { organisation } = tx.context;
  const approved = Object.keys(state.approvals).length > 0;
  const rows = trackerOf(state).map((line) => ({ part_id: line.partId, line }));
  await tx.query(
    `with summary as (
       insert into journeys.journey
         (organisation_id, journey_id, person_id, life_event, phase, started_on, approved, stopped, partner_id,
          partner_waits)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (organisation_id, journey_id) do update
          set phase = excluded.phase, approved = excluded.approved, stopped = excluded.stopped,
              partner_id = excluded.partner_id, partner_waits = excluded.partner_waits
        where (journey.phase, journey.approved, journey.stopped, journey.partner_id, journey.partner_waits)
              is distinct from
              (excluded.phase, excluded.approved, excluded.stopped, excluded.partner_id, excluded.partner_waits))
     insert into journeys.tracker (organisation_id, part_id, journey_id, person_id, line)
     select $1, part_id, $2, $3, line from jsonb_to_recordset($11::jsonb) as new (part_id text, line jsonb)
     on conflict (organisation_id, part_id) do update set line = excluded.line
      where tracker.line is distinct from excluded.line`,
    [
      organisation,
      state.journeyId,
      person,
      state.lifeEvent,
      state.phase,
      state.startedOn,
      approved,
      state.stopped !== undefined,
      partner ?? null,
      JSON.stringify(partnerWaitsOf(state, catalogue)),
      JSON.stringify(rows),
    ],
  );
};

/**
 * Everything that runs for a person, over all organisations and journeys. A look by a representative (`by`) leaves its
 * line in the log.
 */
export const trackerFor = async (
  tx: Transaction,
  person: string,
  by?: Representative,
): Promise<readonly TrackerRow[]> => {
  await logLook(tx, person, ['aanvragen'], by);
  const { rows } = await tx.query<{ line: TrackerRow }>(
    'select line from journeys.tracker where organisation_id = $1 and person_id = $2 order by part_id',
    [tx.context.organisation, person],
  );
  return rows.map(({ line }) => line);
};

/** One journey of a person, as a list shows it. */
export type JourneySummary = {
  readonly journeyId: string;
  readonly lifeEvent: string;
  readonly phase: string;
  readonly startedOn: LegalDate;
  readonly approved: boolean;
  readonly stopped: boolean;
};

/** The journeys of a person, newest first. */
export const journeysOf = async (tx: Transaction, person: string): Promise<readonly JourneySummary[]> => {
  const { rows } = await tx.query<JourneySummary>(
    `select journey_id as "journeyId", life_event as "lifeEvent", phase, started_on as "startedOn", approved, stopped
       from journeys.journey where organisation_id = $1 and person_id = $2
      order by started_on desc, journey_id desc`,
    [tx.context.organisation, person],
  );
  return rows;
};
