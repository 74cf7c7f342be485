import fc from 'fast-check';
import type { LegalDate } from '@eenloket/kit';
import { compileModel, runDecision, toSql, type DecisionModel, type TypedJson } from '@eenloket/rules';
import { decimal, toText } from '@eenloket/kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDuckDb, rowsOf, type DuckDBConnection } from './duckdb.js';
import { makeTable, type FactRow } from './fact-rows.js';

// Random calculations in SQL give what the closures give, to the last digit, or are refused: before they run or while they run.

const roundings = [
  'decimal',
  'round up',
  'round down',
  'round half up',
  'round half down',
  'floor',
  'ceiling',
];
const numbers = ['a', 'b', 'c'];
const constants = ['0', '1', '2', '3', '7', '12', '100', '0.5', '-4', '0.1373', '1.005', '-0.05', '365'];

const { expression } = fc.letrec<{ expression: string; truth: string }>((tie) => {
  const pair = fc.tuple(tie('expression'), tie('expression'));
  const leaf = fc.constantFrom(...numbers, ...constants);
  return {
    truth: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('t', 'u'),
      fc
        .tuple(tie('expression'), fc.constantFrom('<', '<=', '>', '>=', '=', '!='), tie('expression'))
        .map(([x, o, y]) => `(${x}) ${o} (${y})`),
      fc
        .tuple(tie('truth'), fc.constantFrom('and', 'or'), tie('truth'))
        .map(([x, o, y]) => `(${x}) ${o} (${y})`),
      tie('truth').map((x) => `not(${x})`),
    ),
    expression: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      leaf,
      fc
        .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/'), tie('expression'))
        .map(([x, o, y]) => `(${x}) ${o} (${y})`),
      fc
        .tuple(fc.constantFrom(...roundings), tie('expression'), fc.integer({ min: 0, max: 3 }))
        .map(([f, x, n]) => `${f}(${x}, ${n})`),
      fc.tuple(fc.constantFrom('min', 'max'), pair).map(([f, [x, y]]) => `${f}(${x}, ${y})`),
      tie('expression').map((x) => `-(${x})`),
      tie('expression').map((x) => `abs(${x})`),
      pair.map(([x, y]) => `modulo(${x}, ${y})`),
      fc.tuple(tie('truth'), pair).map(([t, [x, y]]) => `if ${t} then ${x} else ${y}`),
      fc.tuple(tie('expression'), pair).map(([x, [y, z]]) => `if ${x} > ${y} then ${x} - ${y} else ${z}`),
    ),
  };
});

const input = (name: string, type: string): string =>
  `<inputData id="${name}" name="${name}"><variable name="${name}" typeRef="${type}"/></inputData>`;
const names = [...numbers, 't', 'u'];
const needs = names
  .map((name) => `<informationRequirement><requiredInput href="#${name}"/></informationRequirement>`)
  .join('');

function modelOf(feel: string): DecisionModel {
  const dmn = `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="urn:m">
    ${numbers.map((name) => input(name, 'number')).join('')}${input('t', 'boolean')}${input('u', 'boolean')}
    <decision id="d" name="d"><variable name="d"/>${needs}<literalExpression><text><![CDATA[${feel}]]></text></literalExpression></decision>
    </definitions>`;
  const model = compileModel({ dmn, file: 'random.dmn' });
  if (!model.ok) throw new Error(JSON.stringify(model.error));
  return model.value;
}

const columns = { a: { width: 7, scale: 2 }, b: { width: 4, scale: 0 }, c: { width: 6, scale: 3 } };
const cents = (scale: number, most: number) =>
  fc.option(
    fc.integer({ min: -most, max: most }).map((n) => (n / 10 ** scale).toFixed(scale)),
    { freq: 12, nil: null },
  );
const row = fc.record({
  a: cents(2, 5_000),
  b: cents(0, 12),
  c: cents(3, 4_000),
  t: fc.option(fc.boolean(), { freq: 9, nil: null }),
  u: fc.option(fc.boolean(), { freq: 9, nil: null }),
});
const rows: readonly FactRow[] = fc.sample(row, { numRuns: 60, seed: 7 });

const typed = (value: FactRow[string]): TypedJson =>
  typeof value === 'string' ? { kind: 'number', text: value } : (value as boolean | null);

const byClosures = (model: DecisionModel): readonly (string | null)[] =>
  rows.map((facts) => {
    const inputs = new Map(Object.entries(facts).map(([name, value]) => [name, typed(value ?? null)]));
    const { value } = runDecision(model, 'd', { inputs });
    return value !== null && typeof value === 'object' && 'text' in value
      ? toText(decimal(value.text))
      : null;
  });

/** A thousand take a minute or two; the variables are for looking further. */
const RUNS = Number(process.env['EENLOKET_RUNS'] ?? 100);

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await openDuckDb();
});
afterAll(() => connection.closeSync());

async function bySql(
  feel: string,
  model: DecisionModel,
): Promise<readonly (string | null)[] | 'refused' | 'stopped'> {
  const made = toSql(model, {
    table: 'facts',
    on: '2026-03-16' as LegalDate,
    outputs: ['d'],
    keep: ['row'],
    columns,
  });
  if (!made.ok) return 'refused';
  await makeTable(connection, 'facts', made.value.columns, rows);
  try {
    const found = await rowsOf(connection, `SELECT * FROM (${made.value.sql}) ORDER BY "row"`);
    return found.map(([, value]) => (value === null ? null : toText(decimal(`${value as string}`))));
  } catch (error) {
    if (error instanceof Error && error.message.includes('lies exactly on an edge')) return 'stopped';
    throw new Error(`${feel}\n${made.value.sql}`, { cause: error });
  }
}

it('a calculation in SQL is exact or refused', async () => {
  const seen = { equal: 0, refused: 0, stopped: 0 };
  await fc.assert(
    fc.asyncProperty(
      expression,
      fc.constantFrom(...roundings),
      fc.integer({ min: 0, max: 2 }),
      async (inner, rounding, digits) => {
        const feel = `${rounding}(${inner}, ${digits})`;
        const model = modelOf(feel);
        const found = await bySql(feel, model);
        if (typeof found === 'string') seen[found] += 1;
        else {
          expect(found, feel).toEqual(byClosures(model));
          seen.equal += 1;
        }
      },
    ),
    { numRuns: RUNS, seed: Number(process.env['EENLOKET_SEED'] ?? 20_260_316) },
  );
  expect(seen.equal).toBeGreaterThan(RUNS / 2);
}, 3_000_000);
