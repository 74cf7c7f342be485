import type { Clock } from '@eenloket/kit';
import type { RecipientKind } from '../brp/visible-to.js';
import type { PersonsPort } from '../ports/persons-port.js';
import type { RemoteReader } from '../ports/read-remote.js';
import type { RegisterAnswers, RegisterPort } from '../ports/register-port.js';
import type { Role } from './fact-rule.js';
import type { CollectedFact } from './fact-value.js';
import { collectFromRegisters } from './collect-from-registers.js';
import { collectFromPersons } from './collect-from-persons.js';

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

/**
 * Collects facts from the registers, each with its origin. Only what the wanted facts need is requested, every
 * subject gets its line in the processing log, and what cannot be had is unknown with a reason: a register that
 * does not answer never stops the resident. Throws only when the log cannot be written.
 */
export async function collectFacts(
  context: CollectContext,
  wanted: WantedFacts,
): Promise<ReadonlyMap<string, CollectedFact>> {
  const [persons, registers] = await Promise.all([
    collectFromPersons(context, wanted),
    collectFromRegisters(context, wanted),
  ]);
  return new Map([...persons, ...registers].map((fact) => [fact.name, fact]));
}
