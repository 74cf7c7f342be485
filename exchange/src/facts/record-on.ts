import type { LegalDate } from '@eenloket/kit';
import type { BrpDate } from '../brp/brp-date.js';
import type { Persoon } from '../brp/persoon.js';

/** Whether something with this date had begun on a day; what has no complete date is taken to hold. */
export const hasBegun = (date: BrpDate | undefined, day: LegalDate): boolean =>
  date?.type !== 'Datum' || date.datum <= day;

/**
 * A record of the civil register as it stood on an earlier day, by the dates it carries itself: without the children, marriages
 * and address that came later, and with the marriage that ended later. Where somebody lived before is not in the record. Pure.
 */
export function recordOn(person: Persoon, day: LegalDate): Persoon {
  const { verblijfplaats, overlijden, kinderen, partners, ...rest } = person;
  return {
    ...rest,
    ...(verblijfplaats && hasBegun(verblijfplaats.datumVan, day) ? { verblijfplaats } : {}),
    ...(overlijden && hasBegun(overlijden.datum, day) ? { overlijden } : {}),
    ...(kinderen ? { kinderen: kinderen.filter(({ geboorte }) => hasBegun(geboorte?.datum, day)) } : {}),
    ...(partners
      ? {
          partners: partners
            .filter(({ aangaanHuwelijkPartnerschap }) => hasBegun(aangaanHuwelijkPartnerschap?.datum, day))
            .map(({ ontbindingHuwelijkPartnerschap: ended, ...partner }) => ({
              ...partner,
              ...(ended && hasBegun(ended.datum, day) ? { ontbindingHuwelijkPartnerschap: ended } : {}),
            })),
        }
      : {}),
  };
}
