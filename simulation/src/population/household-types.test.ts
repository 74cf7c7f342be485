import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ageClasses, sharesWithoutChildren } from './ages.js';
import { counted, families, householdTypes, kinds, ROUND, sizeOf } from './household-types.js';
import { provinces, rentedDwellings } from './provinces.js';

const sum = (numbers: readonly number[]): number => numbers.reduce((so, each) => so + each, 0);

it('a round is dealt out wholly', () => {
  expect(sum(householdTypes.map(({ count }) => count))).toBe(ROUND);
  expect(householdTypes.every(({ count }) => count > 0)).toBe(true);
});

it('has the shares that CBS counted, within one of ten thousand', () => {
  for (const [kind, { name }] of kinds.entries()) {
    if (name === 'together') continue;
    const dealt = sum(householdTypes.filter((type) => type.kind === kind).map(({ count }) => count));
    expect(Math.abs(dealt / ROUND - counted[name] / counted.households)).toBeLessThan(2 / ROUND);
  }
});

it('has as many children as CBS counted, within one in two hundred', () => {
  const children = sum(householdTypes.map((type) => type.children * type.count)) / ROUND;
  expect(children / (counted.childrenAtHome / counted.households)).toBeCloseTo(1, 2);
  for (const shares of Object.values(families)) expect(sum(shares)).toBeCloseTo(100);
});

it('18 million residents are as many households for each resident as in the country, and nobody is counted twice', () => {
  const { residents, households, inHouseholds } = sizeOf(18_000_000);
  expect(residents / households).toBeCloseTo(counted.residents / counted.households, 3);
  // In institutions or with others: 2.7 in a hundred (CBS table 37620).
  expect(1 - inHouseholds / residents).toBeCloseTo(0.027, 2);
});

it('more residents never form fewer households, and never live in more places than they are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 300_000 }), fc.integer({ min: 0, max: 5_000 }), (few, more) => {
      const [one, other] = [sizeOf(few), sizeOf(few + more)];
      expect(other.households).toBeGreaterThanOrEqual(one.households);
      expect(one.inHouseholds).toBeLessThanOrEqual(few);
    }),
  );
});

it('provinces add up to the country, as far as each table says', () => {
  expect(sum(provinces.map(({ households }) => households))).toBe(8_043_443);
  expect(sum(provinces.map(({ rented }) => rented))).toBe(rentedDwellings.all);
});

it('adults without children take every age class that parents leave', () => {
  const shares = sharesWithoutChildren();
  expect(shares).toHaveLength(ageClasses.length);
  expect(shares.every((share) => share > 0)).toBe(true);
});
