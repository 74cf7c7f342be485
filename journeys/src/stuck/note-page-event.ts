import type { Transaction } from '@eenloket/store';
import type { PageEvent } from './page-event.js';
import { stuckSignalOf, type StuckSignal } from './stuck-signal.js';

/** How long a page event is kept, in minutes: a visit, not a history. */
const KEPT_MINUTES = 60;

/**
 * Notes what happened on a page of this person's visit, forgets what is older than an hour, and says whether the
 * visit shows somebody who is stuck.
 */
export const notePageEvent = async (
  tx: Transaction,
  person: string,
  event: PageEvent,
): Promise<StuckSignal | undefined> => {
  const own = [tx.context.organisation, person];
  await tx.query(
    `delete from journeys.page_event
      where organisation_id = $1 and person_id = $2 and at < $3::timestamptz - make_interval(mins => $4)`,
    [...own, event.at, KEPT_MINUTES],
  );
  await tx.query(
    'insert into journeys.page_event (organisation_id, person_id, at, event) values ($1, $2, $3, $4)',
    [...own, event.at, JSON.stringify(event)],
  );
  const { rows } = await tx.query<{ event: PageEvent }>(
    'select event from journeys.page_event where organisation_id = $1 and person_id = $2 order by at',
    own,
  );
  return stuckSignalOf(rows.map((row) => row.event));
};
