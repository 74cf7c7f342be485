import { ageOn, type LegalDate } from '@eenloket/kit';
import type { BrpDate } from '../brp/brp-date.js';

/**
 * Age in years on a day, or `undefined` when an incomplete date of birth leaves it open: someone born "in 1980"
 * is certainly an adult in 2026.
 */
export function ageIn(
  born: BrpDate | undefined,
  today: LegalDate,
): { least: number; most: number } | undefined {
  switch (born?.type) {
    case 'Datum':
      return between(born.datum, born.datum, today);
    case 'JaarMaandDatum': {
      const month = `${year(born.jaar)}-${String(born.maand).padStart(2, '0')}`;
      return between(`${month}-28` as LegalDate, `${month}-01` as LegalDate, today);
    }
    case 'JaarDatum':
      return between(`${year(born.jaar)}-12-31` as LegalDate, `${year(born.jaar)}-01-01` as LegalDate, today);
    default:
      return undefined;
  }
}

const year = (jaar: number): string => String(jaar).padStart(4, '0');

const between = (latest: LegalDate, earliest: LegalDate, today: LegalDate) => ({
  least: ageOn(latest, today),
  most: ageOn(earliest, today),
});

/** Whether someone has reached an age in years (BW 1:233: 18); `undefined` when the date of birth leaves it open. */
export function hasReached(years: number, born: BrpDate | undefined, today: LegalDate): boolean | undefined {
  const age = ageIn(born, today);
  if (age === undefined || (age.least < years && age.most >= years)) return undefined;
  return age.least >= years;
}
