import type { LegalDate } from '@eenloket/kit';
import type { WorkContext } from '@eenloket/store';

/** What the municipality writes into the register from a birth certificate. Persons as the municipality knows them. */
export interface BirthRegistration {
  /** Case of the declaration: registering it twice gives the same child. */
  readonly declarationId: string;
  readonly mother: string;
  /** The other legal parent: by marriage or recognition; absent when there is none. */
  readonly otherParent?: string;
  readonly givenNames: string;
  readonly prefix?: string;
  readonly surname: string;
  readonly sex: 'meisje' | 'jongen' | 'nietVastTeStellen';
  readonly birthDate: LegalDate;
  /** The municipality of birth: its name and, if it is known, its CBS code, e.g. `0344`. */
  readonly municipality: { readonly code?: string; readonly name: string };
}

/** The child's new number: kept in memory only, for `identity` to attach to the child. */
export interface RegisteredBirth {
  readonly bsn: string;
  readonly registeredOn: LegalDate;
}

/** Port of the civil register for the municipality that registers. */
export interface CivilRegistry {
  /**
   * Registers a child (Wet BRP art. 2.4): gives it a number, links it to its parents and to the mother's address.
   * Throws `exchange.parentNotRegistered` when the mother is not in the register.
   */
  registerBirth(work: WorkContext, birth: BirthRegistration): Promise<RegisteredBirth>;
}
