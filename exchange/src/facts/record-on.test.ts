import { addDays, legalDate } from '@eenloket/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completeDate } from '../brp/brp-date.js';
import type { Persoon } from '../brp/persoon.js';
import { recordOn } from './record-on.js';

const date = (day: string) => completeDate(legalDate(day));
const person: Persoon = {
  persoonId: 'a',
  geboorte: { datum: date('1990-09-03') },
  verblijfplaats: { type: 'Adres', datumVan: date('2024-02-01') },
  kinderen: [
    { persoonId: 'b', geboorte: { datum: date('2019-05-06') } },
    { persoonId: 'c', geboorte: { datum: date('2026-03-14') } },
    { persoonId: 'd', geboorte: { datum: { type: 'JaarDatum', jaar: 2012, langFormaat: '2012' } } },
  ],
  partners: [
    {
      persoonId: 'p',
      geboorte: { datum: date('1988-02-29') },
      aangaanHuwelijkPartnerschap: { datum: date('2020-05-05') },
      ontbindingHuwelijkPartnerschap: { datum: date('2025-11-20') },
    },
  ],
};
const childrenOn = (day: string) =>
  recordOn(person, legalDate(day)).kinderen?.map(({ persoonId }) => persoonId);
const partnersOn = (day: string) => recordOn(person, legalDate(day)).partners;

describe('a record as it stood on an earlier day', () => {
  it('has the children who were born by then, and who has no complete date', () => {
    expect(childrenOn('2026-03-14')).toEqual(['b', 'c', 'd']);
    expect(childrenOn('2026-03-13')).toEqual(['b', 'd']);
  });

  it('has a marriage from the day that it began, with its end from the day that it ended', () => {
    expect(partnersOn('2020-05-04')).toEqual([]);
    expect(partnersOn('2025-11-19')?.[0]).not.toHaveProperty('ontbindingHuwelijkPartnerschap');
    expect(partnersOn('2025-11-20')?.[0]).toHaveProperty('ontbindingHuwelijkPartnerschap');
  });

  it('does not say where somebody lived before', () => {
    expect(recordOn(person, legalDate('2024-02-01'))).toHaveProperty('verblijfplaats');
    expect(recordOn(person, legalDate('2024-01-31'))).not.toHaveProperty('verblijfplaats');
  });

  it('never has more than it has later, and today all of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: 0, max: 4_000 }), (one, more) => {
        const [early, late] = [
          addDays(legalDate('2016-01-01'), one),
          addDays(legalDate('2016-01-01'), one + more),
        ];
        const twice = recordOn(recordOn(person, late), early);
        expect(twice).toEqual(recordOn(person, early));
      }),
    );
    expect(recordOn(person, legalDate('2026-03-16'))).toEqual(person);
  });
});
