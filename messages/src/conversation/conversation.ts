import { CodedError, err, ok, type Instant, type LegalDate, type Result } from '@eenloket/kit';
import { appendEvents, readStream, type Json, type StoredEvent, type Transaction } from '@eenloket/store';

/** A call for help on the contact centre's desk. */
export interface Conversation {
  readonly id: string;
  readonly personId?: string;
  readonly state: 'open' | 'taken' | 'answered' | 'closed';
  /** What the resident saw and agreed to send: page, life event, question, last errors. */
  readonly context: { readonly [name: string]: Json };
  readonly lines: readonly {
    readonly from: 'resident' | 'worker';
    readonly text: string;
    readonly at: Instant;
  }[];
  readonly takenBy?: string;
  readonly cause?: string;
  readonly openedAt: Instant;
}

const COLUMNS = `id, person_id as "personId", state, context, lines, taken_by as "takenBy", cause, opened_at as "openedAt"`;

/**
 * Opens a conversation from `nl.eenloket.help.requested`; the same conversation is opened once. When everything stopped
 * (`stopped`) nobody asked: the resident said nothing, and the message is context for the worker who takes over.
 */
export const openConversation = async (tx: Transaction, event: StoredEvent): Promise<void> => {
  const { conversationId, message, ...context } = event.data;
  const stopped = typeof context['stopped'] === 'string';
  await tx.query(
    `insert into messages.conversation (id, organisation_id, person_id, state, context, lines, opened_at)
     values ($1, $2, $3, 'open', $4, $5, $6) on conflict do nothing`,
    [
      conversationId,
      tx.context.organisation,
      event.subjectPseudonym ?? null,
      JSON.stringify(stopped ? { ...context, message } : context),
      JSON.stringify(stopped ? [] : [{ from: 'resident', text: message, at: event.time }]),
      event.time,
    ],
  );
};

/** Conversations that are not closed, who waits longest first. */
export const openConversations = async (tx: Transaction): Promise<readonly Conversation[]> => {
  const { rows } = await tx.query<Conversation>(
    `select ${COLUMNS} from messages.conversation
      where organisation_id = $1 and state <> 'closed' order by opened_at, id`,
    [tx.context.organisation],
  );
  return rows;
};

type Moved = Result<Conversation, CodedError<'conversation.not-yours'>>;

const moved = (id: string, rows: readonly Conversation[]): Moved =>
  rows[0]
    ? ok(rows[0])
    : err(
        new CodedError(
          'conversation.not-yours',
          `Conversation ${id} is closed or a colleague's; reload the list.`,
        ),
      );

// The counter learns of it through the outbox, and keeps it in the resident's dossier.
const tell = async (
  tx: Transaction,
  name: 'answered' | 'closed' | 'deed-requested',
  { id, personId, context }: Conversation,
  data: { readonly [name: string]: Json },
): Promise<void> => {
  const stream = `conversation/${id}`;
  const version = (await readStream(tx, stream)).length;
  await appendEvents(tx, stream, version, [
    {
      type: `nl.eenloket.help.${name}`,
      ...(personId ? { subjectPseudonym: personId } : {}),
      schemaVersion: 1,
      data: {
        conversationId: id,
        ...data,
        ...(typeof context['stopped'] === 'string' ? { stopped: context['stopped'] } : {}),
      },
    },
  ]);
};

/** Takes a conversation; one that a colleague has is refused (`conversation.not-yours`). */
export const takeConversation = async (tx: Transaction, id: string, worker: string): Promise<Moved> => {
  const { rows } = await tx.query<Conversation>(
    `update messages.conversation set state = case state when 'open' then 'taken' else state end, taken_by = $3
      where organisation_id = $1 and id = $2 and state <> 'closed' and (taken_by is null or taken_by = $3)
      returning ${COLUMNS}`,
    [tx.context.organisation, id, worker],
  );
  return moved(id, rows);
};

/** The worker who has it answers; the counter is told (`nl.eenloket.help.answered`). */
export const answerConversation = async (
  tx: Transaction,
  id: string,
  worker: string,
  text: string,
): Promise<Moved> => {
  const { rows } = await tx.query<Conversation>(
    `update messages.conversation set state = 'answered',
            lines = lines || jsonb_build_array(jsonb_build_object('from', 'worker', 'text', $4::text, 'at', store.now()))
      where organisation_id = $1 and id = $2 and state <> 'closed' and taken_by = $3
      returning ${COLUMNS}`,
    [tx.context.organisation, id, worker, text],
  );
  if (rows[0]) await tell(tx, 'answered', rows[0], { text });
  return moved(id, rows);
};

/** Where and when a stillborn child was born, as the parents told it. */
export interface DeedRequest {
  /** CBS code of the municipality of birth. */
  readonly municipality: string;
  readonly birthDate: LegalDate;
}

/**
 * The worker who took over after a stillbirth has its deed made (BW 1:19i): the counter is told
 * (`nl.eenloket.help.deed-requested`) and sends it to the municipality. Once; another conversation is refused.
 */
export const requestDeed = async (
  tx: Transaction,
  id: string,
  worker: string,
  deed: DeedRequest,
): Promise<Moved> => {
  const { rows } = await tx.query<Conversation>(
    `update messages.conversation set context = context || jsonb_build_object('deed', $4::jsonb)
      where organisation_id = $1 and id = $2 and state <> 'closed' and taken_by = $3
        and context ->> 'stopped' = 'stillborn' and not context ? 'deed'
      returning ${COLUMNS}`,
    [tx.context.organisation, id, worker, JSON.stringify(deed)],
  );
  const journeyId = rows[0]?.context['journeyId'];
  if (rows[0] && journeyId !== undefined) await tell(tx, 'deed-requested', rows[0], { ...deed, journeyId });
  return moved(id, rows);
};

/** The worker who has it closes it with its cause; the counter is told (`nl.eenloket.help.closed`). */
export const closeConversation = async (
  tx: Transaction,
  id: string,
  worker: string,
  cause: string,
): Promise<Moved> => {
  const { rows } = await tx.query<Conversation>(
    `update messages.conversation set state = 'closed', cause = $4
      where organisation_id = $1 and id = $2 and state <> 'closed' and taken_by = $3
      returning ${COLUMNS}`,
    [tx.context.organisation, id, worker, cause],
  );
  if (rows[0]) await tell(tx, 'closed', rows[0], { cause });
  return moved(id, rows);
};
