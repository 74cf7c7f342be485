import type { Catalogue } from '@eenloket/catalogue';
import type { CaseDesk } from '@eenloket/cases';
import type { Evaluate, SiteLogin } from '@eenloket/identity';
import type { Clock, Random } from '@eenloket/kit';
import type { DatabaseOf, StoredClock } from '@eenloket/store';

/** A worker as colleagues know them. */
export interface Colleague {
  /** Pseudonym, as in claims and events. */
  readonly id: string;
  readonly name: string;
}

/** What the worker's site is built from; `app` fills it. */
export interface DeskPorts {
  readonly catalogue: Catalogue;
  readonly databaseOf: DatabaseOf;
  readonly clock: Clock & Pick<StoredClock, 'mode' | 'advanceDays'>;
  readonly random: Random;
  readonly login: SiteLogin;
  /** The policies: whether a worker may do something. */
  readonly evaluate: Evaluate;
  readonly caseDesk: CaseDesk;
  /** Everyone who works at an organisation: to hand work over, and to name who did what. */
  readonly colleaguesOf: (organisation: string) => readonly Colleague[];
  /** Organisations that keep a processing log here, with the text by which its signature is checked. */
  readonly logs: readonly { readonly organisation: string; readonly verifierKey: string }[];
}
