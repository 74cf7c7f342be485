import type { Instant } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import type { Message } from './message.js';

type Row = Omit<Message, 'readAt' | 'journeyId' | 'caseId'> & {
  readonly readAt: Instant | null;
  readonly journeyId: string | null;
  readonly caseId: string | null;
};

const messageOf = ({ readAt, journeyId, caseId, ...row }: Row): Message => ({
  ...row,
  ...(readAt === null ? {} : { readAt }),
  ...(journeyId === null ? {} : { journeyId }),
  ...(caseId === null ? {} : { caseId }),
});

/** All messages of one person, newest first. The caller logs the reading (the person reads their own). */
export const messageBox = async (tx: Transaction, personId: string): Promise<readonly Message[]> => {
  const { rows } = await tx.query<Row>(
    `select id, person_id as "personId", direction, sender, subject, html, body, language,
            created_at as "createdAt", read_at as "readAt", journey_id as "journeyId", case_id as "caseId", channel
       from messages.message where organisation_id = $1 and person_id = $2
      order by created_at desc, id`,
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
