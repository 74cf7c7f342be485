import type { DataPort, Visitor } from '@eenloket/counter';
import { REGISTER_ORGANISATION } from '@eenloket/exchange';
import { trackerFor } from '@eenloket/journeys';
import { processingOf, type ProcessingShown } from '@eenloket/ledger';
import type { Fact } from '@eenloket/rules';
import type { Foundation } from '../system/foundation.js';
import { COUNTER } from '../system/subscriptions.js';
import { factsFromRegisters } from './register-facts.js';

const purpose = 'loket-eigen-gegevens';
const registers = ['persons', 'income', 'health-insurance', 'bank-account', 'benefits'];

/** What government knows of a resident, and every use of it at the organisations that know her. */
export function dataPort(foundation: Foundation): DataPort {
  const { catalogue, databaseOf, bridge } = foundation;
  const work = (organisation: string, { traceparent }: Visitor) => ({
    organisation,
    processingActivity: purpose,
    traceparent,
  });

  const knownAt = async (visitor: Visitor): Promise<readonly string[]> => {
    const rows = await databaseOf(COUNTER).transaction(work(COUNTER, visitor), (tx) =>
      trackerFor(tx, visitor.subjectId),
    );
    return [...new Set([COUNTER, REGISTER_ORGANISATION, ...rows.map(({ organisation }) => organisation)])];
  };

  const usesAt = async (organisation: string, visitor: Visitor): Promise<readonly ProcessingShown[]> => {
    const there =
      organisation === COUNTER
        ? visitor.subjectId
        : (await bridge.translate(COUNTER, organisation, { pseudonym: visitor.subjectId })).pseudonym;
    if (there === undefined) return [];
    return databaseOf(organisation).transaction(work(organisation, visitor), (tx) => processingOf(tx, there));
  };

  return {
    async known(visitor) {
      const wanted = [...catalogue.facts.values()].filter(
        ({ name, source }) => name.startsWith('aanvrager.') && registers.includes(source),
      );
      const actor = { role: visitor.mandate ? 'representative' : 'resident', pseudonym: visitor.personId };
      const reader = { foundation, actor, purpose, traceparent: visitor.traceparent };
      const { fields } = await factsFromRegisters(
        reader,
        visitor.subjectId,
        wanted.map(({ name }) => name),
      );
      return Object.entries(fields).map(([name, fact]): Fact => ({ name, ...fact }));
    },
    async uses(visitor) {
      const lines = await Promise.all(
        (await knownAt(visitor)).map((organisation) => usesAt(organisation, visitor)),
      );
      return lines.flat().sort((one, other) => (one.at < other.at ? 1 : -1));
    },
  };
}
