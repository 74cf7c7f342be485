import type { ColumnEngine } from '../duckdb/column-engine.js';
import { populationSql } from '../population/population-sql.js';

/** So many households say where the deciles lie: a tenth is then a tenth within a thousandth or two. */
const ASKED = 200_000;

/** The nine incomes a month, in whole euros, that divide the households into ten groups; a group reaches up to and with its own. */
export async function decileLimits(
  engine: ColumnEngine,
  households: number,
  seed: number,
): Promise<readonly number[]> {
  const tenths = Array.from({ length: 9 }, (_, i) => `0.${i + 1}`).join(', ');
  const few = populationSql(Math.min(households, ASKED), seed);
  const [[limits] = []] = await engine.rows(`SELECT quantile_disc("sim.income", [${tenths}]) FROM (${few})`);
  return (limits as readonly number[]).map(Number);
}

/** The group of an income, from 0, as SQL. */
export const decileSql = (limits: readonly number[]): string =>
  `CASE ${limits.map((limit, i) => `WHEN "sim.income" <= ${limit} THEN ${i}`).join(' ')} ELSE ${limits.length} END`;
