import { readFileSync } from 'node:fs';
import type { LegalDate } from '@eenloket/kit';
import { toSql } from '@eenloket/rules';
import { packModel } from '../sql/pack-models.js';

/** What is asked about: 2026, of which all parameters are published. */
export const ASKED = '2026-03-16' as LegalDate;

const income = { width: 9, scale: 2 };

/** The health-care allowance as the packs have it. */
export const allowance = packModel('toeslagen/zorgtoeslag');

/** The facts that differ by resident. */
export const factNames = allowance.model.slots.flatMap(({ kind, name }) =>
  kind === 'fact' && allowance.model.facts.has(name) ? [name] : [],
);

/** The outcomes of all residents by compiled SQL, a row each. */
export function compiledSql(): string {
  const { model, outputs, dmn } = allowance;
  const columns = { 'aanvrager.toetsingsinkomen': income, 'partner.toetsingsinkomenPartner': income };
  const result = toSql(model, { table: 'residents', on: ASKED, outputs, keep: ['resident'], columns, dmn });
  if (!result.ok) throw new Error(result.error.map(({ message }) => message).join('\n'));
  return result.value.sql;
}

/** The same by hand. */
export const handWrittenSql = readFileSync(new URL('hand-written.sql', import.meta.url), 'utf8');

/** All outcomes of a query added up: each row is computed, and the sums tell whether two queries agree. */
export const totals = (query: string): string =>
  `SELECT count(*), ${allowance.outputs.map((name) => `sum("${name}")`).join(', ')} FROM (\n${query}\n)`;
