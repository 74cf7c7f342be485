import { REGISTER_ORGANISATION, seedDemoRegisters } from '@eenloket/exchange';
import { bsn, demoPersonas } from '@eenloket/identity';
import { CodedError } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import { furtherPersonas } from './demo-residents.js';
import type { Foundation } from '../system/foundation.js';
import { newTraceparent } from '../system/trace.js';

/** The mandate of the demonstration: Ingrid Dekker acts for Rosa Fernandes. */
const demoMandate = { representative: 'ingrid-dekker', person: 'rosa-fernandes' };

/** Fills the demo registers with the fictional people and gives the demo mandate. Doing it again changes nothing. */
export async function seedDemo({
  configuration,
  databaseOf,
  registerPersons,
  persons,
  mandates,
  clock,
}: Foundation): Promise<void> {
  const work = (organisation: string) => ({
    organisation,
    processingActivity: 'demo-vullen',
    traceparent: newTraceparent(),
  });
  await databaseOf(REGISTER_ORGANISATION).transaction(work(REGISTER_ORGANISATION), (tx) =>
    seedDemoRegisters(tx, registerPersons, clock.today(), furtherPersonas(configuration)),
  );
  await databaseOf('loket').transaction(work('loket'), async (tx) => {
    const personOf = (id: string) => personAt(tx, id, persons);
    const [representativeId, personId] = [
      await personOf(demoMandate.representative),
      await personOf(demoMandate.person),
    ];
    const given = await mandates.givenBy(tx, personId);
    if (given.some((mandate) => mandate.representativeId === representativeId)) return;
    const outcome = await mandates.give(tx, {
      personId,
      representativeId,
      services: ['*'],
      validFrom: clock.today(),
      source: 'self',
    });
    if (!outcome.ok) throw outcome.error;
  });
}

function personAt(tx: Transaction, id: string, persons: Foundation['persons']): Promise<string> {
  const number = demoPersonas.find((persona) => persona.id === id)?.bsn;
  if (number === undefined)
    throw new CodedError('demo-persona-missing', `There is no persona ${id} with a BSN.`);
  return persons.personByBsn(tx, bsn(number));
}
