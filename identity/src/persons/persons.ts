import type { Clock, Random } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import type { Bsn } from './bsn.js';
import type { IdentityKeys } from './bsn-vault.js';

/** What the look-up of persons is built from; `app` fills it. */
export interface PersonsOptions {
  readonly keys: IdentityKeys;
  readonly random: Random;
  readonly clock: Clock;
  /** Writes the line of the processing log for a BSN that is read, in the same transaction. */
  readonly logBsnRead: (tx: Transaction, read: { personId: string; reason: string }) => Promise<void>;
}

/** What one organisation must tell another so that it recognises the same person. Never stored, never in an event. */
export interface KnownAs {
  readonly bsn?: Bsn;
  readonly aliases: readonly string[];
}

/** The persons of the organisation whose transaction is passed in. A person id is random and the pseudonym everywhere else. */
export interface Persons {
  /** Finds or makes the person with this BSN. */
  personByBsn(tx: Transaction, bsn: Bsn): Promise<string>;
  /** Finds or makes the person known as `alias`: a reference that all organisations use alike, e.g. a `childRef`. */
  personByAlias(tx: Transaction, alias: string): Promise<string>;
  /**
   * Gives a person a BSN and returns who the person now is: another id, if the organisation knew this BSN already; then
   * `nl.eenloket.identity.person-merged` is appended. Doing it twice changes nothing.
   * Throws `identity.unknownPerson`, and `identity.otherBsn` when the person has a different BSN.
   */
  attachBsn(tx: Transaction, personId: string, bsn: Bsn): Promise<string>;
  /** The BSN, for register adapters only; the read is logged with its reason. `undefined` for a person without one. Throws `identity.unknownPerson`. */
  bsnOf(tx: Transaction, personId: string, reason: string): Promise<Bsn | undefined>;
  /** The person after merges. Throws `identity.unknownPerson`. */
  survivor(tx: Transaction, personId: string): Promise<string>;
  /** For the bridge: how others recognise these persons, by id; `undefined` for who has neither BSN nor alias. Throws `identity.unknownPerson`. */
  knownAs(tx: Transaction, personIds: readonly string[]): Promise<ReadonlyMap<string, KnownAs | undefined>>;
  /** For the bridge: gives an alias to who has neither BSN nor alias. To be committed before anybody is told. Throws `identity.unknownPerson`. */
  giveAlias(tx: Transaction, personId: string): Promise<KnownAs>;
  /** For the bridge: who these are here, in the same order; `undefined` where there is something to learn or to make, for which `recognise` is. */
  recogniseKnown(tx: Transaction, known: readonly KnownAs[]): Promise<readonly (string | undefined)[]>;
  /** For the bridge: finds or makes the person that another organisation knows so, and learns what was not known yet. */
  recognise(tx: Transaction, known: KnownAs): Promise<string>;
}
