import { addDays, legalDate } from '@eenloket/kit';
import type { Knowledge } from '@eenloket/journeys';
import { household } from '../../journeys/testing/household.js';

/** The income of a family, by its place: every family another one. */
export const incomeOf = (place: number): string => String(12_000 + ((place * 7_919) % 60_000));

/** Made-up single parents with none to four children and all facts that the registers of the demonstration know of somebody. */
export const families = (count: number): readonly Knowledge[] =>
  Array.from({ length: count }, (_, place) =>
    household({
      born: addDays(legalDate('1970-01-01'), (place * 997) % 11_000),
      children: Array.from({ length: place % 5 }, (_child, index) =>
        addDays(legalDate('2009-01-01'), (place * 613 + index * 1_409) % 6_200),
      ),
      facts: {
        'aanvrager.toetsingsinkomen': incomeOf(place),
        'aanvrager.vermogen': '1200.00',
        'aanvrager.verzekerd': true,
        'aanvrager.verzekerdAkw': true,
        'aanvrager.ontvangtKinderbijslag': place % 2 === 0,
        'aanvrager.krijgtKinderbijslagUitbetaald': place % 2 === 0,
        'aanvrager.ontvangtZorgtoeslag': place % 3 === 0,
      },
    }),
  );
