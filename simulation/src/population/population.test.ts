import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ColumnEngine } from '../duckdb/column-engine.js';
import { openDuckDb } from '../duckdb/open-duckdb.js';
import { ageClasses } from './ages.js';
import { careByAge } from './childcare.js';
import { columnNames } from './columns.js';
import { counted, kinds } from './household-types.js';
import { populationSql } from './population-sql.js';
import { provinces } from './provinces.js';

// The generator gives what the tables say and the assumptions allow.

const HOUSEHOLDS = 40_000;
let engine: ColumnEngine;
beforeAll(async () => {
  engine = await openDuckDb();
  await engine.run(`CREATE TABLE population AS ${populationSql(HOUSEHOLDS, 7)}`);
});
afterAll(() => engine.close());

const one = async (select: string): Promise<number> => Number((await engine.rows(select))[0]?.[0]);
const shares = async (column: string): Promise<ReadonlyMap<number, number>> =>
  new Map(
    (await engine.rows(`SELECT "${column}", count(*) FROM population GROUP BY 1`)).map(([value, count]) => [
      Number(value),
      Number(count) / HOUSEHOLDS,
    ]),
  );

it('has the columns that are promised', async () => {
  const names = await engine.rows('SELECT column_name FROM (DESCRIBE population)');
  expect(names.map(([name]) => name)).toEqual(columnNames);
});

it('has the kinds of households of the tables, exactly', async () => {
  const found = await shares('sim.kind');
  for (const [kind, { name }] of kinds.entries())
    if (name !== 'together')
      expect(Math.abs((found.get(kind) ?? 0) - counted[name] / counted.households)).toBeLessThan(0.0002);
});

it('has the provinces and the rented homes of the tables, as near as draws are', async () => {
  const found = await shares('sim.province');
  const all = provinces.reduce((sum, { households }) => sum + households, 0);
  for (const [i, { households }] of provinces.entries())
    expect(Math.abs((found.get(i) ?? 0) - households / all)).toBeLessThan(0.008);
  const rented = await one(
    `SELECT avg(CAST("woning.kaleHuur" > 0 AS INTEGER)) FROM population WHERE "sim.province" = 7`,
  );
  expect(rented).toBeCloseTo(692_752 / (692_752 + 697_661), 1);
});

it('has adults in the age classes of the table', async () => {
  const all = ageClasses.reduce((sum, { residents }) => sum + residents, 0);
  const adults = `SELECT "aanvrager.leeftijd" AS age FROM population UNION ALL SELECT "partner.leeftijdPartner" FROM population WHERE "huishouden.heeftPartner"`;
  for (const { from, to, residents } of ageClasses) {
    const share = await one(
      `SELECT avg(CAST(age >= ${from} AND age < ${to === 95 ? 200 : to} AS INTEGER)) FROM (${adults})`,
    );
    expect(Math.abs(share - residents / all)).toBeLessThan(0.02);
  }
});

it('has no partner without a couple, no child older than its parent allows, and nothing below zero', async () => {
  const wrong = [
    `NOT "huishouden.heeftPartner" AND ("partner.toetsingsinkomenPartner" IS NOT NULL OR "partner.leeftijdPartner" IS NOT NULL)`,
    `"huishouden.heeftPartner" AND ("partner.toetsingsinkomenPartner" IS NULL OR "partner.partnerVerzekerd" IS NULL)`,
    `list_max("huishouden.leeftijden") > "aanvrager.leeftijd" - 20 OR list_max("huishouden.leeftijden") > 26`,
    `"huishouden.kinderenTenLaste" <> coalesce(list_min("huishouden.leeftijden") < 18, false)`,
    `"aanvrager.toetsingsinkomen" < 0 OR "huishouden.vermogen" < 0 OR "woning.kaleHuur" < 0`,
    `"aanvrager.leeftijd" NOT BETWEEN 20 AND 94`,
    `"huishouden.personen" <> "sim.residents"`,
  ];
  for (const each of wrong)
    expect([each, await one(`SELECT count(*) FROM population WHERE ${each}`)]).toEqual([each, 0]);
});

it('sends as many children to each kind of day care as were counted, for as many hours', async () => {
  const many = 400_000;
  const care = `SELECT unnest("huishouden.kinderen", recursive := true) FROM (${populationSql(many, 7)})`;
  const found = await engine.rows(
    `SELECT "soort", count(*), avg("urenPerMaand"), min("uurprijs"), max("uurprijs") FROM (${care}) GROUP BY 1 ORDER BY 1`,
  );
  const country = counted.households / many;
  const all = careByAge.flatMap(({ care: kinds }) => kinds);
  expect(found.map(([kind]) => kind)).toEqual(['bso', 'dagopvang', 'gastouder']);
  for (const [kind, count, hours, least, most] of found) {
    const own = all.filter((each) => each.kind === kind);
    const children = own.reduce((sum, each) => sum + each.children, 0);
    const mean = own.reduce((sum, each) => sum + each.children * each.hours, 0) / children;
    expect(Math.abs((Number(count) * country) / children - 1)).toBeLessThan(0.04);
    expect(Math.abs(Number(hours) - mean)).toBeLessThan(1);
    expect(Number(least) * 100).toBeGreaterThanOrEqual(own[0]?.price[0] ?? Infinity);
    expect(Number(most) * 100).toBeLessThan(own[0]?.price[1] ?? 0);
  }
});

it('has day care only for children of parents who work, and never for more children than live at home', async () => {
  const wrong = [
    `len("huishouden.kinderen") > len("huishouden.leeftijden")`,
    `len("huishouden.kinderen") > len(list_filter("huishouden.leeftijden", lambda age: age < 12))`,
    `len("huishouden.kinderen") > 0 AND NOT "aanvrager.werktOfStudeert"`,
    `len("huishouden.kinderen") > 0 AND "huishouden.heeftPartner" AND NOT "partner.partnerWerktOfStudeert"`,
    `len(list_filter("huishouden.leeftijden", lambda age: age < 4)) < len(list_filter("huishouden.kinderen", lambda care: care.soort = 'dagopvang'))`,
  ];
  for (const each of wrong)
    expect([each, await one(`SELECT count(*) FROM population WHERE ${each}`)]).toEqual([each, 0]);
});

it('is the same for the same seed, another for another, and the first of many are the same', async () => {
  const print = (households: number, seed: number) =>
    one(
      `SELECT bit_xor(hash(p) >> 12) FROM (${populationSql(households, seed)}) p WHERE "sim.household" < 5000`,
    );
  const asked = await print(5_000, 7);
  expect(await print(5_000, 7)).toBe(asked);
  expect(await print(20_000, 7)).toBe(asked);
  expect(await print(5_000, 8)).not.toBe(asked);
});
