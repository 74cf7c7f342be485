import type { Mandate } from '@eenloket/identity';
import type { Language } from '@eenloket/kit';

/** Who asks, for whom, and in which trace: what every port needs to do its work and to log it. */
export interface Visitor {
  /** Who is logged in, as the counter knows them. */
  readonly personId: string;
  /** Whose affairs are handled: the person of the mandate, else the visitor. */
  readonly subjectId: string;
  readonly mandate?: Mandate;
  readonly language: Language;
  readonly traceparent: string;
}
