import type { Transaction } from '@eenloket/store';
import type { PartnerWait } from '../view/partner-waits.js';

/** A journey of somebody else that waits for this person's approval as partner; nothing of the journey itself. */
export type WaitingJourney = {
  readonly journeyId: string;
  /** Which facts of the partner go to whom. */
  readonly facts: readonly PartnerWait[];
};

/**
 * The journeys that wait for this person as the registered partner, oldest first: which of their own facts would go to
 * which organisation, by name. No other content, and no value, of the journey is given.
 */
export const journeysWaitingFor = async (
  tx: Transaction,
  partner: string,
): Promise<readonly WaitingJourney[]> => {
  const { rows } = await tx.query<WaitingJourney>(
    `select journey_id as "journeyId", partner_waits as facts from journeys.journey
      where organisation_id = $1 and partner_id = $2 and partner_waits <> '[]'::jsonb
      order by started_on, journey_id`,
    [tx.context.organisation, partner],
  );
  return rows;
};
