import { randomUUID } from 'node:crypto';
import { CodedError, type Instant } from '@eenloket/kit';
import { crashPoint } from '../crash-point.js';
import { isDuplicate } from '../database/database-failure.js';
import type { NewEvent, StoredEvent } from '../event.js';
import { addDeliveries } from '../relay/add-deliveries.js';
import type { Transaction } from '../transaction.js';
import { EVENT_COLUMNS, type EventRow, eventOfRow } from './event-row.js';

/** What may be said about an append. */
export interface AppendOptions {
  /** Id of the event or command that caused these. */
  readonly causationId?: string;
  /** When it happened; default now on the clock of the database (the demo clock in a demo). */
  readonly time?: Instant;
}

/**
 * Appends events to a stream of the transaction's organisation, with a delivery row for each recipient.
 * @param expectedVersion the version of the last event the caller has seen; 0 for a new stream
 * @returns the events as stored
 * Errors: `concurrent-append` when the stream has another last version; the transaction must then be given up.
 */
export async function appendEvents(
  tx: Transaction,
  stream: string,
  expectedVersion: number,
  events: readonly NewEvent[],
  options: AppendOptions = {},
): Promise<StoredEvent[]> {
  if (events.length === 0) return [];
  const stored = await insert(tx, stream, expectedVersion, events, options);
  await addDeliveries(tx, stored);
  crashPoint('events.appended');
  return stored;
}

async function insert(
  tx: Transaction,
  stream: string,
  expectedVersion: number,
  events: readonly NewEvent[],
  { causationId, time }: AppendOptions,
): Promise<StoredEvent[]> {
  const { organisation, processingActivity, traceparent } = tx.context;
  const rows = events.map((event, index) => ({
    id: randomUUID(),
    version: expectedVersion + index + 1,
    type: event.type,
    schema_version: event.schemaVersion,
    person_id: event.subjectPseudonym ?? null,
    subjects: event.subjects ?? null,
    data: event.data,
  }));
  try {
    const result = await tx.query<EventRow>(
      `insert into store.event (id, organisation_id, stream, version, type, schema_version, time, person_id,
                                subjects, data, processing_activity, traceparent, causation_id)
       select id, $1, $2, version, type, schema_version, coalesce($3, store.now()), person_id,
              subjects, data, $4, $5, $6
         from jsonb_to_recordset($7::jsonb) as new (id uuid, version integer, type text,
              schema_version integer, person_id uuid, subjects jsonb, data jsonb)
        where $8 = (select coalesce(max(version), 0) from store.event where organisation_id = $1 and stream = $2)
        order by version
       returning ${EVENT_COLUMNS}`,
      [
        organisation,
        stream,
        time ?? null,
        processingActivity,
        traceparent,
        causationId ?? null,
        JSON.stringify(rows),
        expectedVersion,
      ],
    );
    if (result.rowCount === 0) throw concurrent(stream, expectedVersion);
    return result.rows.map(eventOfRow).sort((a, b) => a.version - b.version);
  } catch (error) {
    throw isDuplicate(error, 'event_version_once') ? concurrent(stream, expectedVersion) : error;
  }
}

const concurrent = (stream: string, expected: number) =>
  new CodedError(
    'concurrent-append',
    `Stream ${stream} no longer ends at version ${expected}: read it again and decide again.`,
  );
