import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  along,
  dimensions,
  nothing,
  placesOf,
  readTallies,
  together,
  type Dimension,
  type Tallies,
} from './tally.js';

const names = Object.keys(dimensions) as Dimension[];
const places = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.nat(dimensions[name] - 1)])) as {
    [name in Dimension]: fc.Arbitrary<number>;
  },
);

it('finds the place in every dimension back from the number of a group', () => {
  fc.assert(
    fc.property(places, (each) => {
      const key = names.reduce((sum, name) => sum * dimensions[name] + each[name], 0);
      expect(placesOf(key)).toEqual(each);
    }),
  );
});

it('adds up to the same along every dimension', () => {
  const group = fc.record({ places, tally: fc.nat(1_000).map((households) => ({ ...nothing, households })) });
  fc.assert(
    fc.property(fc.array(group), (tallies: Tallies) => {
      const all = tallies.reduce((sum, { tally }) => sum + tally.households, 0);
      for (const name of names) expect(along(tallies, name).reduce(together, nothing).households).toBe(all);
    }),
  );
});

it('reads numbers that came as texts', () => {
  const [read] = readTallies([
    [
      0,
      '3',
      ...Object.keys(nothing)
        .slice(1)
        .map(() => '0'),
    ],
  ]);
  expect(read?.tally.households).toBe(3);
});
