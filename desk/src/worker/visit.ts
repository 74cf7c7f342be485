import type { KeptForm, WorkerAccess } from '@eenloket/identity';
import type { Language, LegalDate } from '@eenloket/kit';

/** A worker who looks at a page or does something on it. */
export interface Visit {
  readonly worker: WorkerAccess;
  readonly language: Language;
  /** Masked token for the forms of this page. */
  readonly csrfToken: string;
  readonly today: LegalDate;
  /** W3C trace context of the request. */
  readonly traceparent: string;
  /** Path after the language, for the same page in the other language. */
  readonly path: string;
  /** A form of this page that came when the session was over, with what was typed in it. */
  readonly kept?: KeptForm;
}

/** What this worker is there for, whatever the organisation: `behandelaar`, `teamleider`, `medewerker`, `auditor`. */
export const hasFunction = ({ worker }: Visit, name: string): boolean =>
  worker.roles.some((role) => role.endsWith(`.${name}`));

/** Whether this worker answers calls for help. */
export const answersHelp = (visit: Visit): boolean =>
  visit.worker.organisation === 'contactcentrum' && hasFunction(visit, 'medewerker');
