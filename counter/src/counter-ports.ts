import type { Catalogue } from '@eenloket/catalogue';
import type { ResidentAccess, SiteLogin } from '@eenloket/identity';
import type { Clock, Random } from '@eenloket/kit';
import type { DataPort } from './ports/data-port.js';
import type { HelpPort } from './ports/help-port.js';
import type { JourneysPort } from './ports/journeys-port.js';
import type { MailPort } from './ports/mail-port.js';
import type { OverviewPort } from './ports/overview-port.js';
import type { SearchPort } from './ports/search-port.js';

/** Everything the counter needs of the rest of Eenloket; `app` fills it. */
export interface CounterPorts {
  readonly catalogue: Catalogue;
  /** Where browsers and programs find this site, without a slash at the end. */
  readonly publicUrl: string;
  /** The clock of the law: the demo clock in a demo. */
  readonly clock: Clock;
  readonly random: Random;
  readonly login: SiteLogin;
  readonly search: SearchPort;
  readonly journeys: JourneysPort;
  readonly mail: MailPort;
  readonly data: DataPort;
  readonly overview: OverviewPort;
  readonly help: HelpPort;
  /** In force today, by which this resident may act for others, with the name of each person. */
  readonly mandatesOf: (access: ResidentAccess, traceparent: string) => Promise<readonly HeldMandate[]>;
  /** Present in a demo only: moves the demo clock by whole days. */
  readonly demo?: { readonly advance: (days: number) => Promise<void> };
}

/** A mandate as it is shown to who holds it. */
export interface HeldMandate {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  /** Pack ids; `*` is every service. */
  readonly services: readonly string[];
}
