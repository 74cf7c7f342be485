import { randomUUID } from 'node:crypto';
import type { Transaction } from '@eenloket/store';
import type { NewMessage } from './new-message.js';
import { recordOutbound } from './outbound.js';
import { preferenceOf } from './preference.js';

/**
 * Puts a message in the box of a person; what is for them also goes out over the channel they prefer. Returns false
 * when it was there already.
 */
export const addMessage = async (tx: Transaction, message: NewMessage): Promise<boolean> => {
  const { channel } = await preferenceOf(tx, message.personId);
  const id = randomUUID();
  const { rowCount } = await tx.query(
    `insert into messages.message (id, organisation_id, person_id, direction, sender, subject, html, body,
                                   language, journey_id, case_id, channel, source_event)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
     on conflict on constraint message_once do nothing`,
    [
      id,
      tx.context.organisation,
      message.personId,
      message.direction,
      message.sender,
      message.subject,
      message.html,
      message.body,
      message.language,
      message.journeyId ?? null,
      message.caseId ?? null,
      channel,
      message.sourceEvent,
    ],
  );
  if (rowCount === 0) return false;
  const goesOut = message.direction === 'toResident' && message.boxOnly === undefined;
  if (channel !== 'messageBox' && goesOut) await recordOutbound(tx, id, channel, message);
  return true;
};
