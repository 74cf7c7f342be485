import { randomBytes, randomUUID } from 'node:crypto';
import type { RegisterPersons } from '@eenloket/exchange';
import { bsn, createPersons, type Persons } from '@eenloket/identity';
import type { Clock } from '@eenloket/kit';
import { logProcessing, type ProcessingLine } from '@eenloket/ledger';
import type { Keys } from '../keys.js';

/** The look-up of persons, with the keys of this installation; each BSN that is opened leaves a line in the processing log. */
export function openPersons(keys: Keys, clock: Clock): Persons {
  return createPersons({
    keys: { encryption: keys.bsnEncryption, lookup: keys.bsnLookup },
    random: randomBytes,
    clock,
    logBsnRead: async (tx, read) => void (await logProcessing(tx, readOf(read, clock))),
  });
}

/**
 * The persons of the demo registers, known by burgerservicenummer: `exchange`'s port, filled by `identity`.
 * Errors: `identity.bsnNotNineDigits`, `identity.bsnFailsElevenCheck` for a number that cannot exist.
 */
export const registerPersonsOf = (persons: Persons): RegisterPersons => ({
  personByBsn: (tx, number) => persons.personByBsn(tx, bsn(number)),
  bsnOf: (tx, personId, reason) => persons.bsnOf(tx, personId, reason),
});

/** Wet algemene bepalingen burgerservicenummer, art. 10: government may use the number for its task. */
const readOf = (
  { personId, reason }: { personId: string; reason: string },
  clock: Clock,
): ProcessingLine => ({
  at: clock.now(),
  operationId: randomUUID(),
  status: 'completed',
  action: 'read',
  subject: personId,
  actorRole: 'system.register',
  actorPseudonym: 'register-adapter',
  legalBasis: { bwb: 'BWBR0022428', article: '10' },
  purpose: reason,
  dataCategories: ['persoon.bsn'],
});
