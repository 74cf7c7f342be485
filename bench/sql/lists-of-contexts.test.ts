import fc from 'fast-check';
import { decimal, fromText, toText, type LegalDate } from '@eenloket/kit';
import { compileModel, runDecision, toSql, type DecisionModel, type TypedJson } from '@eenloket/rules';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckDb, rowsOf, type DuckDBConnection } from './duckdb.js';
import { makeTable, type FactRow } from './fact-rows.js';

// Lists of contexts in SQL give what the closures give, with nulls for lists, items and entries.

function modelOf(feel: string): DecisionModel {
  const dmn = `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="urn:m">
    <itemDefinition name="tKid"><itemComponent name="age"><typeRef>number</typeRef></itemComponent>
      <itemComponent name="price"><typeRef>number</typeRef></itemComponent><itemComponent name="kind"><typeRef>string</typeRef></itemComponent></itemDefinition>
    <itemDefinition name="tKids" isCollection="true"><typeRef>tKid</typeRef></itemDefinition>
    <inputData id="kids" name="kids"><variable name="kids" typeRef="tKids"/></inputData>
    <inputData id="n" name="n"><variable name="n" typeRef="number"/></inputData>
    <decision id="d" name="d"><variable name="d"/><informationRequirement><requiredInput href="#kids"/></informationRequirement>
      <informationRequirement><requiredInput href="#n"/></informationRequirement>
      <literalExpression><text><![CDATA[${feel}]]></text></literalExpression></decision></definitions>`;
  const model = compileModel({ dmn, file: 'kids.dmn' });
  if (!model.ok) throw new Error(JSON.stringify(model.error));
  return model.value;
}

const rare = <T>(of: fc.Arbitrary<T>, freq = 8) => fc.option(of, { freq, nil: null });
const kid = fc.record({
  age: rare(fc.integer({ min: 0, max: 5 }).map(String)),
  price: rare(fc.integer({ min: -300, max: 900 }).map((cents) => (cents / 100).toFixed(2))),
  kind: rare(fc.constantFrom('a', 'b')),
});
const row = fc.record({
  kids: rare(fc.array(rare(kid, 15), { maxLength: 4 }), 15),
  n: rare(fc.integer({ min: -2, max: 5 }).map(String), 15),
});
const rows: readonly FactRow[] = fc.sample(row, { numRuns: 200, seed: 5 });

const typed = (value: FactRow[string], kind: 'number' | 'string' = 'number'): TypedJson => {
  if (value === null || value === undefined || typeof value === 'boolean') return value ?? null;
  if (typeof value === 'string') return { kind, text: value };
  if (Array.isArray(value))
    return { kind: 'list', items: value.map((item) => typed(item as FactRow[string])) };
  const entries = Object.entries(value).map(
    ([name, each]) => [name, typed(each as FactRow[string], name === 'kind' ? 'string' : 'number')] as const,
  );
  return { kind: 'context', entries };
};

/** A result as both can write it. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'string') return fromText(value).ok ? toText(decimal(value)) : value;
  if (value === null || typeof value !== 'object') return value;
  const given = value as { kind: string; text?: string; items?: readonly unknown[] };
  return given.kind === 'list' ? (given.items ?? []).map(plain) : plain(given.text);
}

const byClosures = (model: DecisionModel): readonly unknown[] =>
  rows.map((facts) => {
    const inputs = new Map(Object.entries(facts).map(([name, value]) => [name, typed(value)]));
    return plain(runDecision(model, 'd', { inputs }).value);
  });

const columns = {
  kids: { width: 5, scale: 2, longest: 4, fields: { age: { width: 2, scale: 0 } } },
  n: { width: 2, scale: 0 },
};

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await openDuckDb();
});
afterAll(() => connection.closeSync());

const translated = (feel: string) =>
  toSql(modelOf(feel), {
    table: 'kids',
    on: '2026-03-16' as LegalDate,
    outputs: ['d'],
    keep: ['row'],
    columns,
  });

async function bySql(feel: string): Promise<readonly unknown[]> {
  const made = translated(feel);
  if (!made.ok) throw new Error(made.error.map(({ message }) => message).join('\n'));
  await makeTable(connection, 'kids', made.value.columns, rows);
  const found = await rowsOf(connection, `SELECT * FROM (${made.value.sql}) ORDER BY "row"`);
  return found.map(([, value]) => plain(value));
}

const equal = async (feel: string): Promise<void> =>
  expect([feel, await bySql(feel)]).toEqual([feel, byClosures(modelOf(feel))]);

const truths = [
  'x.age > 2',
  'x.kind = "a"',
  'x.price <= n',
  'x = null',
  'x.age = max(for y in kids return y.age)',
];
const numbers = [
  'x.price',
  'x.price * x.age',
  'min(x.price, n)',
  'round down(x.price / 3, 1)',
  'if x.kind = "a" then 1 else x.age',
];

describe('a list of contexts', () => {
  it.each(truths)('is filtered by %s, by name and by item', async (test) => {
    await equal(`count(kids[${test.replaceAll('x.', 'item.').replace('x =', 'item =')}])`);
    await equal(`kids[${test.replaceAll('x.', 'item.').replace('x =', 'item =')}].kind`);
  });

  it.each(truths)('has some and every by %s', async (test) => {
    await equal(`some x in kids satisfies ${test}`);
    await equal(`every x in kids satisfies ${test}`);
  });

  it.each(numbers)('is run over, added up and compared by %s', async (number) => {
    const list = `(for x in kids return ${number})`;
    for (const feel of [list, `sum(${list})`, `min(${list})`, `max(${list})`, `count(${list})`])
      await equal(feel);
  });

  it.each([
    'kids.price',
    'kids[1].kind',
    'kids[-1].price',
    'kids[3] = null',
    'kids[0] = null',
    'kids[age > 2][1].price',
    'kids[age > 2][-1].price',
    'for i in 1..count(kids) return kids[i].age',
    'if count(kids) = 0 then [] else for i in 1..count(kids) return kids[i].price * i',
    'index of(kids.kind, "a")',
    'index of(for x in kids return x.age, n)[1]',
    'index of(kids.age, null)',
    'sum(concatenate([0], kids.price))',
    'sum(concatenate(kids.price, [1, n], kids.age))',
    'max(concatenate([0], kids.price))',
    // A list made of another is not the pieces of that one (found by the rent allowance).
    'sum(for x in concatenate([0], kids.age) return if x > 2 then x else 0)',
    'sum(concatenate([7], kids.age)[item < 3])',
    'sum(for x in (for y in kids return {p: y.price, k: y.kind}) return x.p)',
    '(for y in kids return {p: y.price * 2, q: {r: y.age}})[2].q.r',
    'count(for y in kids return if y.age > 2 then {p: y.price} else {p: 0})',
    'for i in 1..3 return i * n',
    'for i in n..2 return i + 1',
    '[{v: 0, w: 10}, {v: 2, w: 20}, {v: 4, w: 30}][item.v <= n][-1].w',
    '[{v: 0, w: 10}, {v: 2, w: 20}, {v: 4, w: 30}][item.v > n][1].w',
    'sum([{v: 0, w: 10}, {v: 2, w: 20}, {v: 4, w: 30}][item.v <= n].w)',
    'count([{v: 0, w: 10}, {v: 2, w: 20}][v <= n])',
    '(if n > 1 then kids[1] else null).price',
    '(if n > 1 then kids[1] else {age: 1, price: 2, kind: "c"}).kind',
    'some y in [{v: 1}, {v: 3}] satisfies y.v = n',
    'every y in [1, 2, null] satisfies y > n',
    '[1, null, 3][n > 1]',
  ])('%s', equal);
});

describe('what cannot be said of it', () => {
  it.each([
    ['kids[n].price', 'a place that may be null'],
    ['kids = [{age: 1}]', 'lists or contexts against each other'],
    ['for x in kids return x.price / 3', 'quotients that are not rounded'],
    ['for x in kids return kids', 'a list of what is no plain value'],
    ['count([{v: 0, w: null}][v <= n])', 'a list of what is no plain value'],
    ['[{a: 1}, {b: 2}][a = n]', 'contexts with other entries'],
    ['for i in 1..round down(n * 1000, 0) return i', 'numbers that the row decides'],
    ['for x in kids, y in kids return x.age', 'several lists'],
  ])('%s is refused', (feel, reason) => {
    const made = translated(feel);
    expect(made.ok ? made.value.sql : made.error[0]?.message).toContain(reason);
  });
});
