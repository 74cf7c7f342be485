import type { Instant, Language } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import type { Channel } from './message.js';
import type { NewMessage } from './new-message.js';

/** What stands ready to be sent besides the message box. Nothing sends it yet, and no page may say that it went. */
export interface Outbound {
  readonly messageId: string;
  readonly channel: Exclude<Channel, 'messageBox'>;
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
  readonly createdAt: Instant;
}

// E-mail is not safe enough for the message itself: it only says that there is one.
const NOTICE: { readonly [language in Language]: { readonly subject: string; readonly body: string } } = {
  nl: {
    subject: 'Er is een nieuw bericht voor u',
    body: 'Er staat een nieuw bericht in uw berichten bij Eenloket. Log in om het te lezen. Wij sturen nooit een link om in te loggen.',
  },
  en: {
    subject: 'There is a new message for you',
    body: 'There is a new message in your messages at Eenloket. Log in to read it. We never send a link to log in.',
  },
};

/** Records that a message also goes out by e-mail (a notice only) or by post (the whole letter). */
export const recordOutbound = async (
  tx: Transaction,
  messageId: string,
  channel: Outbound['channel'],
  message: NewMessage,
): Promise<void> => {
  const { subject, body } = channel === 'email' ? NOTICE[message.language] : message;
  await tx.query(
    `insert into messages.outbound (organisation_id, message_id, person_id, channel, language, subject, body)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.context.organisation, messageId, message.personId, channel, message.language, subject, body],
  );
};

/** Everything that would have been sent to one person by e-mail or post, newest first. */
export const outboundOf = async (tx: Transaction, personId: string): Promise<readonly Outbound[]> => {
  const { rows } = await tx.query<Outbound>(
    `select message_id as "messageId", channel, language, subject, body, created_at as "createdAt"
       from messages.outbound where organisation_id = $1 and person_id = $2
      order by created_at desc, message_id`,
    [tx.context.organisation, personId],
  );
  return rows;
};
