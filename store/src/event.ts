import type { Instant } from '@eenloket/kit';

/** JSON as it is stored in an event. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a module appends: the store adds id, version, time, organisation, purpose and trace. */
export interface NewEvent {
  /** Reverse-domain type, e.g. `nl.eenloket.case.decided`. */
  readonly type: string;
  /** The person it is about, as this organisation knows them: `person_id`, never a BSN. */
  readonly subjectPseudonym?: string;
  /** Other persons in the data by role (`partner`, `child`): translated for the recipient together with the subject. */
  readonly subjects?: { readonly [role: string]: string };
  readonly schemaVersion: number;
  readonly data: { readonly [key: string]: Json };
}

/** A stored event: CloudEvents 1.0 (NL GOV profile) with Eenloket's extension attributes. Never rewritten; old schema versions are upcast on reading. */
export interface StoredEvent extends NewEvent {
  readonly id: string;
  readonly organisation: string;
  /** `journey/<id>`, `case/<id>`, `conversation/<id>` ... */
  readonly stream: string;
  /** 1, 2, 3 ... unique in the stream. */
  readonly version: number;
  readonly time: Instant;
  readonly processingActivity: string;
  readonly traceparent: string;
  /** Id of the event or command that caused this one. */
  readonly causationId?: string;
}
