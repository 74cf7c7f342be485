import type { Instant } from '@eenloket/kit';
import type { Json, StoredEvent } from '../event.js';

/** A row of `store.event`. */
export interface EventRow {
  readonly id: string;
  readonly organisation_id: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly schema_version: number;
  readonly time: Instant;
  readonly person_id: string | null;
  readonly subjects: { readonly [role: string]: string } | null;
  readonly data: { readonly [key: string]: Json };
  readonly processing_activity: string;
  readonly traceparent: string;
  readonly causation_id: string | null;
}

/** The columns an `EventRow` needs. */
export const EVENT_COLUMNS = `event.id, event.organisation_id, event.stream, event.version, event.type,
  event.schema_version, event.time, event.person_id, event.subjects, event.data, event.processing_activity,
  event.traceparent, event.causation_id`;

/** The event that a row holds. */
export function eventOfRow(row: EventRow): StoredEvent {
  return {
    id: row.id,
    organisation: row.organisation_id,
    stream: row.stream,
    version: row.version,
    type: row.type,
    schemaVersion: row.schema_version,
    time: row.time,
    data: row.data,
    processingActivity: row.processing_activity,
    traceparent: row.traceparent,
    ...(row.person_id === null ? {} : { subjectPseudonym: row.person_id }),
    ...(row.subjects === null ? {} : { subjects: row.subjects }),
    ...(row.causation_id === null ? {} : { causationId: row.causation_id }),
  };
}
