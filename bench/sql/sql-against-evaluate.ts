import { decimal, toText, fromText, type LegalDate } from '@eenloket/kit';
import {
  evaluate,
  toSql,
  type ColumnType,
  type DecisionModel,
  type Fact,
  type FactJson,
  type SqlDecision,
} from '@eenloket/rules';
import { rowsOf, type DuckDBConnection } from './duckdb.js';
import { makeTable, type FactRow } from './fact-rows.js';

/** What is asked of both. */
export interface Question {
  readonly model: DecisionModel;
  readonly outputs: readonly string[];
  readonly on: LegalDate;
  readonly columns?: { readonly [fact: string]: ColumnType };
}

/** A value in one way of writing: numbers as kit writes them. */
export function normal(value: unknown): FactJson {
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== 'string') return value as FactJson;
  return fromText(value).ok ? toText(decimal(value)) : value;
}

/** Translates, or throws with what was refused. */
export function translated({ model, ...question }: Question, table = 'facts'): SqlDecision {
  const result = toSql(model, { ...question, table, keep: ['row'] });
  if (!result.ok)
    throw new Error(result.error.map(({ element, message }) => `${element}: ${message}`).join('\n'));
  return result.value;
}

/** The outcomes of every row by SQL, in order. */
export async function bySql(
  connection: DuckDBConnection,
  question: Question,
  rows: readonly FactRow[],
): Promise<readonly (readonly FactJson[])[]> {
  const { sql, columns } = translated(question);
  await makeTable(connection, 'facts', columns, rows);
  const found = await rowsOf(connection, `SELECT * FROM (${sql}) ORDER BY "row"`);
  return found.map((row) => row.slice(1, -1).map(normal));
}

const origin = { source: 'resident' } as const;

/** The outcomes of every row by `evaluate`, all facts given. */
export function byEvaluate(
  { model, outputs, on }: Question,
  rows: readonly FactRow[],
): readonly (readonly FactJson[])[] {
  return rows.map((row) => {
    const facts = new Map(
      [...model.facts.keys()].map((name): [string, Fact] => [
        name,
        { value: { state: 'known', value: row[name] ?? null }, origin } as Fact,
      ]),
    );
    const { outcomes } = evaluate(model, { facts, on, outputs });
    return outputs.map((name) => {
      const outcome = outcomes[name];
      if (!outcome || outcome.state === 'unknown') throw new Error(`${name} is unknown.`);
      return normal(outcome.value);
    });
  });
}
