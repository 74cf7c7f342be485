import type { Instant } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import { logLook, type Representative } from '../representative.js';
import type { Message } from './message.js';

type Row = Omit<Message, 'readAt' | 'journeyId' | 'caseId' | 'toGoOutBy'> & {
  readonly toGoOutBy: Message['toGoOutBy'] | null;
  readonly readAt: Instant | null;
  readonly journeyId: string | null;
  readonly caseId: string | null;
};

const messageOf = ({ readAt, journeyId, caseId, toGoOutBy, ...row }: Row): Message => ({
  ...row,
  ...(readAt === null ? {} : { readAt }),
  ...(journeyId === null ? {} : { journeyId }),
  ...(caseId === null ? {} : { caseId }),
  ...(toGoOutBy ? { toGoOutBy } : {}),
});

/** All messages of one person, newest first. A look by a representative (`by`) leaves its line in the log. */
export const messageBox = async (
  tx: Transaction,
  personId: string,
  by?: Representative,
): Promise<readonly Message[]> => {
  await logLook(tx, personId, ['berichten'], by);
  const { rows } = await tx.query<Row>(
    `select m.id, m.person_id as "personId", m.direction, m.sender, m.subject, m.html, m.body, m.language,
            m.created_at as "createdAt", m.read_at as "readAt", m.journey_id as "journeyId", m.case_id as "caseId",
            m.channel, o.channel as "toGoOutBy"
       from messages.message m
       left join messages.outbound o on o.organisation_id = m.organisation_id and o.message_id = m.id
      where m.organisation_id = $1 and m.person_id = $2
      order by m.created_at desc, m.id`,
    [tx.context.organisation, personId],
  );
  return rows.map(messageOf);
};

/** Marks a message of this person as read, once. Another person's message stays as it is: false. */
export const markRead = async (tx: Transaction, personId: string, id: string): Promise<boolean> => {
  const { rowCount } = await tx.query(
    `update messages.message set read_at = coalesce(read_at, store.now())
      where organisation_id = $1 and person_id = $2 and id = $3`,
    [tx.context.organisation, personId, id],
  );
  return rowCount === 1;
};
