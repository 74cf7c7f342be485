import { ageClasses } from '../population/ages.js';
import { kinds } from '../population/household-types.js';
import { provinces } from '../population/provinces.js';
import { MORE_cents, pressureClasses, pressureSql } from './pressure.js';

/** What the households are divided by, each with its number of groups. */
export const dimensions = {
  decile: 10,
  kind: kinds.length,
  age: ageClasses.length,
  province: provinces.length,
  pressureBefore: pressureClasses.length,
  pressureAfter: pressureClasses.length,
} as const;

/** Name of a dimension. */
export type Dimension = keyof typeof dimensions;

/** What is counted of the households of one group; amounts are cents a year. */
export interface Tally {
  readonly households: number;
  readonly residents: number;
  readonly before: number;
  readonly after: number;
  readonly winners: number;
  readonly losers: number;
  readonly won: number;
  readonly lost: number;
  /** The differences, squared and added up. */
  readonly squares: number;
  /** What a hundred euros a month more would take away. */
  readonly lostBefore: number;
  readonly lostAfter: number;
  /** Households that would lose more than the hundred. */
  readonly overBefore: number;
  readonly overAfter: number;
}

const counted: { readonly [name in keyof Tally]: string } = {
  households: 'count(*)',
  residents: 'sum(residents)',
  before: 'sum(before)',
  after: 'sum(after)',
  winners: 'count_if(after > before)',
  losers: 'count_if(after < before)',
  won: 'sum(greatest(after - before, 0))',
  lost: 'sum(greatest(before - after, 0))',
  squares: 'sum(CAST(after - before AS DOUBLE) * (after - before))',
  lostBefore: 'sum(before - before_more)',
  lostAfter: 'sum(after - after_more)',
  overBefore: `count_if(before - before_more > ${MORE_cents})`,
  overAfter: `count_if(after - after_more > ${MORE_cents})`,
};
const names = Object.keys(counted) as (keyof Tally)[];

/** Nothing counted. */
export const nothing: Tally = {
  households: 0,
  residents: 0,
  before: 0,
  after: 0,
  winners: 0,
  losers: 0,
  won: 0,
  lost: 0,
  squares: 0,
  lostBefore: 0,
  lostAfter: 0,
  overBefore: 0,
  overAfter: 0,
};

/** One query for everything: a row for each group of all dimensions together, its number first. */
export function tallySql(view: string, decile: string): string {
  const parts: { readonly [name in Dimension]: string } = {
    decile,
    kind: '"sim.kind"',
    age: '"sim.age"',
    province: '"sim.province"',
    pressureBefore: pressureSql('before - before_more'),
    pressureAfter: pressureSql('after - after_more'),
  };
  const key = Object.entries(dimensions).reduce(
    (sum, [name, size]) => `(${sum} * ${size} + ${parts[name as Dimension]})`,
    'CAST(0 AS INTEGER)',
  );
  return `SELECT key, ${names.map((name) => counted[name]).join(', ')} FROM (
    SELECT ${key} AS key, "sim.residents" AS residents, before, after, before_more, after_more FROM "${view}") GROUP BY key ORDER BY key`;
}

/** The place of a group in each dimension. */
export function placesOf(key: number): { readonly [name in Dimension]: number } {
  let rest = key;
  const places = Object.entries(dimensions)
    .toReversed()
    .map(([name, size]) => {
      const place = rest % size;
      rest = Math.floor(rest / size);
      return [name, place] as const;
    });
  return Object.fromEntries(places) as { readonly [name in Dimension]: number };
}

/** Two groups together. */
export const together = (a: Tally, b: Tally): Tally =>
  Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as unknown as Tally;

/** All groups, by their place in every dimension. */
export type Tallies = readonly {
  readonly places: { readonly [name in Dimension]: number };
  readonly tally: Tally;
}[];

/** Reads the rows of {@link tallySql}. */
export const readTallies = (rows: readonly (readonly unknown[])[]): Tallies =>
  rows.map(([key, ...values]) => ({
    places: placesOf(Number(key)),
    tally: Object.fromEntries(names.map((name, i) => [name, Number(values[i])])) as unknown as Tally,
  }));

/** The groups of one dimension, in order; those without households count nothing. */
export function along(tallies: Tallies, dimension: Dimension): readonly Tally[] {
  const groups = Array.from({ length: dimensions[dimension] }, () => nothing);
  for (const { places, tally } of tallies) {
    const at = places[dimension];
    groups[at] = together(groups[at] ?? nothing, tally);
  }
  return groups;
}
