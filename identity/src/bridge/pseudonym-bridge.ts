import type { Random } from '@eenloket/kit';
import type { DatabaseOf, PseudonymBridge, Transaction } from '@eenloket/store';
import type { Persons } from '../persons/persons.js';

/** What the bridge is built from; `app` fills it. */
export interface PseudonymBridgeOptions {
  readonly databaseOf: DatabaseOf;
  readonly persons: Pick<Persons, 'knownAs' | 'recogniseKnown' | 'recognise'>;
  readonly random: Random;
}

/**
 * Fills the store's port `PseudonymBridge`: the same person under the recipient's own random id, found by BSN when the sender knows it, by
 * alias otherwise, and made when the recipient does not know the person yet. Two transactions, one in each database, because two
 * organisations never share one, with one statement each for all persons who are known on both sides; asking again gives the same answer. Throws `identity.unknownPerson`, `identity.otherBsn`.
 */
export function pseudonymBridge({ databaseOf, persons, random }: PseudonymBridgeOptions): PseudonymBridge {
  const inside = <T>(organisation: string, work: (tx: Transaction) => Promise<T>): Promise<T> =>
    databaseOf(organisation).transaction(
      { organisation, processingActivity: 'identity-bridge', traceparent: newTraceparent(random) },
      work,
    );
  const translateAll = async (from: string, to: string, ids: readonly string[]) => {
    const known = await inside(from, (tx) => persons.knownAs(tx, ids));
    const names = [...known.values()];
    const there = await inside(to, (tx) => persons.recogniseKnown(tx, names));
    const translated = new Map<string, string>();
    // Who is new there, one after another in a transaction each: locks of two persons held together could wait for one another.
    for (const [at, [person, name]] of [...known].entries())
      translated.set(person, there[at] ?? (await inside(to, (tx) => persons.recognise(tx, name))));
    return translated;
  };

  return {
    async translate(from, to, { pseudonym, subjects }) {
      const all = new Set([...(pseudonym ? [pseudonym] : []), ...Object.values(subjects ?? {})]);
      const translated = all.size === 0 ? new Map<string, string>() : await translateAll(from, to, [...all]);
      const as = (person: string): string => translated.get(person) ?? person;
      return {
        ...(pseudonym !== undefined && { pseudonym: as(pseudonym) }),
        ...(subjects && {
          subjects: Object.fromEntries(Object.entries(subjects).map(([role, person]) => [role, as(person)])),
        }),
      };
    },
  };
}

/** A new trace (W3C Trace Context): a translation belongs to the delivery, which has no request of its own. */
function newTraceparent(random: Random): string {
  const hex = (size: number): string => Buffer.from(random(size)).toString('hex');
  return `00-${hex(16)}-${hex(8)}-01`;
}
