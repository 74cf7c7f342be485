import type { JourneysPort, Visitor } from '@eenloket/counter';
import { readJourney } from '@eenloket/journeys';
import type { Foundation } from '../../system/foundation.js';
import { COUNTER } from '../../system/subscriptions.js';
import { workOf } from '../../system/work-of.js';

/**
 * The partner's side of the story: logs in as themselves and lets their own facts go along, if anything waits for
 * that. @returns whether the partner was there to agree
 */
export async function partnerAgrees(
  { databaseOf }: Pick<Foundation, 'databaseOf'>,
  journeys: JourneysPort,
  parent: Visitor,
  journeyId: string,
): Promise<boolean> {
  const { stored } = await databaseOf(COUNTER).transaction(workOf(COUNTER, 'demo-ouders'), (tx) =>
    readJourney(tx, journeyId),
  );
  const personId = stored.find(({ subjects }) => subjects?.['partner'] !== undefined)?.subjects?.['partner'];
  if (personId === undefined) return false;
  const partner: Visitor = { ...parent, personId, subjectId: personId };
  const done = await journeys.answerAsPartner(partner, journeyId, true);
  if (!done.ok) throw done.error;
  return true;
}
