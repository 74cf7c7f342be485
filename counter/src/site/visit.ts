import type { Language } from '@eenloket/kit';
import type { Form, ResidentSession } from '@eenloket/web';
import type { Visitor } from '../visitor.js';

/** One request as a page sees it. */
export interface Visit {
  readonly language: Language;
  /** The address without language: `/zaken/1`. */
  readonly place: string;
  readonly params: { readonly [name: string]: string | undefined };
  readonly query: { readonly [name: string]: string | undefined };
  readonly form: Form;
  /** A path on this site in the language of the visit: `to('/zaken')` is `/nl/zaken`. */
  readonly to: (place: string) => string;
  readonly session?: ResidentSession;
  readonly traceparent: string;
  /** The cookies of the browser, for the login only. */
  readonly cookies: string | undefined;
}

/** A request of somebody who is logged in. */
export interface OwnVisit extends Visit {
  readonly session: ResidentSession;
  readonly visitor: Visitor;
  /** For the hidden field of every form. */
  readonly csrf: string;
}
