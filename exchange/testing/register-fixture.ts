import { randomBytes } from 'node:crypto';
import type { Clock, Instant, LegalDate } from '@eenloket/kit';
import { createPersons, demoPersonas, pseudonymBridge, type Bsn } from '@eenloket/identity';
import type { Database, Transaction, WorkContext } from '@eenloket/store';
import type { CollectContext } from '../src/facts/collect-context.js';
import { demoCivilRegistry } from '../src/registers/demo-civil-registry.js';
import { demoRegisters } from '../src/registers/demo-registers.js';
import type { RegisterPersons } from '../src/registers/register-persons.js';
import { seedDemoRegisters } from '../src/registers/seed-demo-registers.js';

/** The first day of the demo clock. */
export const clock: Clock = {
  now: () => '2026-03-16T08:00:00.000Z' as Instant,
  today: () => '2026-03-16' as LegalDate,
};

/** A transaction's context at an organisation. */
export const workAt = (organisation: string): WorkContext => ({
  organisation,
  processingActivity: 'test',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
});

/** The demo registers with the real identity module behind them, seeded. */
export async function registersOn(database: Database) {
  const identity = createPersons({
    keys: { encryption: randomBytes(32), lookup: randomBytes(32) },
    random: randomBytes,
    clock,
    logBsnRead: async () => undefined,
  });
  const persons: RegisterPersons = {
    personByBsn: (tx, bsn) => identity.personByBsn(tx, bsn as Bsn),
    bsnOf: (tx, id, reason) => identity.bsnOf(tx, id, reason),
  };
  const databaseOf = () => database;
  const options = {
    databaseOf,
    clock,
    persons,
    bridge: pseudonymBridge({ databaseOf, persons: identity, random: randomBytes }),
  };
  const at = <T>(organisation: string, work: (tx: Transaction) => Promise<T>): Promise<T> =>
    database.transaction(workAt(organisation), work);
  await at('brp', (tx) => seedDemoRegisters(tx, persons, clock.today()));
  const ports = demoRegisters(options);
  const context: CollectContext = {
    ports,
    clock,
    recipient: 'public',
    reader: {
      database,
      clock,
      work: workAt('loket'),
      timeoutMs: 1_000,
      reason: {
        actorRole: 'resident',
        actorPseudonym: 'resident',
        legalBasis: { bwb: 'BWBR0002368', article: '14' },
        purpose: 'purpose.prepareApplication',
      },
    },
  };
  return {
    at,
    persons,
    identity,
    ports,
    context,
    registry: demoCivilRegistry(options),
    /** `person_id` of a persona at an organisation. */
    idOf: (persona: string, organisation = 'loket'): Promise<string> => {
      const number = demoPersonas.find(({ id }) => id === persona)?.bsn as Bsn;
      return at(organisation, (tx) => identity.personByBsn(tx, number));
    },
  };
}
