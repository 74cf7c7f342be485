import { groupSizes } from './groups.js';
import { Counting } from './tally.js';

const squared = (amount: string): string => `sum(CAST(${amount} AS DOUBLE) * (${amount}))`;
const won = 'greatest(after - before, 0)';
const lost = 'greatest(before - after, 0)';

/** What a change does, counted over all households that are looked at; amounts are cents a year, and their squares say how they spread. */
export const effects = new Counting(groupSizes, {
  households: 'count(*)',
  before: 'sum(before)',
  beforeSquares: squared('before'),
  after: 'sum(after)',
  afterSquares: squared('after'),
  winners: 'count_if(after > before)',
  losers: 'count_if(after < before)',
  won: `sum(${won})`,
  wonSquares: squared(won),
  lost: `sum(${lost})`,
  lostSquares: squared(lost),
});

/** What is counted of a group. */
export type EffectTally = typeof effects.nothing;
