import type { StoredEvent, Transaction } from '@eenloket/store';
import { openConversation, type Conversation } from './conversation.js';

/** The events by which the counter keeps its own copy of a conversation, so that the resident sees both sides. */
export const CONVERSATION_EVENTS = [
  'nl.eenloket.help.requested',
  'nl.eenloket.help.answered',
  'nl.eenloket.help.closed',
] as const;

/** Handles one of {@link CONVERSATION_EVENTS} at the counter: opens its copy, adds the worker's answer, or closes it with the cause. */
export const followConversation = async (tx: Transaction, event: StoredEvent): Promise<void> => {
  const { conversationId, text, cause } = event.data;
  const own = [tx.context.organisation, conversationId];
  if (event.type.endsWith('.requested')) return openConversation(tx, event);
  if (event.type.endsWith('.closed'))
    await tx.query(
      `update messages.conversation set state = 'closed', cause = $3 where organisation_id = $1 and id = $2`,
      [...own, cause],
    );
  else
    await tx.query(
      `update messages.conversation set state = 'answered',
              lines = lines || jsonb_build_array(jsonb_build_object('from', 'worker', 'text', $3::text, 'at', $4::text))
        where organisation_id = $1 and id = $2`,
      [...own, text, event.time],
    );
};

/** One conversation of this person; another's is undefined. */
export const conversationOf = async (
  tx: Transaction,
  personId: string,
  id: string,
): Promise<Conversation | undefined> => {
  const { rows } = await tx.query<Conversation>(
    `select id, person_id as "personId", state, context, lines, taken_by as "takenBy", cause, opened_at as "openedAt"
       from messages.conversation where organisation_id = $1 and person_id = $2 and id = $3`,
    [tx.context.organisation, personId, id],
  );
  return rows[0];
};
