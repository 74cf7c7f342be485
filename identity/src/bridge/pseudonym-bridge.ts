import type { Random } from '@eenloket/kit';
import type { DatabaseOf, EventSubject, PseudonymBridge, Transaction } from '@eenloket/store';
import type { KnownAs, Persons } from '../persons/persons.js';

/** What the bridge is built from; `app` fills it. */
export interface PseudonymBridgeOptions {
  readonly databaseOf: DatabaseOf;
  readonly persons: Pick<Persons, 'knownAs' | 'giveAlias' | 'recogniseKnown' | 'recognise'>;
  readonly random: Random;
}

/** The bridge between the pseudonyms of organisations: the store's port, and the same for who has no transactions open. */
export interface Bridge extends PseudonymBridge {
  /** As `translateWithin`, in transactions of its own. */
  translate(from: string, to: string, subject: EventSubject): Promise<EventSubject>;
}

/**
 * Makes the bridge: the same person under the recipient's own random id, found by BSN when the sender knows it, by alias otherwise, and made
 * when the recipient does not know the person yet. One statement at each side for all persons who are known at both, because two
 * organisations never share one; asking again gives the same answer. Throws `identity.unknownPerson`, `identity.otherBsn`.
 */
export function pseudonymBridge(options: PseudonymBridgeOptions): Bridge {
  const { databaseOf, random } = options;
  const inside: Inside = (organisation, work) =>
    databaseOf(organisation).transaction(
      { organisation, processingActivity: 'identity-bridge', traceparent: newTraceparent(random) },
      work,
    );
  const { tell, recogniseAll } = sides(options, inside);
  return {
    async translateWithin(sender, recipient, subject) {
      const persons = personsIn(subject);
      if (persons.length === 0) return subject;
      const known = await tell(sender, persons);
      return translated(subject, persons, await recogniseAll(recipient, known));
    },
    async translate(from, to, subject) {
      const persons = personsIn(subject);
      if (persons.length === 0) return subject;
      const known = await inside(from, (tx) => tell(tx, persons));
      return translated(subject, persons, await inside(to, (tx) => recogniseAll(tx, known)));
    },
  };
}

type Inside = <T>(organisation: string, work: (tx: Transaction) => Promise<T>) => Promise<T>;

/**
 * What is done at the sender and at the recipient. Whatever is new is written in transactions of its own, one person
 * each: it must stay when the delivery fails, for the other side has seen it; and locks of two persons held together
 * could wait for one another.
 */
function sides({ persons }: PseudonymBridgeOptions, inside: Inside) {
  return {
    async tell(tx: Transaction, ids: readonly string[]): Promise<readonly KnownAs[]> {
      const known = await persons.knownAs(tx, ids);
      const told: KnownAs[] = [];
      for (const id of ids)
        told.push(
          known.get(id) ?? (await inside(tx.context.organisation, (own) => persons.giveAlias(own, id))),
        );
      return told;
    },
    async recogniseAll(tx: Transaction, known: readonly KnownAs[]): Promise<readonly string[]> {
      const here = await persons.recogniseKnown(tx, known);
      const recognised: string[] = [];
      for (const [at, names] of known.entries())
        recognised.push(
          here[at] ?? (await inside(tx.context.organisation, (own) => persons.recognise(own, names))),
        );
      return recognised;
    },
  };
}

/** Everyone whom an event is about, each once. */
const personsIn = ({ pseudonym, subjects }: EventSubject): readonly string[] => [
  ...new Set([...(pseudonym === undefined ? [] : [pseudonym]), ...Object.values(subjects ?? {})]),
];

function translated(
  { pseudonym, subjects }: EventSubject,
  persons: readonly string[],
  there: readonly string[],
): EventSubject {
  const as = (person: string): string => there[persons.indexOf(person)] ?? person;
  return {
    ...(pseudonym !== undefined && { pseudonym: as(pseudonym) }),
    ...(subjects && {
      subjects: Object.fromEntries(Object.entries(subjects).map(([role, person]) => [role, as(person)])),
    }),
  };
}

/** A new trace (W3C Trace Context): a translation belongs to the delivery, which has no request of its own. */
function newTraceparent(random: Random): string {
  const hex = (size: number): string => Buffer.from(random(size)).toString('hex');
  return `00-${hex(16)}-${hex(8)}-01`;
}
