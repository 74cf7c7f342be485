import type { Clock } from '@eenloket/kit';
import type { RecipientKind } from '../brp/visible-to.js';
import type { PersonsPort } from '../ports/persons-port.js';
import type { RemoteReader } from '../ports/read-remote.js';
import type { RegisterAnswers, RegisterPort } from '../ports/register-port.js';
import type { Role } from './fact-rule.js';

/** The ports of all registers. */
export type Ports = { readonly persons: PersonsPort } & {
  readonly [Name in keyof RegisterAnswers]: RegisterPort<RegisterAnswers[Name]>;
};

/** Who collects, from where, and for whom it is. */
export interface CollectContext {
  readonly reader: RemoteReader;
  readonly ports: Ports;
  readonly clock: Clock;
  /** Who will receive the facts: a private party does not get a secret address. */
  readonly recipient: RecipientKind;
}

/** Which facts about whom. */
export interface WantedFacts {
  /** Persons as the reading organisation knows them. */
  readonly persons: readonly { readonly role: Role; readonly personId: string }[];
  /** Names as in `packs/facts.yaml`; names that no register holds are ignored. */
  readonly facts: readonly string[];
}
