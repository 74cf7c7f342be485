import { CRASH_POINTS, type CrashPoint } from '@eenloket/store';
import type { Dice } from './dice.js';

/** One kill: of the database, or of the application at a point of the store or while it starts. */
export type Kill =
  { readonly of: 'database' } | { readonly of: 'application'; readonly at: CrashPoint | 'start' };

/** One kill of four is of the database; what is killed in a block of four comes in any order. */
const block = 4;

/** Where the application dies: at every point of the store, and once while it starts, before any of them comes again. */
const places = [...CRASH_POINTS, 'start'] as const;

/** Plans so many kills, in the order in which they come. */
export function planKills(count: number, dice: Dice): readonly Kill[] {
  const kills: Kill[] = [];
  let left: (CrashPoint | 'start')[] = [];
  while (kills.length < count) {
    const database = dice.between(0, Math.min(block, count - kills.length) - 1);
    for (let at = 0; at < block && kills.length < count; at += 1) {
      if (at === database) kills.push({ of: 'database' });
      else {
        if (left.length === 0) left = dice.shuffled(places);
        kills.push({ of: 'application', at: left.pop()! });
      }
    }
  }
  return kills;
}
