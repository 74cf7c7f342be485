import type { Catalogue } from '@eenloket/catalogue';
import type { Clock, Instant } from '@eenloket/kit';
import type { Simulations } from '@eenloket/simulation';
import type { DatabaseOf, StoredClock } from '@eenloket/store';

/** What the public's site is built from; `app` fills it. */
export interface OversightPorts {
  readonly catalogue: Catalogue;
  readonly databaseOf: DatabaseOf;
  readonly clock: Clock & Pick<StoredClock, 'mode'>;
  /** The program that runs, e.g. `0.1.0`, and since when (real time). */
  readonly program: { readonly version: string; readonly startedAt: Instant };
  /** Organisations that keep a transparency log here, with the text by which anyone checks its signature. */
  readonly logs: readonly { readonly organisation: string; readonly verifierKey: string }[];
  /** What a change of the rules would do to synthetic residents. */
  readonly simulations: Simulations;
  /** Where the counter and the desk are found, for who came to the wrong door. */
  readonly sites: { readonly counter: string; readonly desk: string };
}
