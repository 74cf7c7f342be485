import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LegalDate } from '@eenloket/kit';
import {
  compileModel,
  runDecision,
  toSql,
  type ColumnType,
  type DecisionModel,
  type TypedJson,
} from '@eenloket/rules';
import { rowsOf, type DuckDBConnection } from '../../bench/sql/duckdb.js';
import { makeTable, type FactRow } from '../../bench/sql/fact-rows.js';
import { brief } from '../dmn/difference.js';
import { readTestCases, type NamedValue, type TestCase } from '../dmn/test-cases.js';
import type { TestFolder } from '../dmn/test-folders.js';
import { typedOf } from './typed-of.js';

/** One case: why it was not expressed, else how SQL differs from the closures; both null when it is equal. */
export interface SqlCaseResult {
  readonly name: string;
  readonly refused: string | null;
  readonly difference: string | null;
}

const ON = '2026-03-16' as LegalDate;

/** A value as a row of facts has it; undefined for what no column holds. */
function cell(value: TypedJson): FactRow[string] | undefined {
  if (value === null || typeof value === 'boolean') return value;
  if (value.kind === 'list') {
    const items = value.items.map(cell);
    return items.includes(undefined) ? undefined : (items as FactRow[string]);
  }
  if (value.kind === 'context') {
    const entries = value.entries.map(([name, each]) => [name, cell(each)] as const);
    return entries.some(([, each]) => each === undefined)
      ? undefined
      : (Object.fromEntries(entries) as FactRow[string]);
  }
  return 'text' in value ? value.text : undefined;
}

const numbersIn = (value: TypedJson): readonly string[] => {
  if (value === null || typeof value === 'boolean') return [];
  if (value.kind === 'list') return value.items.flatMap(numbersIn);
  if (value.kind === 'context') return value.entries.flatMap(([, each]) => numbersIn(each));
  return value.kind === 'number' ? [value.text] : [];
};

/** Columns as wide as the numbers of a case are. */
function columnFor(value: TypedJson): ColumnType {
  const written = numbersIn(value).map((text) => text.replace('-', '').split('.'));
  const scale = Math.max(2, ...written.map(([, fraction = '']) => fraction.length));
  const whole = Math.max(6, ...written.map(([digits = '']) => digits.length));
  return { width: Math.min(whole + scale, 38), scale: Math.min(scale, 38), longest: 20 };
}

const nameOf = (model: DecisionModel, { name, imported }: NamedValue): string =>
  imported !== null && model.facts.has(`${imported}#${name}`) ? `${imported}#${name}` : name;

/** The first line of what DuckDB says. */
const firstLine = (error: unknown): string => `${(error as Error).message}`.split('\n')[0] ?? '';

async function compare(
  model: DecisionModel,
  test: TestCase,
  connection: DuckDBConnection,
): Promise<Omit<SqlCaseResult, 'name'>> {
  if (test.invocable !== null)
    return { refused: 'It calls a service or function by itself.', difference: null };
  const inputs = test.inputs.map((each) => [nameOf(model, each), each.value] as const);
  const columns = Object.fromEntries(inputs.map(([name, value]) => [name, columnFor(value)]));
  const outputs = test.expected.map(({ name }) => name);
  if (outputs.some((name) => !model.decisions.has(name)))
    return { refused: 'It asks for what is no decision.', difference: null };
  const made = toSql(model, { table: 'facts', on: ON, outputs, keep: ['row'], columns });
  if (!made.ok)
    return {
      refused: made.error[0]?.message.replace(/^".*?" cannot be said in SQL\. /s, '') ?? '',
      difference: null,
    };
  const row = Object.fromEntries(inputs.map(([name, value]) => [name, cell(value)]));
  if (made.value.columns.some(({ name }) => name in row && row[name] === undefined))
    return { refused: 'Its input is no value that a column holds.', difference: null };
  try {
    await makeTable(connection, 'facts', made.value.columns, [row as FactRow]);
    const types = await rowsOf(connection, `DESCRIBE ${made.value.sql}`);
    const [found = []] = await rowsOf(connection, made.value.sql);
    const query = { inputs: new Map(inputs) };
    const wrong = outputs.flatMap((name, i) => {
      const own = brief(typedOf(found[i + 1], `${types[i + 1]?.[1] as string}`));
      const expected = brief(runDecision(model, name, query).value);
      return own === expected ? [] : [`${name}: SQL ${own}, closures ${expected}`];
    });
    return { refused: null, difference: wrong[0] ?? null };
  } catch (error) {
    return { refused: null, difference: firstLine(error) };
  }
}

/** Runs every case of a folder in SQL. */
export async function runFolderInSql(
  folder: TestFolder,
  connection: DuckDBConnection,
): Promise<readonly SqlCaseResult[]> {
  const files = folder.models.map((file) => ({ file, dmn: readFileSync(join(folder.path, file), 'utf8') }));
  const models = new Map(
    files.map((own) => [own.file, compileModel({ ...own, imports: files.filter((other) => other !== own) })]),
  );
  const results: SqlCaseResult[] = [];
  for (const test of folder.cases.flatMap((file) => readTestCases(join(folder.path, file)))) {
    const model = models.get(test.model);
    const name = `${folder.name} ${test.id}`;
    if (!model?.ok) results.push({ name, refused: 'The model was refused.', difference: null });
    else results.push({ name, ...(await compare(model.value, test, connection)) });
  }
  return results;
}
