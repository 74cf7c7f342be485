import fc from 'fast-check';
import type { LegalDate } from '@eenloket/kit';
import type { Column, ColumnType } from '@eenloket/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckDb, type DuckDBConnection } from './duckdb.js';
import type { FactRow } from './fact-rows.js';
import { packModel } from './pack-models.js';
import { byEvaluate, bySql, normal, translated, type Question } from './sql-against-evaluate.js';

// SQL gives what `evaluate` gives, to the last digit: on every worked example of a pack, and on random rows with nulls.

const whole: ColumnType = { width: 9, scale: 0 };
const few: ColumnType = { width: 3, scale: 0, longest: 6 };
const incomes = {
  'aanvrager.toetsingsinkomen': whole,
  'partner.toetsingsinkomenPartner': whole,
  'huishouden.inkomenMedebewoners': whole,
  'huishouden.inkomensKinderen': { ...whole, longest: 6 },
};

interface Covered {
  readonly id: string;
  readonly on: readonly LegalDate[];
  readonly columns?: { readonly [fact: string]: ColumnType };
  readonly choices?: { readonly [fact: string]: readonly string[] };
  readonly rows: number;
}

const dates = (...days: readonly string[]) => days as readonly LegalDate[];
const covered: readonly Covered[] = [
  {
    id: 'toeslagen/zorgtoeslag',
    on: dates('2024-07-01', '2025-03-16', '2026-03-16', '2027-03-16'),
    rows: 4000,
  },
  {
    id: 'toeslagen/kindgebonden-budget',
    on: dates('2025-03-16', '2026-03-16'),
    columns: { 'huishouden.leeftijden': few, 'huishouden.geboortedata': few },
    rows: 2000,
  },
  {
    id: 'toeslagen/huurtoeslag',
    on: dates('2026-03-16'),
    columns: { ...incomes, 'huishouden.personen': few, 'aanvrager.leeftijd': few },
    rows: 3000,
  },
  {
    id: 'toeslagen/kinderopvangtoeslag',
    on: dates('2026-03-16', '2027-03-16'),
    columns: {
      ...incomes,
      'huishouden.kinderen': {
        width: 5,
        scale: 2,
        longest: 5,
        fields: { urenPerMaand: { width: 4, scale: 1 }, uurprijs: { width: 5, scale: 2 } },
      },
    },
    choices: { soort: ['dagopvang', 'bso', 'gastouder'] },
    rows: 3000,
  },
  { id: 'svb/kinderbijslag', on: dates('2025-06-30', '2026-03-16', '2026-10-01'), rows: 2000 },
  { id: 'svb/aow', on: dates('2026-03-16'), columns: { 'aanvrager.verzekerdeJaren': few }, rows: 2000 },
  {
    id: 'gemeente/bijstand',
    on: dates('2026-03-16'),
    columns: { 'huishouden.kostendelers': few, 'aanvrager.leeftijd': few, 'partner.leeftijdPartner': few },
    rows: 2000,
  },
  { id: 'belastingdienst/toeslagpartner', on: dates('2026-03-16'), rows: 2000 },
  {
    id: 'algemeen/awb-termijnen',
    on: dates('2026-03-16'),
    columns: { 'termijn.dagenTeLaat': whole },
    choices: {
      'termijn.soort': [
        'aanvraag',
        'bezwaarMaken',
        'bezwaar',
        'bezwaarMetCommissie',
        'klacht',
        'klachtMetCommissie',
        'wooVerzoek',
        'iets',
      ],
    },
    rows: 2000,
  },
];

/** Around what the rules look at: small whole numbers, amounts to the cent, and large ones. */
function numberOf(type: string): fc.Arbitrary<string> {
  const [, width = '11', scale = '0'] = /DECIMAL\((\d+),(\d+)\)/.exec(type) ?? [];
  const most = 10 ** Math.min(Number(width) - Number(scale), 8) - 1;
  const units = fc.oneof(
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: 0, max: Math.min(most, 2_000) }),
    fc.integer({ min: 0, max: Math.min(most, 250_000) }),
    fc.integer({ min: -most, max: most }),
  );
  const cents =
    scale === '0'
      ? fc.constant('')
      : fc.oneof(
          fc.constant(''),
          fc.integer({ min: 10, max: 99 }).map((n) => `.${n}`),
        );
  return fc.tuple(units, cents).map(([n, fraction]) => `${n}${fraction}`);
}

const dateOf = fc
  .date({ min: new Date('1935-01-01T00:00:00Z'), max: new Date('2028-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** A child in day care: hours and prices that are often the same, so that who is first is disputed, and sometimes null. */
const careOf = (kinds: readonly string[]): fc.Arbitrary<FactRow[string]> =>
  fc.oneof(
    {
      weight: 30,
      arbitrary: fc.record({
        soort: fc.option(fc.constantFrom(...kinds), { freq: 40, nil: null }),
        urenPerMaand: fc.option(fc.constantFrom('0', '60', '120.5', '160', '229.9', '230', '231', '300'), {
          freq: 40,
          nil: null,
        }),
        uurprijs: fc.option(fc.constantFrom('0', '7.25', '8.49', '9.98', '9.99', '11.23', '11.5'), {
          freq: 40,
          nil: null,
        }),
      }),
    },
    { weight: 1, arbitrary: fc.constant(null) },
  );

function valueOf({ name, type }: Column, { columns, choices }: Covered): fc.Arbitrary<FactRow[string]> {
  const nullable = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 19, nil: null });
  if (type.startsWith('STRUCT')) return fc.array(careOf(choices?.['soort'] ?? []), { maxLength: 4 });
  if (type.endsWith('[]')) {
    const item = type.startsWith('DATE') ? dateOf : numberOf(type);
    return fc.array(item, { maxLength: columns?.[name]?.longest ?? 4 });
  }
  if (type === 'BOOLEAN') return nullable(fc.boolean());
  if (type === 'DATE') return nullable(dateOf);
  return nullable(type === 'VARCHAR' ? fc.constantFrom(...(choices?.[name] ?? ['a', 'b'])) : numberOf(type));
}

describe.each(covered)('$id in SQL', (each) => {
  const { model, outputs, examples } = packModel(each.id);
  const question = (on: LegalDate): Question => ({ model, outputs, on, columns: each.columns ?? {} });
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await openDuckDb();
  });
  afterAll(() => connection.closeSync());

  it('gives what evaluate gives on its worked examples', async () => {
    for (const on of new Set(examples.map((example) => example.on))) {
      const here = examples.filter((example) => example.on === on);
      const rows = here.map(({ facts }) => facts);
      const found = await bySql(connection, question(on), rows);
      expect(found).toEqual(byEvaluate(question(on), rows));
      for (const [i, { expect: wanted, state }] of here.entries())
        if (state !== 'unknown')
          for (const [name, value] of Object.entries(wanted))
            if (outputs.includes(name))
              expect([name, found[i]?.[outputs.indexOf(name)]]).toEqual([name, normal(value)]);
    }
  });

  it.each(each.on)('gives what evaluate gives on random rows on %s', async (on) => {
    const { columns } = translated(question(on));
    const row = fc.record(Object.fromEntries(columns.map((column) => [column.name, valueOf(column, each)])));
    const rows = fc.sample(row, { numRuns: each.rows, seed: 20_260_316 });
    const expected = byEvaluate(question(on), rows);
    const found = await bySql(connection, question(on), rows);
    const different = rows.flatMap((facts, i) =>
      JSON.stringify(found[i]) === JSON.stringify(expected[i])
        ? []
        : [{ facts, sql: found[i], evaluate: expected[i] }],
    );
    expect(different.slice(0, 3)).toEqual([]);
  });
});
