import type { Transaction } from '@eenloket/store';

/** The organisation that holds the demo registers. */
export const REGISTER_ORGANISATION = 'brp';

/** What the registers need of `identity`, in a transaction of the organisation whose persons are meant. */
export interface RegisterPersons {
  /** Finds or makes the person with this burgerservicenummer. */
  personByBsn(tx: Transaction, bsn: string): Promise<string>;
  /** The burgerservicenummer of a person, if there is one; the read is logged with its reason. */
  bsnOf(tx: Transaction, personId: string, reason: string): Promise<string | undefined>;
}

/** Says who a person of one organisation is at another: `identity`'s pseudonym bridge fits as it is. */
export interface PersonBridge {
  translate(
    from: string,
    to: string,
    subject: { readonly pseudonym: string },
  ): Promise<{ readonly pseudonym?: string }>;
}
