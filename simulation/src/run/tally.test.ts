import fc from 'fast-check';
import { expect, it } from 'vitest';
import { effects } from './effects.js';
import { pressure } from './pressure.js';
import { Counting } from './tally.js';

const of = { shape: 3, colour: 5, size: 7 } as const;
const counting = new Counting(of, { things: 'count(*)', weight: 'sum(weight)' });
type Dimension = keyof typeof of;
const names = Object.keys(of) as Dimension[];
const places = fc.record({ shape: fc.nat(2), colour: fc.nat(4), size: fc.nat(6) });

it('finds the place in every dimension back from the number of a group', () => {
  fc.assert(
    fc.property(places, (each) => {
      const key = names.reduce((sum, name) => sum * of[name] + each[name], 0);
      expect(counting.placesOf(key)).toEqual(each);
    }),
  );
});

it('adds up to the same along every dimension', () => {
  const tally = fc.record({ things: fc.nat(1_000), weight: fc.nat(1_000) });
  fc.assert(
    fc.property(fc.array(fc.record({ places, tally })), (tallies) => {
      const all = counting.total(tallies);
      expect(all.things).toBe(tallies.reduce((sum, group) => sum + group.tally.things, 0));
      for (const name of names) {
        const groups = counting.along(tallies, name);
        expect(groups).toHaveLength(of[name]);
        expect(groups.reduce((a, b) => counting.together(a, b), counting.nothing)).toEqual(all);
      }
    }),
  );
});

it('reads numbers that came as texts', () => {
  const [read] = counting.read([[3 * 7 + 2, '3', '12.5']]);
  expect(read).toEqual({ places: { shape: 0, colour: 3, size: 2 }, tally: { things: 3, weight: 12.5 } });
});

it('asks for one row of each group', () => {
  const sql = counting.sql('all', { shape: 's', colour: 'c', size: 'z' });
  expect(sql).toContain('(((CAST(0 AS INTEGER) * 3 + s) * 5 + c) * 7 + z)');
  expect(sql).toContain('count(*), sum(weight) FROM "all" GROUP BY key');
});

it('counts a hundred euros more by the same groups as the effects, and by class', () => {
  expect(pressure.sizes).toMatchObject(effects.sizes);
  expect(Object.keys(pressure.sizes)).toHaveLength(Object.keys(effects.sizes).length + 2);
});
