import type { StoredEvent, Transaction } from '@eenloket/store';

/** From now on nothing goes to this person by itself about this journey. */
export const keepQuiet = async (tx: Transaction, personId: string, journeyId: string): Promise<void> => {
  await tx.query(
    `insert into messages.quiet_journey (organisation_id, person_id, journey_id) values ($1, $2, $3)
     on conflict do nothing`,
    [tx.context.organisation, personId, journeyId],
  );
};

// A letter, a question or an answer that a worker wrote is no automatic message.
const writtenByHuman = ({ type, data }: StoredEvent): boolean =>
  type === 'nl.eenloket.help.answered' ||
  type === 'nl.eenloket.case.question-asked' ||
  (type === 'nl.eenloket.case.letter-sent' && data['automatic'] !== true);

/**
 * Whether an event may not become a message: it comes from a machine and is about a journey that is quiet. A part
 * carries the id of its journey before its first dot.
 */
export const isSilenced = async (tx: Transaction, personId: string, event: StoredEvent): Promise<boolean> => {
  if (writtenByHuman(event)) return false;
  const { partId, conversationId } = event.data;
  const { rows } = await tx.query(
    `select 1 from messages.quiet_journey
      where organisation_id = $1 and person_id = $2
        and (starts_with($3, journey_id || '.') or $4 = 'journey/' || journey_id)`,
    [tx.context.organisation, personId, String(partId ?? conversationId ?? ''), event.stream],
  );
  return rows.length > 0;
};
