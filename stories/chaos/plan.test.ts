import { CRASH_POINTS } from '@eenloket/store';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Dice } from './dice.js';
import { planKills } from './plan.js';

const seeds = fc.integer({ min: 0, max: 1_000_000 });

describe('the plan of the kills', () => {
  it('has as many as were asked for, one in four of the database', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 300 }), (seed, count) => {
        const kills = planKills(count, new Dice(seed));
        expect(kills).toHaveLength(count);
        expect(kills.filter(({ of }) => of === 'database')).toHaveLength(Math.ceil(count / 4));
      }),
    );
  });

  it('comes to every point of the store, and to the start, before it repeats one', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const places = planKills(200, new Dice(seed)).flatMap((kill) =>
          kill.of === 'application' ? [kill.at] : [],
        );
        const round = CRASH_POINTS.length + 1;
        for (let at = 0; at + round <= places.length; at += round)
          expect(new Set(places.slice(at, at + round)).size).toBe(round);
      }),
    );
  });

  it('is the same for the same seed, and another for another', () => {
    expect(planKills(40, new Dice(7))).toEqual(planKills(40, new Dice(7)));
    expect(planKills(40, new Dice(7))).not.toEqual(planKills(40, new Dice(8)));
  });
});
