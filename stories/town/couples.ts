import type { FurtherPersona } from '@eenloket/exchange';
import type { LegalDate } from '@eenloket/kit';
import { fictionalNumbers } from './fictional-numbers.js';

const since = '2021-06-01' as LegalDate;

/** Married couples of Utrecht with little income who expect their first child, so that every part is granted: mother and father in turn, for `EENLOKET_PERSONAS`. */
export function couples(count: number): FurtherPersona[] {
  const numbers = fictionalNumbers(2 * count);
  return Array.from({ length: count }, (_, at) => {
    const [mother, father] = [motherId(at), `vader-${at + 1}`];
    const common = {
      children: [],
      municipality: 'gemeente-utrecht',
      assurance: 'high',
    } as const;
    return [
      {
        ...common,
        id: mother,
        bsn: numbers[2 * at]!,
        name: { given: 'Moeder', family: `Proef${at + 1}` },
        birthDate: '1994-05-12' as LegalDate,
        sex: 'female',
        partner: { id: father, kind: 'marriage', since },
        expecting: '2026-03-20' as LegalDate,
        circumstances: { income: '14250.00', wealth: '2400.00', iban: 'NL13TEST0123456789' },
      } satisfies FurtherPersona,
      {
        ...common,
        id: father,
        bsn: numbers[2 * at + 1]!,
        name: { given: 'Vader', family: `Proef${at + 1}` },
        birthDate: '1992-03-02' as LegalDate,
        sex: 'male',
        partner: { id: mother, kind: 'marriage', since },
        circumstances: { income: '16800.00', wealth: '1150.00' },
      } satisfies FurtherPersona,
    ];
  }).flat();
}

/** The persona of the mother of couple `at` (from 0). */
export const motherId = (at: number): string => `moeder-${at + 1}`;
