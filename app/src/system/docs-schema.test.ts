import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptyDatabase } from '../../../store/testing/test-database.js';
import { migratedSchema, schemaFile } from './docs-schema.js';

let empty: Awaited<ReturnType<typeof emptyDatabase>>;
let made: string;
beforeAll(async () => {
  empty = await emptyDatabase();
  made = await migratedSchema(empty.ownerUrl);
});
afterAll(() => empty.close());

/** The first line in which two texts differ, from 1. */
function firstDifference(a: string, b: string): number {
  const [left, right] = [a.split('\n'), b.split('\n')];
  return left.findIndex((line, at) => line !== right[at]) + 1;
}

it('docs/schema.sql is what the migrations make', () => {
  const committed = readFileSync(schemaFile, 'utf8');
  const line = firstDifference(made, committed);
  const said = `docs/schema.sql is not what the migrations make (line ${line}: "${made.split('\n')[line - 1]}"). Run: npm run build && npx eenloket schema, and read the difference.`;
  expect(committed === made, said).toBe(true);
});

it('has every module that keeps tables, and no name or password of this server', () => {
  for (const module of ['store', 'ledger', 'catalogue', 'identity', 'exchange', 'messages', 'cases'])
    expect(made, `the schema ${module}`).toMatch(new RegExp(`^schema ${module} `, 'm'));
  const { username, password } = new URL(empty.ownerUrl);
  expect(made).not.toContain(username);
  expect(made).not.toContain(password);
});

it('every table about persons is fenced by row-level security', () => {
  const tables = made
    .split('\n\n')
    .filter((part) => part.startsWith('table ') && part.includes('\n  person_id '));
  expect(tables.length).toBeGreaterThan(3);
  const open = tables
    .map((part) => part.split('\n')[0])
    .filter((head) => !head?.endsWith(' row security forced'));
  expect(open).toEqual([]);
});
