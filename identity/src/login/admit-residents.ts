import { err, ok } from '@eenloket/kit';
import { parseBsn } from '../persons/bsn.js';
import type { Persons } from '../persons/persons.js';
import { bsnClaim } from '../provider/claims.js';
import type { Admit } from './site-login.js';

/** Admits whom the provider gives a valid BSN for, as a person of the site's organisation; the BSN itself goes no further. */
export const admitResidents =
  (persons: Pick<Persons, 'personByBsn'>): Admit =>
  async (tx, claims) => {
    const bsn = parseBsn(String(claims[bsnClaim] ?? ''));
    return bsn.ok
      ? ok({ personId: await persons.personByBsn(tx, bsn.value) })
      : err('the BSN is missing or wrong');
  };
