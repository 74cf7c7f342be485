import { addDays, ageOn, legalDate } from '@eenloket/kit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { household } from '../../testing/household.js';
import { householdOn, nextBirthday } from './members.js';

const today = legalDate('2026-03-16');

describe('a household', () => {
  it('is herself, her partner since a day, and the children that are born', () => {
    const made = household({
      born: '1990-09-03',
      partner: { born: '1988-01-02', since: '2020-05-05' },
      children: ['2019-05-06', '2026-12-01'],
      facts: { 'huishouden.andereVolwassenen': '1' },
    });
    expect(householdOn(made.on(today))).toEqual({
      members: [
        { who: 'aanvrager', name: 'Aanvrager', birthDate: '1990-09-03' },
        { who: 'partner', name: 'Partner', birthDate: '1988-01-02', since: '2020-05-05' },
        { who: { child: 'kind-0' }, name: 'Kind 1', birthDate: '2019-05-06' },
      ],
      childrenKnown: true,
      otherAdults: 1,
    });
    expect(householdOn(made.on(legalDate('2020-05-04'))).members).toHaveLength(2);
  });

  it('names nobody whom no register names', () => {
    expect(householdOn({ household: {} })).toEqual({ members: [{ who: 'aanvrager' }], childrenKnown: false });
  });
});

describe('the next birthday', () => {
  it.each([
    ['1994-05-12', '2026-05-12', 32],
    ['2019-03-16', '2027-03-16', 8],
    ['2019-03-17', '2026-03-17', 7],
    ['2024-02-29', '2027-03-01', 3],
  ])('of who was born on %s is %s, at %i', (born, on, age) => {
    expect(nextBirthday(legalDate(born), today)).toEqual({ on, age });
  });

  it('is the first day on which somebody is a year older', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (days) => {
        const born = addDays(today, -days);
        const { on, age } = nextBirthday(born, today);
        expect([ageOn(born, on), ageOn(born, addDays(on, -1))]).toEqual([age, age - 1]);
        expect(on > today && age === ageOn(born, today) + 1).toBe(true);
      }),
    );
  });
});
