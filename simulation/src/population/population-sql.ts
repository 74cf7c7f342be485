import { ageClasses, parentAges, sharesWithoutChildren } from './ages.js';
import { amountSql, PENSION_AGE, pensions, rents, wages, wealth } from './amounts.js';
import { careKinds } from './childcare.js';
import { childAges } from './children.js';
import { BITS, byShare, DRAWS, evenly } from './by-share.js';
import { householdTypes, placeSql } from './household-types.js';
import { provinces, rentedDwellings } from './provinces.js';
import { columnsSql } from './columns.js';

/** What is drawn about a household, two numbers each: `place_a` and `place_b`. */
const questions = [
  'place',
  'age',
  'partner',
  'child1',
  'child2',
  'child3',
  'child4',
  'income',
  'income2',
  'wealth',
  'wealth2',
  'home',
  'rent',
  'insured',
  'care',
] as const;

/** Partners differ at most so many years: an assumption. */
export const PARTNER_YEARS = 3;

const typeSql = (what: 'kind' | 'children'): string => {
  let reached = 0;
  const cases = householdTypes.map((type) => {
    reached += type.count;
    return `WHEN place < ${reached} THEN ${type[what]}`;
  });
  return `CAST(CASE ${cases.join(' ')} END AS TINYINT)`;
};

const drawsSql = (seed: number): string =>
  questions.map((name, i) => `hash(household, ${i}, ${seed}) AS ${name}_h`).join(', ');

const numbersSql = questions
  .map(
    (name) =>
      `CAST(${name}_h & ${DRAWS - 1} AS BIGINT) AS ${name}_a, CAST((${name}_h >> ${BITS}) & ${DRAWS - 1} AS BIGINT) AS ${name}_b`,
  )
  .join(', ');

const ageSql = `CASE WHEN children > 0 THEN ${evenly('age_b', parentAges.from, parentAges.to)}
  ELSE ${byShare(
    'age_a',
    sharesWithoutChildren().map((share, i) => ({
      share,
      value: evenly('age_b', ageClasses[i]?.from ?? 0, ageClasses[i]?.to ?? 0),
    })),
  )} END`;

const childSql = (n: number): string =>
  evenly(`child${n}_a`, 0, `least(${childAges.to}, age - ${childAges.younger} + 1)`);

const incomeSql = (name: string, age: string): string =>
  `CASE WHEN ${age} < ${PENSION_AGE} THEN ${amountSql(wages, `${name}_a`, `${name}_b`)} ELSE ${amountSql(pensions, `${name}_a`, `${name}_b`)} END`;

const rentSql = `CASE WHEN home_a >= ${byProvince()} THEN 0
  ELSE ${byShare('home_b', [
    {
      share: rentedDwellings.corporations,
      value: evenly('rent_a', rents.corporation.from, rents.corporation.to),
    },
    {
      share: rentedDwellings.all - rentedDwellings.corporations,
      value: evenly('rent_a', rents.other.from, rents.other.to),
    },
  ])} END`;

/** The draws below which a household rents: the share of rented dwellings of its province. */
function byProvince(): string {
  const cases = provinces.map(
    ({ owned, rented }, i) => `WHEN ${i} THEN ${Math.round((rented / (owned + rented)) * DRAWS)}`,
  );
  return `CASE province ${cases.join(' ')} END`;
}

/** DuckDB counts a range in one thread, and the parts of a union in a thread each: as many as it usually has. */
const PARTS = 2;

/** The numbers from 0 to below `households`, as a union of ranges. */
const rangesSql = (households: number): string =>
  Array.from({ length: PARTS }, (_, i) =>
    [i, i + 1].map((part) => Math.floor((part * households) / PARTS)).join(', '),
  )
    .map((part) => `SELECT range FROM range(${part})`)
    .join(' UNION ALL ');

/**
 * The synthetic households as one SELECT of DuckDB: a row each, the same for the same seed, and the first of many are the same
 * whatever their number. Columns: those that begin with `sim.`, and a column for each fact (`columns.ts`).
 */
export function populationSql(households: number, seed: number): string {
  const each = 'AS NOT MATERIALIZED';
  return `WITH numbers ${each} (SELECT CAST(range AS INTEGER) AS household, CAST(${placeSql('range')} AS INTEGER) AS place FROM (${rangesSql(households)})),
hashes ${each} (SELECT household, ${typeSql('kind')} AS kind, ${typeSql('children')} AS children, ${drawsSql(seed)} FROM numbers),
draws ${each} (SELECT household, kind, children, ${numbersSql} FROM hashes),
people ${each} (SELECT *, kind IN (1, 2) AS couple, CAST(${byShare(
    'place_a',
    provinces.map((province, value) => ({ share: province.households, value })),
  )} AS TINYINT) AS province, ${ageSql} AS age FROM draws),
families ${each} (SELECT *, greatest(20, age - ${PARTNER_YEARS} + ${evenly('partner_a', 0, 2 * PARTNER_YEARS + 1)}) AS age2,
  ${[1, 2, 3, 4].map((n) => `${childSql(n)} AS child${n}`).join(', ')} FROM people),
means ${each} (SELECT *, ${incomeSql('income', 'age')} AS income, CASE WHEN couple OR kind = 4 THEN ${incomeSql('income2', 'age2')} ELSE 0 END AS income2,
  ${amountSql(wealth, 'wealth_a', 'wealth_b')} AS wealth, CASE WHEN couple THEN ${amountSql(wealth, 'wealth2_a', 'wealth2_b')} ELSE 0 END AS wealth2,
  ${rentSql} AS rent FROM families),
cared ${each} (SELECT *, ${careKinds} FROM means)
SELECT ${columnsSql} FROM cared`;
}
